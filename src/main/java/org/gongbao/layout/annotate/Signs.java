package org.gongbao.layout.annotate;

import java.util.List;
import org.gongbao.layout.annotate.Stroke.Pen;

/// The small signs of GB/T 14706 that stand between or beside characters.
final class Signs {
  private Signs() {}

  /// Λ below the line, its point between two characters.
  static Stroke caret(Piece at) {
    return Stroke.from(at.middle() - at.em(24), at.y() + at.em(34))
        .line(at.middle(), at.y() - at.em(8))
        .line(at.middle() + at.em(24), at.y() + at.em(34))
        .up();
  }

  /// Through the middle of the characters.
  static Stroke through(Piece piece) {
    int middle = piece.y() - piece.em(36);
    return Stroke.from(piece.left(), middle).line(piece.right(), middle).up();
  }

  /// A wave below the characters.
  static Stroke wave(Piece piece) {
    int y = piece.y() + piece.em(20);
    int step = piece.em(25);
    Pen pen = Stroke.from(piece.left(), y);
    int up = piece.em(14);
    for (int x = piece.left(); x < piece.right(); x += step) {
      int next = Math.min(x + step, piece.right());
      pen.curve(x + (next - x) / 3, y - up, next - (next - x) / 3, y - up, next, y);
      up = -up;
    }
    return pen.up();
  }

  /// △ below each character.
  static void stet(Piece piece, List<Stroke> strokes) {
    int count = Math.max(1, (piece.right() - piece.left() + piece.em(50)) / piece.size());
    int step = (piece.right() - piece.left()) / count;
    for (int i = 0; i < count; i++) {
      int middle = piece.left() + step * i + step / 2;
      strokes.add(
          Stroke.from(middle, piece.y() + piece.em(14))
              .line(middle + piece.em(12), piece.y() + piece.em(34))
              .line(middle - piece.em(12), piece.y() + piece.em(34))
              .close());
    }
  }

  /// A turn above the characters, with its arrow.
  static void turn(Piece piece, List<Stroke> strokes) {
    int left = piece.middle() - piece.em(35);
    int right = piece.middle() + piece.em(35);
    int y = piece.top();
    int high = y - piece.em(35);
    strokes.add(Stroke.from(left, y).curve(left, high, right, high, right, y).up());
    arrow(right, y, 0, 1, piece.em(16), strokes);
  }

  /// Two small strokes to a point.
  ///
  /// @param dx direction of the arrow, −1 to 1
  static void arrow(int x, int y, int dx, int dy, int length, List<Stroke> strokes) {
    int half = length / 2;
    int backX = x - dx * length;
    int backY = y - dy * length;
    strokes.add(
        Stroke.from(backX + dy * half, backY + dx * half)
            .line(x, y)
            .line(backX - dy * half, backY - dx * half)
            .up());
  }

  /// 〔 from the point to the left: a new paragraph begins here.
  static void paragraph(Piece at, List<Stroke> strokes) {
    int x = at.left();
    int foot = at.bottom();
    int end = x - at.em(160);
    strokes.add(Stroke.from(x, at.top()).line(x, foot).line(end, foot).up());
    arrow(end, foot, -1, 0, at.em(22), strokes);
  }

  /// From the end of a line, back between the lines, to the beginning of the next.
  static void runOn(Piece end, Piece start, List<Stroke> strokes) {
    int from = end.right() + end.em(5);
    int to = start.left() - start.em(5);
    int fromY = end.y() - end.em(36);
    int toY = start.y() - start.em(36);
    int gap = (end.bottom() + Math.max(end.bottom(), start.top())) / 2;
    int swing = end.em(70);
    strokes.add(
        Stroke.from(from, fromY)
            .curve(from + swing, fromY, from + swing, gap, from, gap)
            .line(to, gap)
            .curve(to - swing, gap, to - swing, toY, to, toY)
            .up());
    arrow(to, toY, 1, 0, start.em(22), strokes);
  }

  /// Where a line goes on in another column or on another page.
  static void hookOut(Piece end, List<Stroke> strokes) {
    int x = end.right() + end.em(5);
    int y = end.y() - end.em(36);
    int far = x + end.em(60);
    strokes.add(Stroke.from(x, y).curve(far, y, far, y, far, y + end.em(70)).up());
    arrow(far, y + end.em(70), 0, 1, end.em(20), strokes);
  }

