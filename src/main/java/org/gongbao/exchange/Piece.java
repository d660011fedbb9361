package org.gongbao.exchange;

/// A stretch of one source line.
///
/// @param line from 1
/// @param from first character, in the raw line
/// @param to end, exclusive
/// @param text the characters
record Piece(int line, int from, int to, String text) {

  static Piece of(int line, String raw, int from, int to) {
    return new Piece(line, from, to, raw.substring(from, to));
  }

  /// The piece without white space at both ends.
  Piece stripped() {
    int start = 0;
    int end = text.length();
    while (start < end && Chars.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Piece(line, from + start, from + end, text.substring(start, end));
  }

  /// Part of the piece, in offsets of its own text.
  Piece part(int start, int end) {
    return new Piece(line, from + start, from + end, text.substring(start, end));
  }

  Piece from(int start) {
    return part(start, text.length());
  }
}
