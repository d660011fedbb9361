package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

/// Tables with merged cells, which no plain source can show: cells that reach over rows or columns
/// are no empty ones, and sums beside them are still sums.
class MergedCellsTest {
  private static final String CLEAN =
      """
      序号|类别|项目名称|投资金额（万元）
      1^2|水利^2|望湖堤岸加固|100
      白鹭泵站更新|200
      2|港航|临江码头改造|300
      其他项目>4
      1|教育|枫亭中学扩建|50
      2|卫生|石塘医院扩建|60
      合计>3|710
      """;

  @Test
  void cellsThatReachOverRowsAndColumnsAreNoFaults() {
    assertEquals(List.of(), found(CLEAN));
  }

  @Test
  void aTotalBesideMergedCellsIsChecked() {
    assertEquals(List.of("TAB-05 cell-7-1"), found(CLEAN.replace("710", "701")));
  }

  @Test
  void aNumberLeftOutBelowAMergedOneIsSeen() {
    assertEquals(List.of("TAB-01 cell-3-0"), found(CLEAN.replace("2|港航", "3|港航")));
  }

  private static List<String> found(String rows) {
    List<Rule> rules =
        RuleCatalog.all().stream().filter(rule -> rule.card().family().equals("TAB")).toList();
    Checker checker =
        new Checker(
            rules,
            CheckContext.ISSUE,
            Parallel.NONE,
            (id, broke) -> {
              throw new AssertionError(id, broke);
            });
    return checker.check(issue(rows)).findings().stream()
        .map(finding -> finding.rule() + " " + finding.site().start().node().value())
        .collect(Collectors.toList());
  }

  /// `^2` reaches over two rows, `>3` over three columns.
  private static Issue issue(String written) {
    List<TableRow> rows = new ArrayList<>();
    for (String line : written.lines().toList()) {
      List<Cell> cells = new ArrayList<>();
      for (String cell : line.split("\\|", -1)) {
        String[] parts = cell.split("[\\^>]", -1);
        int over = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        CellSpan span = cell.contains("^") ? new CellSpan(1, over) : new CellSpan(over, 1);
        NodeId id = new NodeId("cell-" + rows.size() + "-" + cells.size());
        cells.add(new Cell(id, span, Text.of(parts[0])));
      }
      rows.add(new TableRow(new NodeId("row-" + rows.size()), cells));
    }
    Table table =
        new Table(
            new NodeId("table"),
            Text.EMPTY,
            Text.EMPTY,
            new TableForm(List.of(), 1),
            rows,
            Text.EMPTY);
    Node document =
        Shape.of(Document.class)
            .blank(new NodeId("document"))
            .withChildren(Branch.BODY, List.of(table));
    Node section =
        Shape.of(Section.class)
            .blank(new NodeId("section"))
            .withChildren(Branch.ITEMS, List.of(document));
    return (Issue) Issue.blank(new NodeId("issue")).withChildren(Branch.SECTIONS, List.of(section));
  }
}
