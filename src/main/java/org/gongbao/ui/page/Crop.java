package org.gongbao.ui.page;

/// The part of a page that is painted, in pixels of the painted page.
public record Crop(int x, int y, int width, int height) {
  public boolean covers(Crop other) {
    return x <= other.x
        && y <= other.y
        && x + width >= other.x + other.width
        && y + height >= other.y + other.height;
  }
}
