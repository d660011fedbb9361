package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.List;

/// Lines around characters: round where they begin and end, open where they go on, on the next line
/// or in the next column.
final class Outlines {
  private Outlines() {}

  static List<Stroke> around(List<Piece> pieces) {
    List<Stroke> strokes = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int to = from + 1;
      while (to < pieces.size() && isBelow(pieces.get(to - 1), pieces.get(to))) {
        to++;
      }
      block(pieces.subList(from, to), strokes);
      from = to;
    }
    return strokes;
  }

  /// True for the next line of the same column.
  private static boolean isBelow(Piece piece, Piece next) {
    return piece.page() == next.page()
        && piece.frame().column() == next.frame().column()
        && next.y() > piece.y()
        && next.y() - piece.y() < piece.em(300);
  }

  private static void block(List<Piece> pieces, List<Stroke> strokes) {
    Piece first = pieces.getFirst();
    Piece last = pieces.getLast();
    boolean apart = pieces.size() == 2 && last.right() <= first.left();
    if (pieces.size() == 1 || apart) {
      pieces.forEach(piece -> strokes.add(one(piece)));
    } else {
      strokes.add(many(pieces));
    }
  }

  /// One line: a flat ring, without the end beyond which it goes on.
  private static Stroke one(Piece piece) {
    int rim = piece.em(4);
    int left = piece.left() - rim;
    int right = piece.right() + rim;
    int top = piece.top();
    int bottom = piece.bottom();
    int turn = Math.min(piece.em(30), (right - left) / 2);
    int pull = turn / 2;
    Stroke.Pen pen = Stroke.from(piece.continues() ? right : right - turn, top);
    pen.line(piece.continued() ? left : left + turn, top);
    if (piece.continued()) {
      pen.move(left, bottom);
    } else {
      pen.curve(left + pull, top, left, top + pull, left, (top + bottom) / 2);
      pen.curve(left, bottom - pull, left + pull, bottom, left + turn, bottom);
    }
    pen.line(piece.continues() ? right : right - turn, bottom);
    if (!piece.continues()) {
      pen.curve(right - pull, bottom, right, bottom - pull, right, (top + bottom) / 2);
      pen.curve(right, top + pull, right - pull, top, right - turn, top);
    }
    return pen.up();
  }

  /// Several lines of a column: one line around all of them, with a step where the first begins and
  /// where the last ends.
  private static Stroke many(List<Piece> pieces) {
    Piece first = pieces.getFirst();
    Piece last = pieces.getLast();
    int rim = first.em(4);
    int left = pieces.stream().mapToInt(Piece::left).min().orElseThrow() - rim;
    int right = pieces.stream().mapToInt(Piece::right).max().orElseThrow() + rim;
    int head = (first.bottom() + pieces.get(1).top()) / 2;
    int foot = (pieces.get(pieces.size() - 2).bottom() + last.top()) / 2;
    int begin = first.left() - rim;
    int end = last.right() + rim;
    Stroke.Pen pen = Stroke.from(begin, first.top()).line(right, first.top()).line(right, foot);
    pen.line(end, foot);
    if (last.continues()) {
      pen.move(end, last.bottom());
    } else {
      pen.line(end, last.bottom());
    }
    pen.line(left, last.bottom()).line(left, head).line(begin, head);
    return first.continued() ? pen.up() : pen.line(begin, first.top()).up();
  }
}
