package org.gongbao.layout.table;

import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Table;

/// What is known of a table before its width is: its grid, and what its columns ask for.
record Measured(
    Grid grid, Needs needs, List<Decimals> decimals, RowSample sample, WidthFitter fitter, int em) {

  static Measured of(Table table, CellMemory memory, HouseStyle style) {
    int em = style.type(TextRole.TABLE_CELL).size();
    Grid grid = new Grid(table, memory::text);
    List<Decimals> decimals =
        IntStream.range(0, grid.columns()).mapToObj(column -> Decimals.of(grid, column)).toList();
    Needs needs = Needs.of(grid, decimals, em, style.tables());
    RowSample sample = new RowSample(grid, style.tables());
    WidthFitter fitter = new WidthFitter(grid, needs, sample, style.tables(), em);
    return new Measured(grid, needs, decimals, sample, fitter, em);
  }

  Alignment alignment(Columns columns) {
    return new Alignment(grid, columns, decimals, em);
  }
}
