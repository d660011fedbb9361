package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongbao.model.Cell;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.jspecify.annotations.Nullable;

/// Which cell covers what. Spans that would leave the table, its head, or run into another cell are
/// cut; what no cell covers stays empty.
final class Grid {
  /// What a first row without a form is believed.
  private static final int MOST_COLUMNS = 64;

  private final List<Column> form;
  private final int headRows;
  private final int columns;
  private final List<List<Spot>> rows = new ArrayList<>();
  private final @Nullable Spot[][] owners;

  /// @param measure gives the text of a cell, told whether it stands in the head
  Grid(Table table, Measure measure) {
    form = table.form().columns();
    int count = table.rows().size();
    headRows = Math.min(table.form().headRows(), count);
    int limit = limit(table);
    List<List<@Nullable Spot>> covered =
        IntStream.range(0, count).<List<@Nullable Spot>>mapToObj(row -> new ArrayList<>()).toList();
    for (int row = 0; row < count; row++) {
      List<Cell> cells = table.rows().get(row).cells();
      boolean head = row < headRows;
      rows.add(place(cells, row, limit, covered, cell -> measure.text(cell, head)));
    }
    columns =
        Math.max(1, Math.max(form.size(), covered.stream().mapToInt(List::size).max().orElse(0)));
    owners = new @Nullable Spot[count][columns];
    for (int row = 0; row < count; row++) {
      for (int column = 0; column < covered.get(row).size(); column++) {
        owners[row][column] = covered.get(row).get(column);
      }
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
    return columns;
  }

  int headRows() {
    return headRows;
  }

  Kind kind(int column) {
    return column < form.size() ? form.get(column).kind() : Kind.TEXT;
  }

  /// Kind of the column a cell begins in.
  Kind kind(Spot spot) {
    return kind(spot.column());
  }

  boolean isHead(Spot spot) {
    return spot.row() < headRows;
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

  private List<Spot> place(
      List<Cell> cells,
      int row,
      int limit,
      List<List<@Nullable Spot>> covered,
      Function<Cell, CellText> texts) {
    List<Spot> placed = new ArrayList<>();
    int lastRow = row < headRows ? headRows : covered.size();
    int column = 0;
    for (Cell cell : cells) {
      while (isCovered(covered, row, column)) {
        column++;
      }
      int width = 1;
      while (width < cell.span().columns()
          && column + width < limit
          && !isCovered(covered, row, column + width)) {
        width++;
      }
      int height = Math.min(cell.span().rows(), lastRow - row);
      Spot spot = new Spot(cell, texts.apply(cell), row, column, height, width);
      cover(covered, spot);
      placed.add(spot);
      column = spot.endColumn();
    }
    return List.copyOf(placed);
  }

  private static boolean isCovered(List<List<@Nullable Spot>> covered, int row, int column) {
    return column < covered.get(row).size() && covered.get(row).get(column) != null;
  }

  private static void cover(List<List<@Nullable Spot>> covered, Spot spot) {
    for (int row = spot.row(); row < spot.endRow(); row++) {
      List<@Nullable Spot> line = covered.get(row);
      while (line.size() < spot.endColumn()) {
        line.add(null);
      }
      for (int column = spot.column(); column < spot.endColumn(); column++) {
        line.set(column, spot);
      }
    }
  }
}
