package org.gongbao.layout.line;

/// Tells the [Kind] of characters.
final class Kinds {
  private static final String NO_START = "々〻ー゛゜ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";
  private static final Kind[] ASCII = new Kind[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII[c] =
          Character.isLetter(c)
              ? Kind.LETTER
              : Character.isDigit(c) ? Kind.DIGIT : c < ' ' ? Kind.COMBINING : Kind.SYMBOL;
    }
    put(Kind.LATIN_OPEN, "([{");
    put(Kind.LATIN_CLOSE, ")]}");
    put(Kind.LATIN_POINT, ",.:;!?'\"");
    put(Kind.PREFIX, "$#");
    put(Kind.POSTFIX, "%");
    put(Kind.CONNECTOR, "-");
    put(Kind.SLASH, "/");
    put(Kind.SPACE, " \t");
    put(Kind.LINE_FEED, "\n\r\f\u000B");
  }

  private Kinds() {}

  private static void put(Kind kind, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      ASCII[chars.charAt(i)] = kind;
    }
  }

  /// The kind of a character on its own. Quotes, middle dots and dashes depend on their neighbours:
  /// here they are Chinese, and every U+2014 is half of a 破折号.
  static Kind of(int codePoint) {
    if (codePoint < 128) {
      return ASCII[codePoint];
    }
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return Kind.HAN;
    }
    return switch (codePoint) {
      case '“', '‘', '（', '《', '〈', '〔', '【', '〖', '「', '『', '［', '｛', '〘', '〝' -> Kind.OPEN;
      case '”', '’', '）', '》', '〉', '〕', '】', '〗', '」', '』', '］', '｝', '〙', '〞' -> Kind.CLOSE;
      case '，', '、', '；', '：' -> Kind.PAUSE;
      case '。', '．', '？', '！', '｡', '‼', '⁇', '⁈', '⁉' -> Kind.STOP;
      case '·', '•', '‧', '・' -> Kind.MIDDLE_DOT;
      case '—', '⸺', '─' -> Kind.DASH;
      case '…', '⋯' -> Kind.ELLIPSIS;
      case '～', '–', '〜', '‐', '‒' -> Kind.CONNECTOR;
      case '／', '⁄' -> Kind.SLASH;
      case '￥', '¥', '£', '€', '№', '§', '＄', '￡' -> Kind.PREFIX;
      case '‰', '℃', '°', '′', '″', '％', '℉' -> Kind.POSTFIX;
      case '\u3000' -> Kind.WIDE_SPACE;
      case '\u00A0', '\u202F', '\u2060', '\uFEFF' -> Kind.GLUE;
      case '\u2002', '\u2003', '\u2009', '\u200B' -> Kind.SPACE;
      case '\u2028', '\u2029', '\u0085' -> Kind.LINE_FEED;
      default -> byCategory(codePoint);
    };
  }

  private static Kind byCategory(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          Kind.COMBINING;
      case Character.DECIMAL_DIGIT_NUMBER -> isWide(codePoint) ? Kind.HAN : Kind.DIGIT;
      default -> {
        if (isWide(codePoint) || !Character.isLetter(codePoint)) {
          yield isWide(codePoint) || codePoint >= 0x2190 ? Kind.HAN : Kind.SYMBOL;
        }
        yield Kind.LETTER;
      }
    };
  }

  /// True for scripts and forms set on the em square.
  private static boolean isWide(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0xA4CF
        || codePoint >= 0xAC00 && codePoint <= 0xD7AF
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFE30 && codePoint <= 0xFE4F
        || codePoint >= 0xFF01 && codePoint <= 0xFF60
        || codePoint >= 0x20000 && codePoint <= 0x3FFFF
        || codePoint >= 0x2460 && codePoint <= 0x24FF
        || codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
  }

  /// True when a line may not begin with this Han-like character: 々 and its kin, small kana.
  static boolean isRepeat(int codePoint) {
    return codePoint >= 0x3005 && codePoint <= 0x30FF && NO_START.indexOf(codePoint) >= 0;
  }
}
