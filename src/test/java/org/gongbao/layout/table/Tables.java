package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.TableStyle;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.NodeId;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;

/// Tables for tests, and what sets them: the gazette style and the bundled fonts.
final class Tables {
  static final HouseStyle STYLE = StyleReader.gazette();
  static final LineSetter LINES = new LineSetter(new Faces(Fonts.BUNDLED, STYLE), STYLE.lines());

  private Tables() {}

  static TableSetter setter() {
    return new TableSetter(LINES, STYLE);
  }

  /// The style with tables that have no walls.
  static HouseStyle open() {
    TableStyle t = STYLE.tables();
    return new HouseStyle(
        STYLE.name(),
        STYLE.paper(),
        STYLE.area(),
        STYLE.lines(),
        STYLE.flow(),
        new TableStyle(t.pitch(), t.padX(), t.padY(), t.frame(), t.inner(), true),
        STYLE.types(),
        STYLE.fonts());
  }

  static SetTable set(Table table, TableSite site) {
    return setter().set(table, site);
  }

  static Room room(TableSite site) {
    return Room.of(STYLE.area(), site);
  }

  /// A table with one head row; cells are parted by `|`, a line feed is a line feed.
  static Table of(List<Kind> kinds, String... rows) {
    return table(kinds, 1, Arrays.stream(rows).map(row -> row(row.split("\\|", -1))).toList());
  }

  static Table table(List<Kind> kinds, int headRows, List<List<Cell>> rows) {
    List<TableRow> built = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : rows.get(row)) {
        NodeId id = new NodeId("r" + row + "c" + cells.size());
        cells.add(new Cell(id, cell.span(), cell.text()));
      }
      built.add(new TableRow(new NodeId("r" + row), cells));
    }
    TableForm form =
        new TableForm(kinds.stream().map(kind -> new Column(kind, "")).toList(), headRows);
    return new Table(new NodeId("t"), Text.EMPTY, Text.EMPTY, form, built, Text.EMPTY);
  }

  static List<Cell> row(String... texts) {
    return Arrays.stream(texts).map(text -> cell(text, 1, 1)).toList();
  }

  /// A cell that gets its id from the table it is put into.
  static Cell cell(String text, int columns, int rows) {
    return new Cell(new NodeId("x"), new CellSpan(columns, rows), Text.of(text));
  }

  static Table around(Table table, String caption, String unit, String notes) {
    return new Table(
        table.id(), Text.of(caption), Text.of(unit), table.form(), table.rows(), Text.of(notes));
  }

  /// The table with other text in one cell.
  static Table with(Table table, int row, int index, String text) {
    TableRow old = table.rows().get(row);
    Cell cell = old.cells().get(index);
    List<Cell> cells = new ArrayList<>(old.cells());
    cells.set(index, new Cell(cell.id(), cell.span(), Text.of(text)));
    List<TableRow> rows = new ArrayList<>(table.rows());
    rows.set(row, new TableRow(old.id(), cells));
    return new Table(table.id(), table.caption(), table.unit(), table.form(), rows, table.notes());
  }
}
