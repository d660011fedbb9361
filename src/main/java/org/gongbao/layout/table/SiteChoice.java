package org.gongbao.layout.table;

import org.gongbao.layout.style.TypeArea;

/// Chooses where a table stands (domain D.4, D.7): in a column if it can be read there, across them
/// if not, on pages of its own when it takes more than 60 % of one. It is turned when its text
/// would be too narrow upright, or when that saves at least a tenth of its pages.
final class SiteChoice {
  /// Part of a page above which a table gets its own, in hundredths.
  private static final int OWN_PAGE = 60;

  private static final int WORTH_TURNING = 90;

  private final Measured measured;
  private final TypeArea area;
  private final int again;

  /// @param again height of the line 续表
  SiteChoice(Measured measured, TypeArea area, int again) {
    this.measured = measured;
    this.area = area;
    this.again = again;
  }

  TableSite choose() {
    int comfortable = measured.fitter().width(measured.needs().comfortable());
    if (area.columns() > 1 && comfortable <= area.columnWidth()) {
      return TableSite.COLUMN;
    }
    Room upright = Room.of(area, TableSite.SPAN);
    if (comfortable > upright.width()) {
      return TableSite.LANDSCAPE;
    }
    if (height(upright) * 100 <= (long) upright.height() * OWN_PAGE) {
      return TableSite.SPAN;
    }
    long pages = pages(upright);
    long turned = pages(Room.of(area, TableSite.LANDSCAPE));
    return pages > 1 && turned * 100 <= pages * WORTH_TURNING
        ? TableSite.LANDSCAPE
        : TableSite.PAGES;
  }

  private long height(Room room) {
    Columns columns = measured.fitter().fit(room.width());
    return measured.sample().head(columns) + measured.sample().body(columns);
  }

  private long pages(Room room) {
    Columns columns = measured.fitter().fit(room.width());
    int head = measured.sample().head(columns) + again;
    int each = Math.max(room.height() / 2, room.height() - head);
    return Math.ceilDiv(measured.sample().body(columns), each);
  }
}
