package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.place.Printed;

/// What of a target stands on one line.
///
/// @param left the same as `right` for a point between characters
/// @param y of the baseline
/// @param size of the type
/// @param continued from the line before
/// @param continues on the line after
record Piece(
    int page,
    TextFrame frame,
    int left,
    int right,
    int y,
    int size,
    boolean continued,
    boolean continues) {

  /// Runs that follow one another on one line are one piece.
  static List<Piece> of(List<Printed> printed) {
    List<Piece> pieces = new ArrayList<>();
    for (Printed part : printed) {
      Piece next = of(part);
      if (!pieces.isEmpty() && pieces.getLast().frame == next.frame) {
        pieces.set(pieces.size() - 1, pieces.getLast().with(next));
      } else {
        pieces.add(next);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      pieces.set(i, pieces.get(i).joined(i > 0, i < pieces.size() - 1));
    }
    return pieces;
  }

  static Piece of(Printed part) {
    return new Piece(
        part.page(),
        part.run().frame(),
        part.left(),
        part.right(),
        part.y(),
        part.size(),
        false,
        false);
  }

  private Piece with(Piece next) {
    return new Piece(
        page,
        frame,
        Math.min(left, next.left),
        Math.max(right, next.right),
        y,
        Math.max(size, next.size),
        false,
        false);
  }

  private Piece joined(boolean before, boolean after) {
    return new Piece(page, frame, left, right, y, size, before, after);
  }

  boolean isPoint() {
    return left == right;
  }

  int middle() {
    return (left + right) / 2;
  }

  /// A length in hundredths of the type size.
  int em(int hundredths) {
    return (int) ((long) size * hundredths / 100);
  }

  /// Upper edge of what is drawn around characters.
  int top() {
    return y - em(94);
  }

  /// Lower edge of what is drawn around characters.
  int bottom() {
    return y + em(20);
  }

  /// The characters themselves; of a point the room a mark takes there.
  Area area() {
    int more = isPoint() ? em(30) : em(5);
    return new Area(left - more, top(), right + more, bottom());
  }
}
