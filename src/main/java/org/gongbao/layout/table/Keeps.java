package org.gongbao.layout.table;

import org.gongbao.layout.slab.Keep;
import org.gongbao.model.Table;

/// Whether a column may end after a row: not before a total or the notes, not between rows bound
/// together, and not so that one row is left alone, if that can be helped (domain D.7).
final class Keeps {
  private final Table table;
  private final RowHeights heights;
  private final int first;
  private final int last;
  private final int half;
  private final int room;

  /// @param first row after the head
  /// @param room height rows have on a page that goes on with the table
  Keeps(Table table, RowHeights heights, int first, int half, int room) {
    this.table = table;
    this.heights = heights;
    this.first = first;
    this.last = table.rows().size() - 1;
    this.half = half;
    this.room = room;
  }

  Keep after(Band band, Piece piece) {
    if (!piece.ends()) {
      return Keep.FREE;
    }
    Keep inside = piece.row() + 1 < band.to() ? inside(band) : Keep.FREE;
    Keep outside = after(piece.row());
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
    return row == first ? Keep.AVOID : Keep.FREE;
  }
}
