package org.gongbao.check.read;

/// Kinds of characters rules ask for.
public final class Characters {
  private static final String FULL_POINTS = "，。、；：？！";
  private static final String CLOSERS = "”’）》〉〕】』」";
  private static final String OPENERS = "“‘（《〈〔【『「";

  private Characters() {}

  /// 汉字, 〇 included.
  public static boolean isHan(char c) {
    return c >= '一' && c <= '鿿' || c >= '㐀' && c <= '䶿' || c == '〇' || c >= '豈' && c <= '﫿';
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  public static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u3000'
        || c == '\u00A0'
        || c >= '\u2000' && c <= '\u200A';
  }

  /// 点号 of full width.
  public static boolean isPoint(char c) {
    return FULL_POINTS.indexOf(c) >= 0;
  }

  /// Closing quotation marks, brackets and title marks of full width.
  public static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  public static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /// Any sign of Chinese text: Han, or a mark of full width.
  public static boolean isChinese(char c) {
    return isHan(c) || isPoint(c) || isCloser(c) || isOpener(c) || "—…·～〇".indexOf(c) >= 0;
  }
}
