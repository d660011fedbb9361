package org.gongbao.layout.table;

import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.TableStyle;
import org.gongbao.layout.style.TypeArea;

/// Chooses where a table stands (domain D.4, D.7): in a column if it can be read there, across them
/// if not, on pages of its own when it takes more than 60 % of one. It is turned when its text
/// would be too narrow upright, when that saves a tenth of its pages, or when its rows would take
/// so many lines upright that they are easier to read across and that costs no more than a tenth.
final class SiteChoice {
  /// In hundredths: the part of a page above which a table gets its own.
  private static final int OWN_PAGE = 60;

  private static final int SAVING = 90;
  private static final int BEARABLE = 110;

  /// Lines of a row, on the average, above which it is long.
  private static final int LONG_ROW = 4;

  private final Measured measured;
  private final TypeArea area;
  private final TableStyle style;

  SiteChoice(Measured measured, HouseStyle style) {
    this.measured = measured;
    this.area = style.area();
    this.style = style.tables();
  }

  TableSite choose() {
    if (area.columns() == 1 && style.list(measured.grid().columns()).isPresent()) {
      return TableSite.COLUMN;
    }
    int comfortable = measured.width(measured.needs().comfortable());
    if (area.columns() > 1 && comfortable <= area.columnWidth()) {
      return TableSite.COLUMN;
    }
    Room upright = Room.of(area, TableSite.SPAN);
    if (comfortable > upright.width()) {
      return TableSite.LANDSCAPE;
    }
    Columns columns = measured.columns(upright.width());
    long height = measured.sample().head(columns) + measured.sample().body(columns);
    if (height * 100 <= (long) upright.height() * OWN_PAGE) {
      return TableSite.SPAN;
    }
    return height > upright.height() && isBetterTurned(upright)
        ? TableSite.LANDSCAPE
        : TableSite.PAGES;
  }

  private boolean isBetterTurned(Room upright) {
    Room turned = Room.of(area, TableSite.LANDSCAPE);
    Columns columns = measured.columns(upright.width());
    long rows = (long) measured.grid().rows() - measured.grid().headRows();
    boolean longRows = measured.sample().body(columns) > rows * LONG_ROW * style.pitch();
    return pages(turned) * 100 <= pages(upright) * (longRows ? BEARABLE : SAVING);
  }

  /// Thousandths of pages the rows take.
  private long pages(Room room) {
    Columns columns = measured.columns(room.width());
    int again = style.pitch() + style.padY() + measured.sample().head(columns);
    int each = Math.max(room.height() / 2, room.height() - again);
    return measured.sample().body(columns) * 1000 / each;
  }
}
