package org.gongbao.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.Cleaned;
import org.gongbao.edit.table.Tsv;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceTable.SourceCell;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.exchange.web.WebReader;
import org.gongbao.model.Cell;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;

/// Reads a table off what a clipboard holds: the table of a web page, as spreadsheets and word
/// processors put it there, else lines with tabs.
final class ClipReader {
  private ClipReader() {}

  /// @param table none when there is none
  /// @param cleaned what was strange in its characters
  record Read(Optional<Table> table, Cleaned cleaned) {}

  /// @param html as the clipboard has it, or empty
  /// @param plain likewise
  static Read read(String html, String plain, NodeIds ids) {
    Cleaned inPage = new Cleaned();
    Cleaned inLines = new Cleaned();
    Optional<Table> page = page(inPage.text(html), ids);
    String lines = inLines.text(plain);
    Cleaned cleaned = page.isPresent() ? inPage : inLines;
    // Markup can name characters in ways that are not seen in its text.
    return new Read(
        page.or(() -> tabbed(lines, ids)).map(table -> cleaned.nodes(List.of(table)).getFirst()),
        cleaned);
  }

  private static Optional<Table> page(String html, NodeIds ids) {
    return html.isEmpty()
        ? Optional.empty()
        : WebReader.table(html).map(source -> made(source, ids));
  }

  private static Optional<Table> tabbed(String plain, NodeIds ids) {
    return plain.indexOf('\t') < 0
        ? Optional.empty()
        : Optional.of(Tsv.table(Tsv.rows(plain), ids));
  }

  private static Table made(SourceText source, NodeIds ids) {
    SourceTable table = source.tables().getFirst();
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      int number = table.first() - 1 + i;
      boolean blank = number >= source.lines().size();
      SourceLine line = blank ? SourceLine.EMPTY : source.lines().get(number);
      List<Cell> cells = new ArrayList<>();
      for (SourceCell cell : table.rows().get(i)) {
        cells.add(new Cell(ids.next(), cell.span(), text(line, cell)));
      }
      rows.add(new TableRow(ids.next(), cells));
    }
    TableForm form = new TableForm(List.of(), table.headRows());
    Text caption =
        source.lines().subList(0, table.first() - 1).stream()
            .map(line -> Text.of(Tsv.clean(line.text())))
            .reduce(Text.EMPTY, Text::plus);
    return new Table(ids.next(), caption, Text.EMPTY, form, rows, Text.EMPTY);
  }

  private static Text text(SourceLine line, SourceCell cell) {
    String clean = Tsv.clean(line.text().substring(cell.from(), cell.to()));
    boolean same = clean.length() == cell.to() - cell.from();
    return same
        ? new Text(line.text(), line.marks()).slice(cell.from(), cell.to())
        : Text.of(clean);
  }
}
