package org.gongbao.edit.find;

/// What counts as white space: any space there is, U+3000 and no-break spaces among them, tabs and
/// line ends, and characters without width that separate.
final class White {
  /// Members of a regular expression's class.
  static final String MEMBERS =
      "\\s\\u0085\\u00A0\\u1680\\u2000-\\u200B\\u2028-\\u202F\\u205F\\u3000\\uFEFF";

  private White() {}

  static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\uFEFF';
  }
}
