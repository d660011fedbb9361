package org.gongbao.model;

/// 同一文字: the form in which two texts are the same. Code points in order without white space and
/// without leader dots; punctuation width is kept (design §3).
public final class ComparisonText {
  private ComparisonText() {}

  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isDropped(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /// White space of any kind, byte-order mark, zero-width space.
  public static boolean isDropped(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0xFEFF
        || codePoint == 0x200B;
  }
}
