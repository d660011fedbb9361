package org.gongbao.layout.table;

import org.gongbao.layout.style.TypeArea;

/// The room a table is set into: its width, and the height of one column or page of it.
public record Room(int width, int height) {

  static Room of(TypeArea area, TableSite site) {
    return switch (site) {
      case COLUMN -> new Room(area.columnWidth(), area.height());
      case SPAN, PAGES -> new Room(area.width(), area.height());
      case LANDSCAPE -> new Room(area.height(), area.width());
    };
  }
}
