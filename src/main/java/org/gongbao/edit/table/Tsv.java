package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;

/// Cells as the clipboard has them in plain text: rows parted by line ends, cells by tabs; a cell
/// with line ends or tabs stands in quotation marks.
public final class Tsv {
  private Tsv() {}

  /// Rows of cells, as ragged as they come.
  public static List<List<String>> rows(String pasted) {
    String text = pasted.replace("\r\n", "\n").replace('\r', '\n');
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = quoted(text, at);
      String cell;
      if (end > 0) {
        cell = text.substring(at + 1, end - 1).replace("\"\"", "\"");
      } else {
        end = next(text, at);
        cell = text.substring(at, end);
      }
      row.add(clean(cell));
      boolean last = end >= text.length();
      if (last || text.charAt(end) == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      }
      at = last ? text.length() + 1 : end + 1;
      if (at == text.length() && text.charAt(end) == '\n') {
        break;
      }
    }
    return rows;
  }

  /// A table of such cells without a head; short rows end in empty cells.
  public static Table table(List<List<String>> rows, NodeIds ids) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<TableRow> made = new ArrayList<>();
    for (List<String> row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        Text text = column < row.size() ? Text.of(row.get(column)) : Text.EMPTY;
        cells.add(new Cell(ids.next(), CellSpan.SINGLE, text));
      }
      made.add(new TableRow(ids.next(), cells));
    }
    return new Table(ids.next(), Text.EMPTY, Text.EMPTY, TableForm.PLAIN, made, Text.EMPTY);
  }

  /// Cells of a rectangle; merged ones stand in their first place.
  public static String write(Lattice lattice, Area area) {
    StringBuilder out = new StringBuilder();
    for (int row = area.row(); row < area.endRow(); row++) {
      for (int column = area.column(); column < area.endColumn(); column++) {
        out.append(column > area.column() ? "\t" : "");
        Optional<Spot> spot = lattice.beginning(row, column);
        out.append(spot.map(Spot::chars).map(Tsv::quote).orElse(""));
      }
      out.append(row + 1 < area.endRow() ? "\n" : "");
    }
    return out.toString();
  }

  private static String quote(String chars) {
    boolean needed = chars.indexOf('\n') >= 0 || chars.indexOf('\t') >= 0 || chars.startsWith("\"");
    return needed ? "\"" + chars.replace("\"", "\"\"") + "\"" : chars;
  }

  /// Tabs as spaces, line breaks of word processors as line feeds; nothing is left out.
  public static String clean(String chars) {
    return chars.replace('\t', ' ').replace('\u000B', '\n').replace('\u2028', '\n');
  }

  private static int next(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /// End of a quoted cell, -1 where none stands: the closing mark must end the cell.
  private static int quoted(String text, int from) {
    if (from >= text.length() || text.charAt(from) != '"') {
      return -1;
    }
    int at = from + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else {
        boolean ends =
            at + 1 == text.length() || text.charAt(at + 1) == '\t' || text.charAt(at + 1) == '\n';
        return ends ? at + 1 : -1;
      }
    }
    return -1;
  }
}
