package org.gongbao.edit.find;

/// 全半角: full-width forms of ASCII and half-width forms of Chinese punctuation, character by
/// character, so that lengths stay.
final class Widths {
  private static final String HALF_MARKS = "｡｢｣､･";
  private static final String FULL_MARKS = "。「」、・";

  private Widths() {}

  static char folded(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    if (c == '\u3000') {
      return ' ';
    }
    int mark = HALF_MARKS.indexOf(c);
    return mark >= 0 ? FULL_MARKS.charAt(mark) : c;
  }

  static String folded(String chars) {
    StringBuilder folded = new StringBuilder(chars.length());
    for (int i = 0; i < chars.length(); i++) {
      folded.append(folded(chars.charAt(i)));
    }
    return folded.toString();
  }
}
