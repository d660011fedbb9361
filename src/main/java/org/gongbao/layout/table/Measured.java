package org.gongbao.layout.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Table;

/// What is known of a table before its width is: its grid, and what its columns ask for.
final class Measured {
  private final Grid grid;
  private final Needs needs;
  private final List<Decimals> decimals;
  private final RowSample sample;
  private final WidthFitter fitter;
  private final int em;
  private final boolean list;
  private final Map<Integer, Columns> fitted = new HashMap<>();

  Measured(Table table, CellMemory memory, HouseStyle style) {
    em = style.type(TextRole.TABLE_CELL).size();
    grid = new Grid(table, memory::text);
    decimals =
        IntStream.range(0, grid.columns()).mapToObj(column -> Decimals.of(grid, column)).toList();
    list = style.tables().list(grid.columns()).isPresent();
    needs = new Needs(grid, decimals, em, style.tables());
    sample = new RowSample(grid, style.tables());
    fitter = new WidthFitter(grid, needs, sample, style.tables(), em);
  }

  Grid grid() {
    return grid;
  }

  Needs needs() {
    return needs;
  }

  RowSample sample() {
    return sample;
  }

  /// The columns of a table of a width.
  Columns columns(int width) {
    return fitted.computeIfAbsent(width, fitter::fit);
  }

  /// Width of a table whose columns have the rooms given.
  int width(int[] rooms) {
    return fitter.width(rooms);
  }

  Alignment alignment(Columns columns) {
    return new Alignment(grid, columns, decimals, em, list);
  }
}
