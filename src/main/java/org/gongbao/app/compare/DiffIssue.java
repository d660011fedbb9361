package org.gongbao.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.exchange.report.DiffSheet;
import org.gongbao.exchange.report.DiffSheet.Gap;
import org.gongbao.exchange.report.DiffSheet.Grid;
import org.gongbao.exchange.report.DiffSheet.Line;
import org.gongbao.exchange.report.DiffSheet.Pair;
import org.gongbao.exchange.report.DiffSheet.Part;
import org.gongbao.exchange.report.DiffSheet.Row;
import org.gongbao.exchange.report.DiffSheet.Run;
import org.gongbao.exchange.report.PlainSheet.Fact;
import org.gongbao.exchange.report.SheetChars;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Masthead;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// A comparison as an issue with one document, to be laid out and printed like any other
/// (`resources/style/compare.json`): both texts beside each other, tables by themselves.
final class DiffIssue {
  private final DiffSheet sheet;
  private final Messages messages;
  private int ids;

  private DiffIssue(DiffSheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  static Issue of(DiffSheet sheet, Messages messages) {
    return new DiffIssue(sheet, messages).issue();
  }

  private Issue issue() {
    Issue blank = Issue.blank(next());
    return new Issue(
        blank.id(),
        IssueNumber.UNASSIGNED,
        blank.stage(),
        blank.chroniclePeriod(),
        blank.received(),
        new Masthead(next(), text(sheet.title()), List.of(), List.of()),
        blank.colophon(),
        List.of(new Section(next(), Text.EMPTY, List.of(document()))));
  }

  private Document document() {
    Document blank = (Document) Shape.of(Document.class).blank(next());
    return new Document(
        blank.id(),
        text(sheet.title()),
        blank.numbers(),
        blank.addressees(),
        facts(),
        blank.annotation(),
        sheet.parts().stream().map(this::part).toList(),
        blank.attachments(),
        blank.catalogue(),
        blank.corrections(),
        blank.editorNote());
  }

  private List<Block> facts() {
    List<TableRow> rows = new ArrayList<>();
    for (Fact fact : sheet.facts()) {
      rows.add(row(cell(strong(fact.name())), cell(text(fact.value()))));
    }
    rows.add(
        row(
            cell(strong(messages.get("compare.fact.counts"))),
            cell(text(DiffSheets.summary(sheet, messages)))));
    String said =
        sheet.parts().isEmpty() ? sheet.labels().none() : messages.get("compare.legend.paper");
    return List.of(table(2, 0, rows), new Note(next(), text(said)));
  }

  private IssuedText part(Part part) {
    List<Block> body = new ArrayList<>();
    if (!part.note().isEmpty()) {
      body.add(new Note(next(), text(part.note())));
    }
    List<TableRow> rows = new ArrayList<>();
    for (Row row : part.rows()) {
      switch (row) {
        case Pair pair -> rows.add(pair(pair));
        case Gap gap ->
            rows.add(row(cell(Text.EMPTY), new Cell(next(), new CellSpan(2, 1), kai(gap.text()))));
        case Grid grid -> {
          flush(rows, body);
          body.add(new Note(next(), text(arrows(named(grid)))));
          body.add(grid(grid));
        }
      }
    }
    flush(rows, body);
    String fate = messages.get("compare.part", part.fate(), part.title());
    return new IssuedText(next(), text(fate), body);
  }

  private void flush(List<TableRow> rows, List<Block> body) {
    if (!rows.isEmpty()) {
      List<TableRow> whole = new ArrayList<>();
      whole.add(
          row(
              cell(text(sheet.labels().number())),
              cell(text(sheet.labels().before())),
              cell(text(sheet.labels().after()))));
      whole.addAll(rows);
      body.add(table(3, 1, whole));
      rows.clear();
    }
  }

  private TableRow pair(Pair pair) {
    Text number = text(pair.number() == 0 ? "" : Integer.toString(pair.number()));
    Text tag = pair.tag().isEmpty() ? Text.EMPTY : kai(pair.tag());
    if (pair.before().isEmpty() && pair.after().isEmpty()) {
      return row(cell(number), new Cell(next(), new CellSpan(2, 1), tag));
    }
    boolean away = pair.after().isEmpty() && !pair.tag().isEmpty();
    Text before = side(pair.before());
    Text after = side(pair.after());
    return row(
        cell(number),
        cell(away ? tag.plus(text("\n")).plus(before) : before),
        cell(away || tag.isEmpty() ? after : tag.plus(text("\n")).plus(after)));
  }

  private Text side(List<Run> runs) {
    Text side = Text.EMPTY;
    for (Run run : runs) {
      side =
          side.plus(
              switch (run.kind()) {
                case SAME -> text(run.chars());
                case REMOVED, INSERTED -> strong("【" + run.chars() + "】");
                case SPLIT, JOINED -> strong(run.chars() + "\n");
              });
    }
    return runs.isEmpty() ? kai(sheet.labels().nothing()) : side;
  }

  private String named(Grid grid) {
    String number =
        grid.number() == 0 ? "" : messages.get("compare.table", Integer.toString(grid.number()));
    return (number + grid.tag()).strip();
  }

  private Table grid(Grid grid) {
    List<TableRow> rows = new ArrayList<>();
    int heads = 0;
    for (Line line : grid.lines()) {
      heads += line.head() && heads == rows.size() ? 1 : 0;
      List<Cell> cells = new ArrayList<>();
      cells.add(cell(text(arrows(line.sign()))));
      for (DiffSheet.Cell cell : line.cells()) {
        cells.add(new Cell(next(), new CellSpan(cell.columns(), cell.rows()), both(cell.runs())));
      }
      rows.add(new TableRow(next(), cells));
    }
    return table(grid.columns() + 1, heads, rows);
  }

  /// A cell has both texts: what went and what came are told by words.
  private Text both(List<Run> runs) {
    Text both = Text.EMPTY;
    for (Run run : runs) {
      both =
          both.plus(
              switch (run.kind()) {
                case SAME -> text(run.chars());
                case REMOVED -> strong(messages.get("history.read.removed", run.chars()));
                case INSERTED -> strong(messages.get("history.read.added", run.chars()));
                case SPLIT -> strong(messages.get("history.split"));
                case JOINED -> strong(messages.get("history.joined"));
              });
    }
    return both;
  }

  private Table table(int columns, int heads, List<TableRow> rows) {
    List<Column> form = Stream.generate(() -> new Column(Kind.TEXT, "")).limit(columns).toList();
    return new Table(next(), Text.EMPTY, Text.EMPTY, new TableForm(form, heads), rows, Text.EMPTY);
  }

  private TableRow row(Cell... cells) {
    return new TableRow(next(), List.of(cells));
  }

  private Cell cell(Text text) {
    return new Cell(next(), CellSpan.SINGLE, text);
  }

  private static Text text(String chars) {
    return Text.of(SheetChars.shown(chars));
  }

  private static Text strong(String chars) {
    return Text.styled(SheetChars.shown(chars), TextStyle.STRONG);
  }

  private static Text kai(String chars) {
    return Text.styled(SheetChars.shown(arrows(chars)), TextStyle.KAI);
  }

  /// The faces of the pages have no dashed arrows.
  private static String arrows(String chars) {
    return chars.replace('⇠', '←').replace('⇢', '→');
  }

  private NodeId next() {
    return new NodeId("c" + ++ids);
  }
}
