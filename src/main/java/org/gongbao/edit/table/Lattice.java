package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableGrid;
import org.jspecify.annotations.Nullable;

/// A table as what is done to it sees it: which cell covers what, by rows and columns.
public final class Lattice {
  private final Table table;
  private final TableGrid grid;
  private final List<List<Spot>> rows = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final @Nullable Spot[][] owners;

  private Lattice(Table table) {
    this.table = table;
    grid = TableGrid.of(table);
    owners = new @Nullable Spot[grid.rows()][grid.columns()];
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(grid.starting(row).stream().map(Lattice::spot).toList());
      rows.get(row).forEach(this::own);
    }
    List<Column> declared = table.form().columns();
    for (int column = 0; column < grid.columns(); column++) {
      columns.add(column < declared.size() ? declared.get(column) : new Column(Kind.TEXT, ""));
    }
  }

  private static Spot spot(TableGrid.Laid laid) {
    return new Spot(laid.cell(), new Area(laid.row(), laid.column(), laid.rows(), laid.columns()));
  }

  private void own(Spot spot) {
    Area area = spot.area();
    for (int row = area.row(); row < area.endRow(); row++) {
      Arrays.fill(owners[row], area.column(), area.endColumn(), spot);
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
    return grid.headRows();
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
}
