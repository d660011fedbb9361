package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.model.TableGrid.Laid;
import org.gongbao.review.compare.DiffLine.Axis;
import org.gongbao.review.compare.DiffLine.DiffCell;
import org.jspecify.annotations.Nullable;

/// Lets cells cover the rows and columns of a grid they span, as far as no other cell begins there.
final class Spread {
  private Spread() {}

  static List<DiffCell> over(
      List<DiffCell> cells,
      List<Axis> rows,
      List<Axis> columns,
      @Nullable Laid[][] before,
      @Nullable Laid[][] after) {
    Set<Long> taken = new HashSet<>();
    cells.forEach(cell -> taken.add(key(cell.row(), cell.column())));
    List<DiffCell> spread = new ArrayList<>();
    for (DiffCell cell : cells) {
      Axis row = rows.get(cell.row());
      Axis column = columns.get(cell.column());
      boolean now =
          row.after() >= 0 && column.after() >= 0 && after[row.after()][column.after()] != null;
      Laid laid = now ? after[row.after()][column.after()] : before[row.before()][column.before()];
      int wide = laid == null ? 1 : reach(columns, cell.column(), now, laid.endColumn());
      int high = laid == null ? 1 : reach(rows, cell.row(), now, laid.endRow());
      while (wide > 1 && !isFree(taken, cell, 1, wide)) {
        wide--;
      }
      while (high > 1 && !isFree(taken, cell, high, wide)) {
        high--;
      }
      for (int i = 0; i < high; i++) {
        for (int j = 0; j < wide; j++) {
          taken.add(key(cell.row() + i, cell.column() + j));
        }
      }
      spread.add(
          new DiffCell(
              cell.row(),
              cell.column(),
              new DiffLine.Extent(high, wide),
              cell.words(),
              cell.spanned(),
              cell.before(),
              cell.after()));
    }
    return List.copyOf(spread);
  }

  /// How far from an index rows or columns of one state lie before an end.
  private static int reach(List<Axis> axis, int from, boolean now, int end) {
    int count = 1;
    while (from + count < axis.size()) {
      Axis next = axis.get(from + count);
      int index = now ? next.after() : next.before();
      if (index < 0
          || index >= end
          || index <= (now ? axis.get(from).after() : axis.get(from).before())) {
        break;
      }
      count++;
    }
    return count;
  }

  private static boolean isFree(Set<Long> taken, DiffCell cell, int high, int wide) {
    for (int i = 0; i < high; i++) {
      for (int j = 0; j < wide; j++) {
        if ((i > 0 || j > 0) && taken.contains(key(cell.row() + i, cell.column() + j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }
}
