package org.gongbao.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;

/// A table being filled row by row.
final class ListDraft {
  private final NodeIds ids;
  private final List<Column> columns;
  private final List<TableRow> rows = new ArrayList<>();
  private int heads;

  ListDraft(NodeIds ids, Kind... kinds) {
    this.ids = ids;
    columns = Stream.of(kinds).map(kind -> new Column(kind, "")).toList();
  }

  void head(Text... cells) {
    heads++;
    row(cells);
  }

  void row(Text... cells) {
    List<Cell> row =
        Stream.of(cells).map(text -> new Cell(ids.next(), CellSpan.SINGLE, text)).toList();
    rows.add(new TableRow(ids.next(), row));
  }

  Table table() {
    TableForm form = new TableForm(columns, heads);
    return new Table(ids.next(), Text.EMPTY, Text.EMPTY, form, rows, Text.EMPTY);
  }
}
