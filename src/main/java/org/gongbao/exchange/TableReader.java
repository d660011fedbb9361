package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;

/// Reads tables whose cells are parted by tabs. The fragments a table was cut into by pages are put
/// together again; their repeated heads are not taken twice.
final class TableReader {
  private static final Pattern UNIT_IN_HEAD =
      Pattern.compile("(?U)[（(]\\s*(\\p{IsHan}{1,6})\\s*[）)]");
  private static final Pattern NUMBER = Pattern.compile("(?U)[-−]?[0-9][0-9,，.]*[%％]?");

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
    List<TableRow> built = rows.stream().map(cells -> row(cells, width)).toList();
    Text notes = notes(cursor, id);
    return new Table(id, captionText, unitText, form(built), built, notes);
  }

  private static boolean goesOn(LineCursor cursor, int columns, String head) {
    Line line = cursor.peek();
    if (line.isTabbed() && line.adjacent()) {
      return true;
    } else if (line.hasTab()) {
      return line.adjacent() || comparison(line).equals(head) || columns(line) == columns;
    }
    return isContinued(line) && cursor.second().map(Line::hasTab).orElse(false);
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
    List<Cell> built = new ArrayList<>(cells.stream().map(this::cell).toList());
    while (built.size() < width) {
      built.add(new Cell(recorder.id(), CellSpan.SINGLE, Text.EMPTY));
    }
    return new TableRow(id, built);
  }

  private Cell cell(Piece piece) {
    NodeId id = recorder.id();
    Text text = recorder.take(id, Slot.TEXT, List.of(piece), InlineReader.Kind.CELL);
    return new Cell(id, CellSpan.SINGLE, text);
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

  private static TableForm form(List<TableRow> rows) {
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<Column> columns = IntStream.range(0, width).mapToObj(i -> column(rows, i)).toList();
    return new TableForm(columns, 1);
  }

  private static Column column(List<TableRow> rows, int index) {
    List<String> texts =
        rows.stream()
            .map(row -> index < row.cells().size() ? row.cells().get(index).text().chars() : "")
            .toList();
    String head = ComparisonText.of(texts.getFirst());
    List<String> values = texts.stream().skip(1).filter(text -> !text.isEmpty()).toList();
    long numbers = values.stream().filter(text -> NUMBER.matcher(text).matches()).count();
    boolean numeric = !values.isEmpty() && numbers * 10 >= values.size() * 8L;
    Matcher unit = UNIT_IN_HEAD.matcher(head);
    if (head.equals("序号")) {
      return new Column(TableForm.Kind.SERIAL, "");
    } else if (head.contains("建设期") || head.contains("起止") || head.contains("年限")) {
      return new Column(TableForm.Kind.PERIOD, "");
    } else if (numeric) {
      return new Column(TableForm.Kind.NUMBER, unit.find() ? unit.group(1) : "");
    }
    return new Column(TableForm.Kind.TEXT, "");
  }
}
