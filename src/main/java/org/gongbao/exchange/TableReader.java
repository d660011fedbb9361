package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceTable.SourceCell;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads tables: those their file has as tables as they are, with merged cells; in plain text,
/// lines whose cells are parted by tabs. The fragments a text table was cut into by pages are put
/// together again; their repeated heads are not taken twice.
final class TableReader {
  private final Recorder recorder;

  TableReader(Recorder recorder) {
    this.recorder = recorder;
  }

  /// Reads the table the cursor stands at.
  ///
  /// @param caption pieces of the caption above it, or none
  Table read(LineCursor cursor, List<Piece> caption, List<Piece> unit) {
    NodeId id = recorder.id();
    Text captionText = recorder.take(id, Slot.CAPTION, caption, InlineReader.Kind.PLAIN);
    Text unitText = recorder.take(id, Slot.UNIT, unit, InlineReader.Kind.PLAIN);
    @Nullable SourceTable source = cursor.peek().table();
    List<TableRow> rows = source == null ? parted(cursor) : laid(cursor, source);
    Text notes = notes(cursor, id);
    int head = source == null ? 0 : source.headRows();
    return new Table(id, captionText, unitText, TableForms.of(rows, head), rows, notes);
  }

  /// The rows of a table its file has as one.
  private List<TableRow> laid(LineCursor cursor, SourceTable source) {
    List<TableRow> rows = new ArrayList<>();
    while (cursor.hasNext() && cursor.peek().table() == source) {
      Line line = cursor.next();
      NodeId id = recorder.id();
      List<Cell> cells = new ArrayList<>();
      for (SourceCell cell : source.rows().get(line.number() - source.first())) {
        cells.add(cell(line.cells().part(cell.from(), cell.to()), cell.span()));
      }
      rows.add(new TableRow(id, cells));
    }
    return rows;
  }

  private List<TableRow> parted(LineCursor cursor) {
    List<List<Piece>> rows = new ArrayList<>();
    String head = comparison(cursor.peek());
    rows.add(cells(cursor.next()));
    while (cursor.hasNext() && goesOn(cursor, rows.getFirst().size(), head)) {
      Line line = cursor.next();
      if (comparison(line).equals(head) || isContinued(line)) {
        recorder.claim(line.body());
        recorder.claim(line.signs());
      } else {
        rows.add(cells(line));
      }
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    return rows.stream().map(cells -> row(cells, width)).toList();
  }

  private static boolean goesOn(LineCursor cursor, int columns, String head) {
    Line line = cursor.peek();
    if (line.table() != null) {
      return false;
    } else if (line.isTabbed() && line.adjacent()) {
      return true;
    } else if (line.isRow()) {
      return line.adjacent() || comparison(line).equals(head) || columns(line) == columns;
    }
    return isContinued(line) && cursor.second().map(Line::isRow).orElse(false);
  }

  private static boolean isContinued(Line line) {
    return comparison(line).matches("续表[0-9]*");
  }

  private Text notes(LineCursor cursor, NodeId id) {
    if (!cursor.hasNext() || !Signs.isNote(cursor.peek())) {
      return Text.EMPTY;
    }
    return recorder.take(id, Slot.NOTES, cursor.next().body());
  }

  /// Cells missing at the end of a line are empty ones: trailing tabs do not survive everywhere.
  private TableRow row(List<Piece> cells, int width) {
    NodeId id = recorder.id();
    List<Cell> built = new ArrayList<>();
    cells.forEach(piece -> built.add(cell(piece, CellSpan.SINGLE)));
    while (built.size() < width) {
      NodeId missing = recorder.id();
      recorder.empty(missing, Slot.TEXT, cells.getLast());
      built.add(new Cell(missing, CellSpan.SINGLE, Text.EMPTY));
    }
    return new TableRow(id, built);
  }

  private Cell cell(Piece piece, CellSpan span) {
    NodeId id = recorder.id();
    Text text = recorder.take(id, Slot.TEXT, List.of(piece), InlineReader.Kind.CELL);
    if (text.isEmpty()) {
      recorder.empty(id, Slot.TEXT, piece);
    }
    return new Cell(id, span, text);
  }

  private List<Piece> cells(Line line) {
    recorder.claim(line.signs());
    List<Piece> cells = new ArrayList<>();
    String text = line.cells().text();
    int start = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
      cells.add(line.cells().part(start, tab));
      start = tab + 1;
    }
    cells.add(line.cells().from(start));
    return cells;
  }

  private static int columns(Line line) {
    return (int) line.cells().text().chars().filter(c -> c == '\t').count() + 1;
  }

  private static String comparison(Line line) {
    return ComparisonText.of(line.text());
  }
}
