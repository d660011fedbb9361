package org.gongbao.layout.table;

import org.gongbao.layout.slab.Keep;
import org.gongbao.model.Table;

/// Whether a column may end after a row: not before a total or the notes, not between rows bound
/// together, and not so that one row is left alone, if that can be helped (domain D.7).
final class Keeps {
  /// Part of half a page below which a table is not divided at all, if that can be helped.
  private static final int SMALL = 2;

  private final Table table;
  private final RowHeights heights;
  private final int first;
  private final int last;
  private final int half;
  private final int room;
  private final Keep between;

  /// @param room height rows have on a page that goes on with the table
  Keeps(Table table, RowHeights heights, Plan plan, int room) {
    this.table = table;
    this.heights = heights;
    this.room = room;
    first = plan.grid().headRows();
    last = plan.grid().rows() - 1;
    half = plan.half();
    between = heights.height(0, last + 1) <= half / SMALL ? Keep.AVOID : Keep.FREE;
  }

  Keep after(Band band, RowPart part) {
    if (!part.ends()) {
      return Keep.FREE;
    }
    Keep inside = part.row() + 1 < band.to() ? inside(band) : Keep.FREE;
    Keep outside = after(part.row());
    return inside.compareTo(outside) > 0 ? inside : outside;
  }

  private Keep inside(Band band) {
    int height = heights.height(band.from(), band.to());
    return height <= half ? Keep.NEVER : height <= room ? Keep.AVOID : Keep.FREE;
  }

  private Keep after(int row) {
    if (row == last) {
      return table.notes().isEmpty() ? Keep.FREE : Keep.NEVER;
    }
    if (row + 1 == last) {
      return Totals.isTotal(table.rows().get(last)) ? Keep.NEVER : Keep.AVOID;
    }
    return row == first ? Keep.AVOID : between;
  }
}
