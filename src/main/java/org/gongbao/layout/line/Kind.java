package org.gongbao.layout.line;

/// What a character is to the line (CLREQ 3.1, domain D.2).
enum Kind {
  /// Han, kana, full-width letters and symbols: one em, may break on both sides.
  HAN,
  /// “ （ 《 〔 …: half an em of white before its ink.
  OPEN,
  /// ” ） 》 〕 …: half an em of white after its ink.
  CLOSE,
  /// ， 、 ； ：
  PAUSE,
  /// 。 ． ？ ！
  STOP,
  /// 间隔号 ·, half an em in Chinese.
  MIDDLE_DOT,
  /// One of the two em of a 破折号.
  DASH,
  /// One of the two em of a 省略号.
  ELLIPSIS,
  /// 连接号: — standing alone, ～, –, -.
  CONNECTOR,
  /// 分隔号.
  SLASH,
  /// Letters of scripts with words.
  LETTER,
  DIGIT,
  /// Before a number: ￥ $ № §.
  PREFIX,
  /// After a number: % ‰ ℃ ° ′ ″.
  POSTFIX,
  /// ( [ {
  LATIN_OPEN,
  /// ) ] }
  LATIN_CLOSE,
  /// , . : ; ! ? and quotes among Latin letters.
  LATIN_POINT,
  SPACE,
  /// U+3000.
  WIDE_SPACE,
  /// A space that never breaks.
  GLUE,
  /// Combines with what stands before it.
  COMBINING,
  /// Half-width symbols of no word: + = & @ _.
  SYMBOL,
  /// Ends a line: the line feed within a text.
  LINE_FEED;

  /// 标点 that a line may not begin with, whatever the level.
  boolean isClosing() {
    return switch (this) {
      case CLOSE, PAUSE, STOP, LATIN_CLOSE, LATIN_POINT, POSTFIX, MIDDLE_DOT, CONNECTOR, SLASH ->
          true;
      default -> false;
    };
  }

  boolean isOpening() {
    return this == OPEN || this == LATIN_OPEN || this == PREFIX;
  }

  boolean isWordPart() {
    return this == LETTER || this == DIGIT;
  }

  /// True for what gets a gap beside Han.
  boolean isLatin() {
    return this == LETTER || this == DIGIT || this == SYMBOL;
  }

  /// True for marks and spaces: a line holding one character beside these holds 孤字.
  boolean isMark() {
    return switch (this) {
      case HAN, LETTER, DIGIT, SYMBOL, POSTFIX, PREFIX -> false;
      default -> true;
    };
  }
}
