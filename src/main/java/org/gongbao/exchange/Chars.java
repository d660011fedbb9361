package org.gongbao.exchange;

/// Classes of characters the readers tell apart.
final class Chars {
  private static final String SENTENCE_ENDS = "。！？!?；;：:…";
  private static final String CLOSERS = "”’）)》〉】」』〕]\"";

  private Chars() {}

  /// White space and other characters of no width that stand for it.
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
  }

  static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  /// A letter, digit or sign that Chinese typesetting sets off from Han by a gap.
  static boolean isLatin(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '%';
  }

  /// True when a paragraph that ends so is complete: a point, or a point inside closing marks.
  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0 && (CLOSERS.indexOf(text.charAt(last)) >= 0 || isSpace(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0 || endsWithAsciiStop(text);
  }

  private static boolean endsWithAsciiStop(String text) {
    String end = text.stripTrailing();
    return end.length() > 1 && end.endsWith(".") && isHan(end.codePointBefore(end.length() - 1));
  }

  /// True when a text holds a full stop, question or exclamation mark, or a semicolon.
  static boolean hasSentence(String text) {
    return text.chars().anyMatch(c -> "。！？；".indexOf(c) >= 0);
  }

  /// True when a line is running text rather than a label or title: long, or with a comma or an
  /// opening mark left open.
  static boolean isRunningText(String text) {
    boolean points = text.chars().anyMatch(c -> "，、。；,".indexOf(c) >= 0);
    return text.length() >= 20 || points;
  }

  /// True when an opening mark of a pair is not closed.
  static boolean leavesOpen(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += "《“（〔".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      depth -= "》”）〕".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return depth > 0;
  }
}
