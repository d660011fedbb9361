package org.gongbao.exchange;

/// How alike two titles are that may have been written down twice, once with a slip.
final class Likeness {
  /// From here on two titles are one and the same, mistyped.
  static final double SAME = 0.8;

  private Likeness() {}

  /// Letters, Han and digits alone: what a slip of the pen in a mark, or a gap, leaves as it was.
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }

  /// The part of both that stands in the other in the same order: 1 for the same, 0 for nothing in
  /// common.
  ///
  /// @param least below it the answer is 0, found without looking closer
  static double of(String one, String other, double least) {
    int both = one.length() + other.length();
    if (both == 0 || 2.0 * Math.min(one.length(), other.length()) < least * both) {
      return 0;
    }
    double likeness = one.equals(other) ? 1 : 2.0 * common(one, other) / both;
    return likeness < least ? 0 : likeness;
  }

  /// Characters of the longest sequence in both.
  private static int common(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        boolean same = one.charAt(i) == other.charAt(j - 1);
        row[j] = same ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
