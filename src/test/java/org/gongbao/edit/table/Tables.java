package org.gongbao.edit.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.edit.Step;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Notice;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;

/// Tables for tests, written down or drawn at random.
final class Tables {
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

  private Tables() {}

  /// @param kinds one letter a column: S, N, P, T
  static Table of(String kinds, int headRows, String... rows) {
    NodeIds ids = new CountingIds("t");
    List<List<String>> cells = new ArrayList<>();
    for (String row : rows) {
      cells.add(List.of(row.split("\\|", -1)));
    }
    Table plain = Tsv.table(cells, ids);
    List<Column> columns =
        kinds
            .chars()
            .mapToObj(
                c ->
                    new Column(
                        switch (c) {
                          case 'S' -> Kind.SERIAL;
                          case 'N' -> Kind.NUMBER;
                          case 'P' -> Kind.PERIOD;
                          default -> Kind.TEXT;
                        },
                        ""))
            .toList();
    return new Table(
        plain.id(),
        plain.caption(),
        plain.unit(),
        new TableForm(columns, headRows),
        plain.rows(),
        plain.notes());
  }

  /// What a table says, row by row, cells parted by bars.
  static List<String> said(Table table) {
    List<String> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      rows.add(String.join("|", row.cells().stream().map(c -> c.text().chars()).toList()));
    }
    return rows;
  }

  static Table random(Random random, NodeIds ids) {
    List<TableRow> rows = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int row = 0; row < count; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int cell = 1 + random.nextInt(5); cell > 0; cell--) {
        int wide = random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 1;
        int high = random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 1;
        cells.add(new Cell(ids.next(), new CellSpan(wide, high), text(random)));
      }
      rows.add(new TableRow(ids.next(), cells));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      columns.add(new Column(Kind.values()[random.nextInt(4)], ""));
    }
    TableForm form = new TableForm(columns, random.nextInt(3));
    return new Table(ids.next(), text(random), Text.EMPTY, form, rows, Text.EMPTY);
  }

  static Text text(Random random) {
    String[] words = {"", "江州", "12.5", "1,200", "合计", "一", "3", "𬭎江", "—", "2026年3月"};
    Text text = Text.of(words[random.nextInt(words.length)]);
    return text.isEmpty() || random.nextInt(4) > 0
        ? text
        : text.with(StyledRange.of(0, text.length(), TextStyle.STRONG));
  }

  /// An issue whose first item has one table.
  static Tree tree(Table table, NodeIds ids) {
    Notice notice = (Notice) Shape.of(Notice.class).blank(ids.next());
    Node filled = notice.withChildren(Branch.BODY, List.of(table));
    Node section = Shape.of(Section.class).blank(ids.next());
    section = section.withChildren(Branch.ITEMS, List.of(filled));
    Issue issue = Issue.blank(ids.next());
    return Tree.of((Issue) issue.withChildren(Branch.SECTIONS, List.of(section)));
  }

  static Table in(Tree tree, Table like) {
    return (Table) tree.find(like.id()).orElseThrow();
  }

  static Transaction done(Step step) {
    return new Transaction(
        step.label(), step.edits(), "何砚秋", NOW, null, step.after().orElse(null), "g");
  }

  static Table after(Table table, Outcome outcome) {
    Optional<Step> step = outcome.step();
    Tree tree = tree(table, new CountingIds("i"));
    return step.map(s -> in(done(s).apply(tree), table)).orElse(table);
  }
}