  static void hookIn(Piece start, List<Stroke> strokes) {
    int x = start.left() - start.em(5);
    int y = start.y() - start.em(36);
    int far = x - start.em(60);
    strokes.add(Stroke.from(far, y - start.em(70)).curve(far, y, far, y, x, y).up());
    arrow(x, y, 1, 0, start.em(20), strokes);
  }

  /// ∽ over the one and under the other.
  static Stroke exchange(Piece piece, int between) {
    int middle = piece.y() - piece.em(36);
    int high = piece.top() - piece.em(20);
    int low = piece.bottom() + piece.em(20);
    int left = piece.left() - piece.em(5);
    int right = piece.right() + piece.em(5);
    return Stroke.from(left, middle)
        .curve(left, high, between, high, between, middle)
        .curve(between, low, right, low, right, middle)
        .up();
  }

  /// > < opens outward, < > inward; above the point between the characters.
  static void angles(Piece at, boolean outward, List<Stroke> strokes) {
    int top = at.top() - at.em(20);
    int high = at.em(18);
    for (int side : new int[] {-1, 1}) {
      int near = at.middle() + side * at.em(6);
      int far = at.middle() + side * at.em(26);
      int point = outward ? near : far;
      int open = outward ? far : near;
      strokes.add(Stroke.from(open, top - high).line(point, top).line(open, top + high).up());
    }
  }

  /// # above the point, and the line down to it.
  static void space(Piece at, List<Stroke> strokes) {
    int x = at.middle();
    int y = at.top() - at.em(16);
    int far = at.em(20);
    int near = at.em(7);
    strokes.add(Stroke.from(x - near, y - far).line(x - near - at.em(4), y + far).up());
    strokes.add(Stroke.from(x + near + at.em(4), y - far).line(x + near, y + far).up());
    strokes.add(Stroke.from(x - far, y - near).line(x + far, y - near).up());
    strokes.add(Stroke.from(x - far, y + near).line(x + far, y + near).up());
    strokes.add(Stroke.from(x, at.top() + at.em(8)).line(x, at.y()).up());
  }

  /// Y whose stem stands between the letters.
  static Stroke fork(Piece at) {
    int x = at.middle();
    int fork = at.top() + at.em(10);
    return Stroke.from(x - at.em(20), at.top() - at.em(20))
        .line(x, fork)
        .line(x + at.em(20), at.top() - at.em(20))
        .move(x, fork)
        .line(x, at.bottom())
        .up();
  }

  /// Where the characters go up or down to: brackets above and below, and short lines.
  static void raise(Piece piece, List<Stroke> strokes) {
    int nick = piece.em(16);
    strokes.add(
        Stroke.from(piece.left(), piece.top() + nick)
            .line(piece.left(), piece.top())
            .line(piece.right(), piece.top())
            .line(piece.right(), piece.top() + nick)
            .up());
    strokes.add(
        Stroke.from(piece.left(), piece.bottom() - nick)
            .line(piece.left(), piece.bottom())
            .line(piece.right(), piece.bottom())
            .line(piece.right(), piece.bottom() - nick)
            .up());
  }

  /// Brackets at both sides of the characters.
  static void shift(Piece piece, List<Stroke> strokes) {
    int nick = piece.em(22);
    for (int side : new int[] {-1, 1}) {
      int x = side < 0 ? piece.left() - piece.em(8) : piece.right() + piece.em(8);
      strokes.add(
          Stroke.from(x - side * nick, piece.top())
              .line(x, piece.top())
              .line(x, piece.bottom())
              .line(x - side * nick, piece.bottom())
              .up());
    }
  }

  /// Two parallel lines the characters are to stand between.
  static void align(Piece piece, List<Stroke> strokes) {
    int more = piece.em(40);
    for (int y : new int[] {piece.top(), piece.bottom()}) {
      strokes.add(Stroke.from(piece.left() - more, y).line(piece.right() + more, y).up());
    }
  }

  /// Stairs below the characters.
  static Stroke steps(Piece piece) {
    int third = (piece.right() - piece.left()) / 3;
    Pen pen = Stroke.from(piece.left(), piece.y() + piece.em(2));
    for (int i = 1; i <= 3; i++) {
      int x = piece.left() + third * i;
      int y = piece.y() + piece.em(2 + (i - 1) * 12);
      pen.line(x, y);
      if (i < 3) {
        pen.line(x, y + piece.em(12));
      }
    }
    return pen.up();
  }
}
