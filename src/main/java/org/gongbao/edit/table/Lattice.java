package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Cell;
import org.gongbao.model.NodeId;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.jspecify.annotations.Nullable;

/// Which cell of a table covers what, as layout reads it: spans that would leave the table or its
/// head, or run into another cell, are cut; what no cell covers stays empty.
public final class Lattice {
  /// What a first row without a form is believed.
  private static final int MOST_COLUMNS = 64;

  private final Table table;
  private final int headRows;
  private final List<List<Spot>> rows = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final @Nullable Spot[][] owners;

  private Lattice(Table table) {
    this.table = table;
    int count = table.rows().size();
    headRows = Math.min(table.form().headRows(), count);
    int limit = limit(table);
    List<List<@Nullable Spot>> covered = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      covered.add(new ArrayList<>());
    }
    int width = Math.max(1, table.form().columns().size());
    for (int row = 0; row < count; row++) {
      rows.add(place(table.rows().get(row).cells(), row, limit, covered));
      width = Math.max(width, covered.get(row).size());
    }
    owners = new @Nullable Spot[count][width];
    for (int row = 0; row < count; row++) {
      for (int column = 0; column < covered.get(row).size(); column++) {
        owners[row][column] = covered.get(row).get(column);
      }
    }
    List<Column> declared = table.form().columns();
    for (int column = 0; column < width; column++) {
      columns.add(column < declared.size() ? declared.get(column) : new Column(Kind.TEXT, ""));
    }
  }

  public static Lattice of(Table table) {
    return new Lattice(table);
  }

  public Table table() {
    return table;
  }

  public int rows() {
    return rows.size();
  }

  public int columns() {
    return columns.size();
  }

  public int headRows() {
    return headRows;
  }

  /// What each column holds, one for each.
  public List<Column> form() {
    return List.copyOf(columns);
  }

  Kind kind(int column) {
    return columns.get(column).kind();
  }

  /// Cells that begin in a row, from left to right.
  public List<Spot> starting(int row) {
    return rows.get(row);
  }

  /// All cells in reading order.
  public List<Spot> spots() {
    return rows.stream().flatMap(List::stream).toList();
  }

  /// The cell that covers a place, when one does.
  public Optional<Spot> at(int row, int column) {
    boolean inside = row >= 0 && column >= 0 && row < rows() && column < columns();
    return inside ? Optional.ofNullable(owners[row][column]) : Optional.empty();
  }

  public Optional<Spot> spot(NodeId cell) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(spot -> spot.cell().id().equals(cell))
        .findFirst();
  }

  /// The cell that begins at a place and covers nothing else of its column.
  Optional<Spot> beginning(int row, int column) {
    return at(row, column)
        .filter(spot -> spot.area().row() == row && spot.area().column() == column);
  }

  public Area whole() {
    return new Area(0, 0, Math.max(1, rows()), columns());
  }

  /// A rectangle, grown until it cuts no cell.
  public Area closed(Area area) {
    Area grown = area;
    boolean again = true;
    while (again) {
      Area before = grown;
      for (Spot spot : in(before)) {
        grown = grown.with(spot.area());
      }
      again = !grown.equals(before);
    }
    return grown;
  }

  /// Cells a rectangle touches, in reading order.
  public List<Spot> in(Area area) {
    List<Spot> found = new ArrayList<>();
    for (int row = area.row(); row < Math.min(area.endRow(), rows()); row++) {
      for (int column = area.column(); column < Math.min(area.endColumn(), columns()); column++) {
        Spot owner = owners[row][column];
        boolean first =
            owner != null
                && row == Math.max(area.row(), owner.area().row())
                && column == Math.max(area.column(), owner.area().column());
        if (owner != null && first) {
          found.add(owner);
        }
      }
    }
    return found;
  }

  /// True when a cell lies on both sides of the line before a row or column.
  boolean isCut(Axis axis, int line) {
    int across = axis == Axis.ROWS ? columns() : rows();
    int lines = axis == Axis.ROWS ? rows() : columns();
    for (int i = 0; line > 0 && line < lines && i < across; i++) {
      Spot here = axis == Axis.ROWS ? owners[line][i] : owners[i][line];
      if (here != null && here.area().start(axis) < line) {
        return true;
      }
    }
    return false;
  }

  int lines(Axis axis) {
    return axis == Axis.ROWS ? rows() : columns();
  }

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
      List<Cell> cells, int row, int limit, List<List<@Nullable Spot>> covered) {
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
      Spot spot = new Spot(cell, new Area(row, column, height, width));
      cover(covered, spot);
      placed.add(spot);
      column += width;
    }
    return List.copyOf(placed);
  }

  private static boolean isCovered(List<List<@Nullable Spot>> covered, int row, int column) {
    return column < covered.get(row).size() && covered.get(row).get(column) != null;
  }

  private static void cover(List<List<@Nullable Spot>> covered, Spot spot) {
    for (int row = spot.area().row(); row < spot.area().endRow(); row++) {
      List<@Nullable Spot> line = covered.get(row);
      while (line.size() < spot.area().endColumn()) {
        line.add(null);
      }
      for (int column = spot.area().column(); column < spot.area().endColumn(); column++) {
        line.set(column, spot);
      }
    }
  }
}
