package org.gongbao.layout.budget;

import java.util.Arrays;
import org.gongbao.layout.flow.Geometry;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.TypeArea;

/// How many lines there is room for below what a page holds.
final class PageRoom {
  private final TypeArea area;
  private final Geometry geometry;

  PageRoom(HouseStyle style) {
    this.area = style.area();
    this.geometry = new Geometry(style);
  }

  /// Lines of all columns together. A turned page is one column as wide as it is read.
  int freeLines(Page page) {
    boolean turned = page.turn() != Turn.NONE;
    int columns = turned ? 1 : area.columns();
    int top = turned ? geometry.turnedTop(page.number()) : geometry.top();
    int lines = turned ? geometry.turnedHeight() / area.pitch() : area.lines();
    int[] used = new int[columns];
    for (Frame frame : page.body()) {
      int down = lines(frame, top);
      int column = column(page, frame, columns);
      if (column < 0) {
        Arrays.setAll(used, i -> Math.max(used[i], down));
      } else {
        used[column] = Math.max(used[column], down);
      }
    }
    return Arrays.stream(used).map(one -> Math.max(0, lines - one)).sum();
  }

  /// The column a frame stands in; -1 for several.
  private int column(Page page, Frame frame, int columns) {
    return switch (frame) {
      case Frame.TextFrame text -> text.column() < columns ? text.column() : -1;
      case Frame.RuleFrame rule -> column(page, rule.x(), rule.width(), columns);
      case Frame.PictureFrame picture -> column(page, picture.x(), picture.width(), columns);
      case Frame.CodeFrame code -> column(page, code.x(), side(code), columns);
    };
  }

  private int column(Page page, int x, int width, int columns) {
    int slack = area.gap() / 2;
    for (int column = 0; column < columns && columns > 1; column++) {
      int left = geometry.left(page.number(), column);
      if (x >= left - slack && x + width <= left + area.columnWidth() + slack) {
        return column;
      }
    }
    return -1;
  }

  /// Number of the line a frame reaches down to, from the head of the page.
  private int lines(Frame frame, int top) {
    return switch (frame) {
      case Frame.TextFrame text -> Math.floorDiv(text.y() - top, area.pitch()) + 1;
      case Frame.RuleFrame rule -> Math.ceilDiv(rule.y() + rule.height() - top, area.pitch());
      case Frame.PictureFrame picture ->
          Math.ceilDiv(picture.y() + picture.height() - top, area.pitch());
      case Frame.CodeFrame code -> Math.ceilDiv(code.y() + side(code) - top, area.pitch());
    };
  }

  private static int side(Frame.CodeFrame code) {
    return code.module() * code.modules().side();
  }
}
