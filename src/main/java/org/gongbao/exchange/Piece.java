package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A stretch of one source line, or of several that a paragraph was cut into.
///
/// @param text the characters
/// @param rows where they stand, in order; one at least, the first at 0
record Piece(String text, List<Row> rows) {

  /// From an offset of the text on, the characters are those of a line from a character on.
  ///
  /// @param at offset in the text
  /// @param line from 1
  /// @param from first character, in the raw line
  record Row(int at, int line, int from) {}

  /// Takes a stretch of one line.
  interface LineStretch {
    void take(int line, int from, int to);
  }

  static Piece of(int line, String raw, int from, int to) {
    return new Piece(raw.substring(from, to), List.of(new Row(0, line, from)));
  }

  /// One piece of several, as if their lines had not been cut.
  static Piece joined(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    List<Row> rows = new ArrayList<>();
    for (Piece piece : pieces) {
      int at = text.length();
      piece.rows.forEach(row -> rows.add(new Row(at + row.at, row.line, row.from)));
      text.append(piece.text);
    }
    return new Piece(text.toString(), List.copyOf(rows));
  }

  /// The line it begins on.
  int line() {
    return rows.getFirst().line;
  }

  /// Hands out its stretches line by line.
  void forEachLine(LineStretch taker) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      taker.take(row.line, row.from, row.from + end(i) - row.at);
    }
  }

  private int end(int row) {
    return row + 1 < rows.size() ? rows.get(row + 1).at : text.length();
  }

  /// The characters with line feeds where the source had line ends.
  String verbatim() {
    if (rows.size() == 1) {
      return text;
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(text.substring(rows.get(i).at, end(i)));
    }
    return lines.stream().collect(Collectors.joining("\n"));
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
    return part(start, end);
  }

  /// Part of the piece, in offsets of its own text.
  Piece part(int start, int end) {
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean last = i + 1 == rows.size();
      boolean inside = row.at < end || kept.isEmpty() && row.at <= start;
      if (inside && (end(i) > start || last)) {
        int skipped = Math.max(0, start - row.at);
        kept.add(new Row(Math.max(0, row.at - start), row.line, row.from + skipped));
      }
    }
    return new Piece(text.substring(start, end), List.copyOf(kept));
  }

  Piece from(int start) {
    return part(start, text.length());
  }
}
