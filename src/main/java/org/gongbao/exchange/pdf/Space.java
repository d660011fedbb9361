package org.gongbao.exchange.pdf;

import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Turn;

/// From the coordinates of frames, y downward, to those of a PDF page, y upward.
///
/// @param left where x is 0
/// @param top where y is 0
record Space(long left, long top) {

  /// @param margin around the trimmed page
  static Space upright(Page page, int margin) {
    return new Space(margin, (long) margin + page.height());
  }

  /// The body of a turned page, painted upright on a page that [#turn] has turned.
  static Space body(Page page, int margin) {
    return page.turn() == Turn.NONE ? upright(page, margin) : new Space(0, page.width());
  }

  /// Turns what follows as the page says; of an upright page does nothing.
  static void turn(Page page, int margin, Operators out) {
    switch (page.turn()) {
      case NONE -> {}
      case LEFT -> out.words("0 1 -1 0").lengths((long) margin + page.width(), margin).op("cm");
      case RIGHT -> out.words("0 -1 1 0").lengths(margin, (long) margin + page.height()).op("cm");
    }
  }

  long x(int x) {
    return left + x;
  }

  long y(int y) {
    return top - y;
  }
}
