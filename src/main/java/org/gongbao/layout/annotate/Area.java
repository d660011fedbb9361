package org.gongbao.layout.annotate;

/// A rectangle, in [org.gongbao.layout.frame.Emu] as read, like the frames of a page's body.
public record Area(int left, int top, int right, int bottom) {
  public boolean holds(int x, int y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  /// True when they have more than an edge in common.
  public boolean meets(Area other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  Area grown(int by) {
    return new Area(left - by, top - by, right + by, bottom + by);
  }

  long size() {
    return (long) (right - left) * (bottom - top);
  }
}
