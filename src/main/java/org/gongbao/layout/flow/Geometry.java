package org.gongbao.layout.flow;

import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.TypeArea;

/// Where the type area lies on odd and even pages, upright and turned.
public final class Geometry {
  private final HouseStyle style;
  private final TypeArea area;

  public Geometry(HouseStyle style) {
    this.style = style;
    this.area = style.area();
  }

  public TypeArea area() {
    return area;
  }

  /// Left edge of the type area: the inner margin is at the left of odd pages.
  public int left(int page) {
    return page % 2 == 1 ? area.inner() : style.paper().width() - area.inner() - area.width();
  }

  public int left(int page, int column) {
    return left(page) + column * (area.columnWidth() + area.gap());
  }

  /// Top of the first slab: its text's em square begins at the head margin.
  public int top() {
    return area.top() - (area.pitch() - style.type(TextRole.BODY).size()) / 2;
  }

  public int bottom() {
    return top() + area.height();
  }

  /// Left edge of the type area of a turned page, as read: its lines run up the page.
  public int turnedLeft() {
    return style.paper().height() - bottom();
  }

  /// Top of the type area of a turned page, as read.
  public int turnedTop(int page) {
    return left(page);
  }

  public int turnedWidth() {
    return area.height();
  }

  public int turnedHeight() {
    return area.width();
  }
}
