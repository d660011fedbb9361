package org.gongbao.exchange.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Characters of fonts that put signs where other fonts have letters, or into the private area from
/// U+F020: the nearest characters of Unicode.
final class SymbolFonts {
  private static final int PRIVATE = 0xF000;

  /// Font Symbol from 20 on, a space where it has none.
  private static final String SYMBOL_LOW =
      " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾"
          + "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ";

  /// Font Symbol from A0 on.
  private static final String SYMBOL_HIGH =
      "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
          + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ";

  private static final Map<String, Map<Integer, Integer>> FONTS =
      Map.of(
          "symbol", symbol(),
          "wingdings", wingdings(),
          "wingdings 2", wingdings2(),
          "wingdings 3", wingdings3(),
          "webdings", webdings());

  private SymbolFonts() {}

  static boolean isSymbols(String font) {
    return FONTS.containsKey(font.toLowerCase(Locale.ROOT));
  }

  /// @param code as a file writes it, with or without the offset of the private area
  /// @return nothing when no character comes near
  static Optional<String> character(String font, int code) {
    int plain = code >= PRIVATE && code <= PRIVATE + 0xFF ? code - PRIVATE : code;
    Map<Integer, Integer> signs = FONTS.get(font.toLowerCase(Locale.ROOT));
    if (signs == null) {
      boolean ordinary = plain == code && code >= ' ' && !isPrivate(code);
      return ordinary && Character.isDefined(code)
          ? Optional.of(Character.toString(code))
          : Optional.empty();
    }
    return Optional.ofNullable(signs.get(plain)).map(Character::toString);
  }

  static boolean isPrivate(int code) {
    return Character.getType(code) == Character.PRIVATE_USE;
  }

  /// Text of a run or bullet set in such a font; what has no counterpart stays as it is.
  static String translate(String text, String font) {
    boolean hasPrivate = text.chars().anyMatch(c -> c >= PRIVATE && c <= PRIVATE + 0xFF);
    if (!isSymbols(font) && !hasPrivate) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    text.codePoints().forEach(c -> result.append(shown(c, font)));
    return result.toString();
  }

  private static String shown(int c, String font) {
    boolean coded = isPrivate(c) || isSymbols(font) && c <= 0xFF && c != '%';
    if (!coded) {
      return Character.toString(c);
    }
    // Files that forget to name the font mean one of two.
    String known = isSymbols(font) ? font : c == PRIVATE + 0xB7 ? "symbol" : "wingdings";
    return character(known, c).orElse(Character.toString(c));
  }

  private static Map<Integer, Integer> symbol() {
    Map<Integer, Integer> signs = new HashMap<>();
    put(signs, 0x20, SYMBOL_LOW);
    put(signs, 0xA0, SYMBOL_HIGH);
    return Map.copyOf(signs);
  }

  private static Map<Integer, Integer> wingdings() {
    Map<Integer, Integer> signs = new HashMap<>();
    put(signs, 0x20, " ✏✂✁");
    put(signs, 0x28, "☎✆✉");
    put(signs, 0x36, "⌛");
    put(signs, 0x3E, "✇✍");
    put(signs, 0x41, "✌");
    put(signs, 0x45, "☜☞☝☟");
    put(signs, 0x4A, "☺");
    put(signs, 0x4C, "☹");
    put(signs, 0x4E, "☠⚐");
    put(signs, 0x51, "✈☼");
    put(signs, 0x54, "❄");
    put(signs, 0x56, "✞");
    put(signs, 0x58, "✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓");
    put(signs, 0x6C, "●❍■□☐❑❒⬧⧫◆❖⬥⌧⍓⌘❀✿❝❞");
    put(signs, 0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿");
    put(signs, 0x9E, "·•▪○");
    put(signs, 0xA4, "◉◎");
    put(signs, 0xA7, "▪□");
    put(signs, 0xAA, "✦★✶✴✹✵");
    put(signs, 0xB1, "⌖⟡⌑");
    put(signs, 0xB5, "✪✰");
    put(signs, 0xD5, "⌫⌦");
    put(signs, 0xD8, "➢");
    put(signs, 0xDC, "➲");
    put(signs, 0xDF, "←→↑↓↖↗↙↘⬅➔⬆⬇⬉⬈⬋⬊⇦⇨⇧⇩⬄⇳⬀⬁⬃⬂▭▫✗✓☒☑");
    return Map.copyOf(signs);
  }

  private static Map<Integer, Integer> wingdings2() {
    Map<Integer, Integer> signs = new HashMap<>();
    put(signs, 0x4F, "✗✓☑☒☒☒⊗⊘");
    put(signs, 0x6A, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿");
    put(signs, 0x95, "•●●⬤○○");
    put(signs, 0x9F, "■□□□☐⊡");
    return Map.copyOf(signs);
  }

  private static Map<Integer, Integer> wingdings3() {
    Map<Integer, Integer> signs = new HashMap<>();
    put(signs, 0x21, "→↑↓↖↗↙↘↔↕");
    put(signs, 0x66, "←→↑↓↖↗↙↘↔↕");
    put(signs, 0x70, "▲▼△▽◀▶◁▷");
    return Map.copyOf(signs);
  }

  private static Map<Integer, Integer> webdings() {
    Map<Integer, Integer> signs = new HashMap<>();
    put(signs, 0x31, "▫");
    put(signs, 0x33, "◀▶▲▼⏪⏩⏮⏭⏸⏹⏺");
    put(signs, 0x61, "✓");
    put(signs, 0x63, "□");
    put(signs, 0x67, "■");
    put(signs, 0x6E, "●");
    put(signs, 0x72, "✗");
    return Map.copyOf(signs);
  }

  private static void put(Map<Integer, Integer> signs, int first, String characters) {
    int code = first;
    for (int c : characters.codePoints().toArray()) {
      if (c != ' ' || code == ' ') {
        signs.put(code, c);
      }
      code++;
    }
  }
}
