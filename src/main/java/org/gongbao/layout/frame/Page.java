package org.gongbao.layout.frame;

import java.util.List;

/// One page with everything on it.
///
/// @param number counted from 1, the cover included
/// @param width of the trimmed page as bound, also when its content is turned
/// @param turn how the body is turned; the furniture never is
/// @param furniture folio, running foot
public record Page(
    int number,
    Kind kind,
    int width,
    int height,
    Turn turn,
    List<Frame> body,
    List<Frame> furniture) {
  public Page {
    body = List.copyOf(body);
    furniture = List.copyOf(furniture);
  }

  /// True for right-hand pages.
  public boolean isOdd() {
    return number % 2 == 1;
  }

  public enum Kind {
    COVER,
    /// Masthead, contents and colophon.
    FRONT,
    TEXT,
    /// 补白页: nothing but furniture, to fill the last sheet.
    FILLER
  }

  /// How the body frames of a page lie on it.
  public enum Turn {
    NONE,
    /// Turned counter-clockwise: the head of the body is at the left edge. A body point (x, y) lies
    /// at (y, height − x).
    LEFT,
    /// Turned clockwise: the head is at the right edge. A body point (x, y) lies at (width − y, x).
    RIGHT
  }
}
