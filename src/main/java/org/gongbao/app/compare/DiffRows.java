package org.gongbao.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Text;
import org.gongbao.review.compare.DiffLine;
import org.gongbao.review.compare.Piece;

/// The lines of a comparison as rows of a list: what is long and the same is left out of long
/// lines, and lines that are still too long for a row go on in the next.
public final class DiffRows {
  /// Characters shown on either side of what differs.
  private static final int AROUND = 40;

  private static final int ROW = 1_200;

  private DiffRows() {}

  /// @param whole a line up to this many characters is shown whole
  public static List<DiffLine> of(List<DiffLine> lines, int whole) {
    List<DiffLine> rows = new ArrayList<>();
    for (DiffLine line : lines) {
      if (line instanceof DiffLine.Words words && length(words.pieces()) > whole) {
        rows.addAll(rows(words));
      } else {
        rows.add(line);
      }
    }
    return List.copyOf(rows);
  }

  private static int length(List<Piece> pieces) {
    return pieces.stream().mapToInt(piece -> piece.chars().length()).sum();
  }

  private static List<DiffLine> rows(DiffLine.Words words) {
    List<DiffLine> rows = new ArrayList<>();
    List<Piece> row = new ArrayList<>();
    List<Piece> pieces = words.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      boolean first = i == 0;
      boolean last = i + 1 == pieces.size();
      for (Piece part : parts(shortened(pieces.get(i), first, last))) {
        if (length(row) + part.chars().length() > ROW && !row.isEmpty()) {
          rows.add(row(words, row, rows.isEmpty()));
          row.clear();
        }
        row.add(part);
      }
    }
    rows.add(row(words, row, rows.isEmpty()));
    return rows;
  }

  private static DiffLine row(DiffLine.Words words, List<Piece> row, boolean first) {
    return new DiffLine.Words(
        row, words.marked() && first, words.fate(), first ? words.moved() : Optional.empty());
  }

  private static Piece shortened(Piece piece, boolean first, boolean last) {
    String chars = piece.chars();
    if (piece.kind() != Piece.Kind.SAME || chars.length() <= 3 * AROUND) {
      return piece;
    }
    String head = first ? "" : chars.substring(0, boundary(chars, AROUND));
    String tail = last ? "" : chars.substring(boundary(chars, chars.length() - AROUND));
    return new Piece(piece.kind(), head + "…" + tail, piece.before(), piece.after());
  }

  private static List<Piece> parts(Piece piece) {
    List<Piece> parts = new ArrayList<>();
    String chars = piece.chars();
    int at = 0;
    while (chars.length() - at > ROW) {
      int end = boundary(chars, at + ROW);
      parts.add(new Piece(piece.kind(), chars.substring(at, end), piece.before(), piece.after()));
      at = end;
    }
    parts.add(new Piece(piece.kind(), chars.substring(at), piece.before(), piece.after()));
    return parts;
  }

  private static int boundary(String chars, int offset) {
    return Text.isBoundary(chars, offset) ? offset : offset + 1;
  }
}
