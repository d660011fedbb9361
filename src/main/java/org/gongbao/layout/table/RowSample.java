package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongbao.layout.style.TableStyle;
import org.jspecify.annotations.Nullable;

/// Rows by which widths are judged: all of them, or every so many of a long table. How many lines
/// their cells take is reckoned once for each width of a column.
final class RowSample {
  private static final int MOST = 400;

  private final Grid grid;
  private final TableStyle style;
  private final int[] rows;
  private final List<Map<Integer, int[]>> known = new ArrayList<>();

  RowSample(Grid grid, TableStyle style) {
    this.grid = grid;
    this.style = style;
    int step = Math.ceilDiv(Math.max(1, bodyRows()), MOST);
    rows =
        IntStream.range(0, grid.rows())
            .filter(row -> row < grid.headRows() || (row - grid.headRows()) % step == 0)
            .toArray();
    for (int column = 0; column < grid.columns(); column++) {
      known.add(new HashMap<>());
    }
  }

  int size() {
    return rows.length;
  }

  /// Lines the cell of a column takes in each row, the column having a width.
  int[] lines(int column, int width) {
    return known.get(column).computeIfAbsent(width, unknown -> reckon(column, width));
  }

  /// Height of the head at given widths.
  int head(Columns columns) {
    return height(columns, 0, grid.headRows());
  }

  /// Height of all other rows at given widths.
  long body(Columns columns) {
    int sampled = rows.length - grid.headRows();
    return sampled == 0
        ? 0
        : (long) height(columns, grid.headRows(), rows.length) * bodyRows() / sampled;
  }

  private int bodyRows() {
    return grid.rows() - grid.headRows();
  }

  private int height(Columns columns, int from, int to) {
    int[] most = new int[rows.length];
    for (int column = 0; column < grid.columns(); column++) {
      int[] lines = lines(column, columns.edge(column + 1) - columns.edge(column));
      for (int i = from; i < to; i++) {
        most[i] = Math.max(most[i], lines[i]);
      }
    }
    int frame = style.inner() + 2 * style.padY();
    return IntStream.range(from, to).map(i -> most[i] * style.pitch() + frame).sum();
  }

  private int[] reckon(int column, int width) {
    int[] lines = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      @Nullable Spot owner = grid.owner(rows[i], column);
      lines[i] = owner == null ? 1 : share(owner, column, width);
    }
    return lines;
  }

  /// A cell over several columns is taken to have columns of one width, one over several rows to
  /// give each the same part.
  private int share(Spot owner, int column, int width) {
    int room = width * owner.columns() - Columns.overhead(column, style);
    return Math.ceilDiv(owner.text().lines(Math.max(1, room)), owner.rows());
  }
}
