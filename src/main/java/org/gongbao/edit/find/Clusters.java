package org.gongbao.edit.find;

import java.text.BreakIterator;
import java.util.Locale;

/// Characters as people see them: a letter with its combining marks, a 汉字 with its variation
/// selector, a surrogate pair. None is ever taken apart.
final class Clusters {
  private Clusters() {}

  /// True when an offset lies between whole characters.
  static boolean isBoundary(String chars, int offset) {
    if (offset <= 0 || offset >= chars.length()) {
      return true;
    }
    if (isPlain(chars.charAt(offset - 1)) && isPlain(chars.charAt(offset))) {
      return true;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(chars);
    return characters.isBoundary(offset);
  }

  /// The offset after any variation selectors that stand at an offset.
  static int afterSelectors(String chars, int offset) {
    int at = offset;
    while (at < chars.length() && isSelector(chars.codePointAt(at))) {
      at += Character.charCount(chars.codePointAt(at));
    }
    return at;
  }

  private static boolean isSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /// Characters that join with nothing.
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x300
        || c >= 0x3000 && c < 0x302A
        || c >= 0x3400 && c < 0xA000
        || c >= 0xFF01 && c < 0xFF5F;
  }
}
