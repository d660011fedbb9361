package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
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

  private final boolean headed;

  /// @param headed true when every part of the table begins with its head
  Rulings(Grid grid, Columns columns, TableStyle style, boolean headed) {
    this.headed = headed;
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

  /// Walls and column lines beside a part of a row, down to a depth. Where the same lines are above
  /// it in any case they reach over their own seam, which would show on screens.
  List<Frame> beside(RowPart part, int depth) {
    if (!part.opens()) {
      return upright(part.row(), depth, column -> true);
    }
    return part.row() == 0 ? upright(0, depth, column -> false) : below(part.row(), depth);
  }

  /// Walls and column lines beside the cells of a row that has other cells above it.
  List<Frame> below(int row, int depth) {
    return upright(row, depth, column -> goesOn(row, column));
  }

  /// Weight of the line above the rows of a part that goes on: 行线 below its head, else 顶线.
  int top() {
    return headed ? style.inner() : style.frame();
  }

  /// A line across the table.
  Frame across(int y, int weight) {
    return new RuleFrame(0, y, columns.width(), weight, Ink.BLACK);
  }

  private List<Frame> upright(int row, int depth, IntPredicate reaching) {
    List<Frame> rules = new ArrayList<>();
    for (int column = 0; column <= grid.columns(); column++) {
      int weight = columns.line(column);
      if (weight > 0 && isLined(row, column)) {
        int top = reaching.test(column) ? -style.inner() : 0;
        rules.add(new RuleFrame(columns.edge(column), top, weight, depth - top, Ink.BLACK));
      }
    }
    return rules;
  }

  /// True when a line comes from above, be that the row before or the head of a new part.
  private boolean goesOn(int row, int column) {
    return headed
        && (row == 0 || isLined(row - 1, column))
        && (row < grid.headRows() || isLined(grid.headRows() - 1, column));
  }

  private boolean isLined(int row, int column) {
    return column == 0 || column == grid.columns() || !grid.joinsLeft(row, column);
  }
}
