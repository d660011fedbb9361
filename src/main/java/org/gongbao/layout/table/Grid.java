package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.model.Cell;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableGrid;
import org.jspecify.annotations.Nullable;

/// A table with its cells measured: which covers what.
final class Grid {
  private final List<Column> form;
  private final TableGrid grid;
  private final List<List<Spot>> rows = new ArrayList<>();
  private final @Nullable Spot[][] owners;

  /// @param measure gives the text of a cell, told whether it stands in the head
  Grid(Table table, Measure measure) {
    form = table.form().columns();
    grid = TableGrid.of(table);
    owners = new @Nullable Spot[grid.rows()][grid.columns()];
    for (int row = 0; row < grid.rows(); row++) {
      boolean head = row < grid.headRows();
      rows.add(grid.starting(row).stream().map(laid -> spot(laid, measure, head)).toList());
      rows.get(row).forEach(this::own);
    }
  }

  private static Spot spot(TableGrid.Laid laid, Measure measure, boolean head) {
    return new Spot(
        laid.cell(),
        measure.text(laid.cell(), head),
        laid.row(),
        laid.column(),
        laid.rows(),
        laid.columns());
  }

  private void own(Spot spot) {
    for (int row = spot.row(); row < spot.endRow(); row++) {
      Arrays.fill(owners[row], spot.column(), spot.endColumn(), spot);
    }
  }

  /// Measures the text of cells.
  interface Measure {
    CellText text(Cell cell, boolean head);
  }

  int rows() {
    return rows.size();
  }

  int columns() {
    return grid.columns();
  }

  int headRows() {
    return grid.headRows();
  }

  Kind kind(int column) {
    return column < form.size() ? form.get(column).kind() : Kind.TEXT;
  }

  /// Kind of the column a cell begins in.
  Kind kind(Spot spot) {
    return kind(spot.column());
  }

  boolean isHead(Spot spot) {
    return spot.row() < grid.headRows();
  }

  /// The cells that begin in a row.
  List<Spot> starting(int row) {
    return rows.get(row);
  }

  /// All cells of a range of rows, each where it begins.
  List<Spot> spots(int from, int to) {
    return rows.subList(from, to).stream().flatMap(List::stream).toList();
  }

  @Nullable Spot owner(int row, int column) {
    return owners[row][column];
  }

  /// True when one cell covers a place and the one above it.
  boolean joinsAbove(int row, int column) {
    Spot owner = owners[row][column];
    return owner != null && owner.row() < row;
  }

  /// True when one cell covers a place and the one to its left.
  boolean joinsLeft(int row, int column) {
    Spot owner = owners[row][column];
    return owner != null && owner.column() < column;
  }
}
