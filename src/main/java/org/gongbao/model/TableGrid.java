package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which cell of a table covers what. Spans that would leave the table or its head, or run into
/// another cell, are cut; what no cell covers stays empty.
public final class TableGrid {
  /// What a first row without a form is believed.
  private static final int MOST_COLUMNS = 64;

  private final int headRows;
  private final int limit;
  private final List<List<Laid>> rows = new ArrayList<>();
  private final List<List<@Nullable Laid>> covered = new ArrayList<>();
  private final int columns;

  private TableGrid(Table table) {
    int count = table.rows().size();
    headRows = Math.min(table.form().headRows(), count);
    limit = limit(table);
    for (int row = 0; row < count; row++) {
      covered.add(new ArrayList<>());
    }
    int widest = Math.max(1, table.form().columns().size());
    for (int row = 0; row < count; row++) {
      rows.add(place(table.rows().get(row).cells(), row));
      widest = Math.max(widest, covered.get(row).size());
    }
    columns = widest;
  }

  public static TableGrid of(Table table) {
    return new TableGrid(table);
  }

  /// A cell where it lies, its spans as far as there is room.
  ///
  /// @param row its first
  /// @param column its first
  public record Laid(Cell cell, int row, int column, int rows, int columns) {
    public int endRow() {
      return row + rows;
    }

    public int endColumn() {
      return column + columns;
    }
  }

  public int rows() {
    return rows.size();
  }

  /// Columns of the form, or as many as some row fills; at least one.
  public int columns() {
    return columns;
  }

  public int headRows() {
    return headRows;
  }

  /// Cells that begin in a row, from left to right.
  public List<Laid> starting(int row) {
    return rows.get(row);
  }

  /// How many columns spans may reach: those of the form, or what some row fills.
  private static int limit(Table table) {
    int widest = table.form().columns().size();
    for (TableRow row : table.rows()) {
      widest = Math.max(widest, row.cells().size());
    }
    return table.form().columns().isEmpty() && !table.rows().isEmpty()
        ? Math.max(widest, filled(table.rows().getFirst()))
        : widest;
  }

  private static int filled(TableRow row) {
    long sum = row.cells().stream().mapToLong(cell -> cell.span().columns()).sum();
    return (int) Math.min(sum, MOST_COLUMNS);
  }

  private List<Laid> place(List<Cell> cells, int row) {
    List<Laid> placed = new ArrayList<>();
    int lastRow = row < headRows ? headRows : covered.size();
    int column = 0;
    for (Cell cell : cells) {
      while (isCovered(row, column)) {
        column++;
      }
      int width = 1;
      while (width < cell.span().columns()
          && column + width < limit
          && !isCovered(row, column + width)) {
        width++;
      }
      int height = Math.min(cell.span().rows(), lastRow - row);
      Laid laid = new Laid(cell, row, column, height, width);
      cover(laid);
      placed.add(laid);
      column = laid.endColumn();
    }
    return List.copyOf(placed);
  }

  private boolean isCovered(int row, int column) {
    return column < covered.get(row).size() && covered.get(row).get(column) != null;
  }

  private void cover(Laid laid) {
    for (int row = laid.row(); row < laid.endRow(); row++) {
      List<@Nullable Laid> line = covered.get(row);
      while (line.size() < laid.endColumn()) {
        line.add(null);
      }
      for (int column = laid.column(); column < laid.endColumn(); column++) {
        line.set(column, laid);
      }
    }
  }
}
