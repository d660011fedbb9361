package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.style.TableStyle;

/// The lines of a table (CY/T 170—2019): 顶线 and 底线 across it, 墙线 at its sides unless it is open, 行线
/// above every row but the first, 栏线 between columns. Lines that meet lie over one another at the
/// corner, so that none is left open; no line is drawn beside another.
final class Rulings {
  private final Grid grid;
  private final Columns columns;
  private final TableStyle style;

  Rulings(Grid grid, Columns columns, TableStyle style) {
    this.grid = grid;
    this.columns = columns;
    this.style = style;
  }

  /// The line above a row, left out where a cell reaches over it.
  List<Frame> above(int row) {
    if (row == 0) {
      return List.of(across(0, style.frame()));
    }
    List<Frame> rules = new ArrayList<>();
    int column = 0;
    while (column < grid.columns()) {
      int end = column;
      while (end < grid.columns() && !grid.joinsAbove(row, end)) {
        end++;
      }
      if (end > column) {
        int from = columns.edge(column);
        int to = columns.edge(end) + columns.line(end);
        rules.add(new RuleFrame(from, 0, to - from, style.inner(), Ink.BLACK));
      }
      column = end + 1;
    }
    return rules;
  }

  /// Walls and column lines beside the cells of a row.
  List<Frame> beside(int row, int height) {
    List<Frame> rules = new ArrayList<>();
    for (int column = 0; column <= grid.columns(); column++) {
      boolean inner = column > 0 && column < grid.columns();
      if (columns.line(column) > 0 && !(inner && grid.joinsLeft(row, column))) {
        rules.add(new RuleFrame(columns.edge(column), 0, columns.line(column), height, Ink.BLACK));
      }
    }
    return rules;
  }

  /// A line across the table.
  Frame across(int y, int weight) {
    return new RuleFrame(0, y, columns.width(), weight, Ink.BLACK);
  }
}
