package org.gongbao.layout.annotate;

import org.gongbao.layout.annotate.Leader.Side;

/// The room for notes beside the type area of a page.
///
/// @param gate x at which lines leave the type area and turn to their notes
/// @param inner edge of the room at the type area
/// @param outer edge of the room at the edge of the page
record Margin(Side side, int gate, int inner, int outer, int top, int bottom) {
  int width() {
    return Math.abs(inner - outer);
  }

  int height() {
    return bottom - top;
  }

  /// How far a point is from the gate, into the type area.
  int distance(int x) {
    return side == Side.LEFT ? x - gate : gate - x;
  }

  /// The x so far from the gate.
  int at(int distance) {
    return side == Side.LEFT ? gate + distance : gate - distance;
  }

  /// The left edge of something as wide as that, at the inner edge.
  int left(int wide) {
    return side == Side.LEFT ? inner - wide : inner;
  }
}
