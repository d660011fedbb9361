package org.gongbao.ui.page;

/// A rectangle on a page as bound, in [org.gongbao.layout.frame.Emu] from its top left corner.
public record Box(int x, int y, int width, int height) {
  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  /// The smallest rectangle around both.
  public Box around(Box other) {
    int left = Math.min(x, other.x);
    int top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /// Square of the distance of a point; 0 inside.
  long distance(int px, int py) {
    long dx = Math.max(0, Math.max(x - px, px - right()));
    long dy = Math.max(0, Math.max(y - py, py - bottom()));
    return dx * dx + dy * dy;
  }
}
