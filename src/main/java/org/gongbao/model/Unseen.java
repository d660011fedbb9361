package org.gongbao.model;

import java.util.Map;
import java.util.Optional;

/// Characters that take no room or turn the reading direction: nobody sees them, and they make two
/// texts differ that look the same. They are kept; whoever shows a text for editing shows them by
/// their short names.
public final class Unseen {
  private static final Map<Character, String> NAMES =
      Map.ofEntries(
          Map.entry('\u00AD', "SHY"),
          Map.entry('\u061C', "ALM"),
          Map.entry('\u180E', "MVS"),
          Map.entry('\u200B', "ZWSP"),
          Map.entry('\u200C', "ZWNJ"),
          Map.entry('\u200D', "ZWJ"),
          Map.entry('\u200E', "LRM"),
          Map.entry('\u200F', "RLM"),
          Map.entry('\u2028', "LS"),
          Map.entry('\u2029', "PS"),
          Map.entry('\u202A', "LRE"),
          Map.entry('\u202B', "RLE"),
          Map.entry('\u202C', "PDF"),
          Map.entry('\u202D', "LRO"),
          Map.entry('\u202E', "RLO"),
          Map.entry('\u2060', "WJ"),
          Map.entry('\u2066', "LRI"),
          Map.entry('\u2067', "RLI"),
          Map.entry('\u2068', "FSI"),
          Map.entry('\u2069', "PDI"),
          Map.entry('\uFEFF', "BOM"));

  private Unseen() {}

  /// The short name of what is unseen at an offset, as Unicode gives it; empty for all that shows.
  /// A joiner between two emoji makes one picture of them and is no stray.
  public static Optional<String> at(String chars, int offset) {
    char c = chars.charAt(offset);
    // Nearly every character there is.
    if (c < 0x7F && c >= 0x20 || c > 0x2069 && c < 0xFEFF) {
      return Optional.empty();
    }
    boolean joins =
        c == '\u200D'
            && offset > 0
            && offset + 1 < chars.length()
            && isPicture(chars.codePointBefore(offset))
            && isPicture(chars.codePointAt(offset + 1));
    return joins ? Optional.empty() : Optional.ofNullable(NAMES.get(c)).or(() -> control(c));
  }

  /// A text may hold line feeds and tabs; other control characters are no text.
  private static Optional<String> control(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t'
        ? Optional.of(String.format(java.util.Locale.ROOT, "%02X", (int) c))
        : Optional.empty();
  }

  private static boolean isPicture(int codePoint) {
    return Character.isEmoji(codePoint)
        || Character.isEmojiModifier(codePoint)
        || codePoint == 0xFE0F;
  }
}
