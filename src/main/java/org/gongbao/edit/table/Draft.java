package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;

/// A table being changed: rows, columns, and cells where they are to stand. What no cell covers in
/// the end gets an empty one, so that every table that leaves here is a full rectangle.
final class Draft {
  /// More columns than layout believes of a table that does not say how many it has.
  private static final int UNSAID = 64;

  final List<NodeId> rows = new ArrayList<>();
  final List<Column> columns;
  int headRows;
  List<Spot> spots;
  private final Table before;
  private final NodeIds ids;

  Draft(Lattice lattice, NodeIds ids) {
    this.before = lattice.table();
    this.ids = ids;
    before.rows().forEach(row -> rows.add(row.id()));
    columns = new ArrayList<>(lattice.form());
    headRows = lattice.headRows();
    spots = new ArrayList<>(lattice.spots());
  }

  NodeId fresh() {
    return ids.next();
  }

  static Column plain() {
    return new Column(Kind.TEXT, "");
  }

  /// Changes texts of cells.
  void retext(Map<NodeId, Text> texts) {
    spots.replaceAll(
        spot -> {
          Text text = texts.get(spot.cell().id());
          Cell cell = spot.cell();
          return text == null
              ? spot
              : new Spot(new Cell(cell.id(), cell.span(), text), spot.area());
        });
  }

  void place(UnaryOperator<Area> moved) {
    spots.replaceAll(spot -> new Spot(spot.cell(), moved.apply(spot.area())));
  }

  /// The table as it is to be; rows that did not change are the same objects.
  Table table() {
    boolean[][] covered = new boolean[rows.size()][columns.size()];
    List<List<Spot>> byRow = new ArrayList<>();
    rows.forEach(row -> byRow.add(new ArrayList<>()));
    for (Spot spot : spots) {
      byRow.get(spot.area().row()).add(spot);
      cover(covered, spot.area());
    }
    Map<NodeId, TableRow> known = new HashMap<>();
    before.rows().forEach(row -> known.put(row.id(), row));
    List<TableRow> made = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      fill(covered[row], row, byRow.get(row));
      byRow.get(row).sort(Comparator.comparingInt(spot -> spot.area().column()));
      List<Cell> cells = byRow.get(row).stream().map(Draft::spanned).toList();
      TableRow was = known.get(rows.get(row));
      made.add(was != null && was.cells().equals(cells) ? was : new TableRow(rows.get(row), cells));
    }
    TableForm form = new TableForm(form(), headRows);
    return new Table(before.id(), before.caption(), before.unit(), form, made, before.notes());
  }

  private List<Column> form() {
    boolean unsaid = before.form().columns().isEmpty() && columns.size() <= UNSAID;
    return unsaid && columns.stream().allMatch(plain()::equals) ? List.of() : columns;
  }

  private void fill(boolean[] covered, int row, List<Spot> into) {
    for (int column = 0; column < covered.length; column++) {
      if (!covered[column]) {
        Cell empty = new Cell(fresh(), CellSpan.SINGLE, Text.EMPTY);
        into.add(new Spot(empty, new Area(row, column, 1, 1)));
      }
    }
  }

  private static void cover(boolean[][] covered, Area area) {
    for (int row = area.row(); row < area.endRow(); row++) {
      for (int column = area.column(); column < area.endColumn(); column++) {
        covered[row][column] = true;
      }
    }
  }

  private static Cell spanned(Spot spot) {
    CellSpan span = new CellSpan(spot.area().columns(), spot.area().rows());
    Cell cell = spot.cell();
    return cell.span().equals(span) ? cell : new Cell(cell.id(), span, cell.text());
  }
}
