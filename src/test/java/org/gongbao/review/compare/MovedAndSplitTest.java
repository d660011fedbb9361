package org.gongbao.review.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.DiffLine.Axis;
import org.junit.jupiter.api.Test;

/// How moves, splits, joins and tables are told.
class MovedAndSplitTest {
  private static final String A = "各县区政府要加强对本辖区河道巡查工作的领导，落实经费。";
  private static final String B = "市水务局会同有关部门每季度通报一次巡查情况，结果纳入考核。";
  private static final String C = "本办法自公布之日起施行，有效期五年，由市水务局负责解释。";
  private static final String D = "村级河长每周巡河不少于一次，发现问题及时上报镇街河长办。";

  private final NodeIds ids = new CountingIds("p");

  @Test
  void tellsWhereAParagraphMovedAndWhatChangedInIt() {
    Notice before = notice("甲", A, B, C, D);
    List<Block> body = new ArrayList<>(before.body());
    Block moved = body.removeFirst();
    body.add(2, (Block) moved.withText(Slot.TEXT, Text.of(A.replace("落实经费", "落实专项经费"))));
    List<Difference> found = Differences.of(before, new Notice(before.id(), before.title(), body));
    assertEquals(List.of("MOVED", "TEXT"), kinds(found));
    assertEquals(moved.id(), found.getFirst().before().orElseThrow().node());
    assertEquals("专项", found.getLast().inserted());
    List<DiffLine> lines =
        IssueComparison.of(before, new Notice(before.id(), before.title(), body))
            .orElseThrow()
            .lines();
    assertEquals(
        2, lines.stream().filter(line -> line.moved().isPresent()).count(), "source and target");
  }

  @Test
  void findsAMoveByContentFromItemToItem() {
    Notice one = notice("河长制通知", A, B);
    Notice other = notice("供水管理通知", C, D);
    Notice oneNow = new Notice(one.id(), one.title(), one.body().subList(0, 1));
    List<Block> body = new ArrayList<>(other.body());
    body.add(paragraph(B.replace("每季度", "每半年")));
    Notice otherNow = new Notice(other.id(), other.title(), body);
    List<Difference> found = Differences.of(issue(one, other), issue(oneNow, otherNow));
    assertEquals(List.of("MOVED", "TEXT"), kinds(found));
    assertEquals(one.body().get(1).id(), found.getFirst().before().orElseThrow().node());
    assertEquals(body.getLast().id(), found.getFirst().after().orElseThrow().node());
    assertEquals(other.id(), found.getFirst().part());
  }

  @Test
  void tellsSplitsAndJoins() {
    Notice before = notice("甲", A + B, C);
    Notice after =
        new Notice(
            before.id(),
            before.title(),
            List.of(
                (Block) before.body().getFirst().withText(Slot.TEXT, Text.of(A)),
                paragraph(B),
                before.body().getLast()));
    assertEquals(List.of("SPLIT"), kinds(Differences.of(before, after)));
    assertEquals(List.of("JOINED"), kinds(Differences.of(after, before)));
    Place8 place = Place8.of(Differences.of(before, after).getFirst());
    assertEquals(A.length(), place.before());
    Notice anew = (Notice) after.copied(new CountingIds("q"));
    assertEquals(List.of("SPLIT"), kinds(Differences.of(before, anew)), "by content");
    assertEquals(List.of("JOINED"), kinds(Differences.of(anew, before)), "by content");
  }

  private record Place8(int before, int after) {
    static Place8 of(Difference difference) {
      return new Place8(
          difference.before().orElseThrow().offset(), difference.after().orElseThrow().offset());
    }
  }

  @Test
  void comparesByContentWhatHasOtherIds() {
    Notice before = notice("甲通知", A, B, C, D);
    Notice after = notice("甲通知", A, C.replace("五年", "三年"), D, B);
    List<Difference> found = Differences.of(issue(before), issueOf("另", after));
    assertEquals(
        List.of("TEXT", "MOVED"), kinds(found).stream().filter(k -> !k.equals("FIELD")).toList());
    assertEquals("五", found.getFirst().removed());
    assertEquals("三", found.getFirst().inserted());
  }

  @Test
  void comparesTablesCellByCell() {
    Table before = table("序号|单位|金额", "1|甲局|100", "2|乙局|200", "3|丙局|300");
    List<TableRow> rows = new ArrayList<>(before.rows());
    rows.set(2, changed(rows.get(2), 2, "250"));
    rows.remove(1);
    rows.add(row("4|丁局|400"));
    Notice one = new Notice(id(), Text.of("表"), List.of(before));
    Notice other = new Notice(one.id(), one.title(), List.of(with(before, rows)));
    DiffLine.Grid grid = grid(one, other);
    assertEquals("0 -1 2 3 +3", written(grid.rows()));
    assertEquals(
        List.of(
            "REMOVED 1",
            "REMOVED 甲局",
            "REMOVED 100",
            "TEXT 200→250",
            "ADDED 4",
            "ADDED 丁局",
            "ADDED 400"),
        Differences.of(one, other).stream().map(MovedAndSplitTest::written).toList());
    Notice anew = (Notice) other.copied(new CountingIds("z"));
    assertEquals("0 -1 2 3 +3", written(grid(one, anew).rows()), "by content");
  }

  @Test
  void findsColumnsThatCameAndRowsThatMoved() {
    Table before = table("序号|单位", "1|甲局", "2|乙局", "3|丙局");
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : before.rows()) {
      List<Cell> cells = new ArrayList<>(row.cells());
      cells.add(1, new Cell(id(), CellSpan.SINGLE, Text.of("新" + rows.size())));
      rows.add(new TableRow(row.id(), cells));
    }
    rows.add(rows.remove(1));
    Notice one = new Notice(id(), Text.of("表"), List.of(before));
    Notice other = new Notice(one.id(), one.title(), List.of(with(before, rows)));
    for (Notice now : List.of(other, (Notice) other.copied(new CountingIds("z")))) {
      DiffLine.Grid grid = grid(one, now);
      assertEquals("0 +1 1", written(grid.columns()));
      assertEquals("0 <1 2 3 >3", written(grid.rows()));
    }
  }

  @Test
  void comparesMergedCellsWhereTheyLie() {
    Table before = table("序号|单位|金额", "1|甲局|100", "2|乙局|200");
    List<TableRow> rows = new ArrayList<>(before.rows());
    Cell first = rows.get(1).cells().get(1);
    rows.set(
        1,
        new TableRow(
            rows.get(1).id(),
            List.of(
                rows.get(1).cells().get(0),
                new Cell(first.id(), new CellSpan(1, 2), Text.of("甲乙两局")),
                rows.get(1).cells().get(2))));
    rows.set(
        2,
        new TableRow(
            rows.get(2).id(), List.of(rows.get(2).cells().get(0), rows.get(2).cells().get(2))));
    Notice one = new Notice(id(), Text.of("表"), List.of(before));
    Notice other = new Notice(one.id(), one.title(), List.of(with(before, rows)));
    DiffLine.Grid grid = grid(one, other);
    assertEquals("0 1 2", written(grid.columns()));
    List<String> found =
        Differences.of(one, other).stream().map(MovedAndSplitTest::written).toList();
    assertEquals(List.of("TEXT →乙两", "FIELD →", "REMOVED 乙局"), found);
  }

  @Test
  void anUnchangedTableIsNoDifference() {
    Table table = table("序号|单位", "1|甲局");
    Notice one = new Notice(id(), Text.of("表"), List.of(table));
    assertEquals(List.of(), Differences.of(one, (Notice) one.copied(new CountingIds("z"))));
  }

  private static DiffLine.Grid grid(Notice one, Notice other) {
    return (DiffLine.Grid)
        IssueComparison.whole(one, other).getFirst().lines().stream()
            .filter(DiffLine.Grid.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private static String written(List<Axis> axis) {
    return axis.stream()
        .map(
            one ->
                switch (one.fate()) {
                  case STAYED -> "" + one.before();
                  case ADDED -> "+" + one.after();
                  case REMOVED -> "-" + one.before();
                  case MOVED_AWAY -> "<" + one.before();
                  case MOVED_HERE -> ">" + one.after();
                })
        .collect(Collectors.joining(" "));
  }

  private static String written(Difference one) {
    return one.kind()
        + " "
        + (one.kind() == Difference.Kind.TEXT || one.kind() == Difference.Kind.FIELD
            ? one.removed() + "→" + one.inserted()
            : one.removed() + one.inserted());
  }

  private static List<String> kinds(List<Difference> found) {
    return found.stream().map(difference -> difference.kind().name()).toList();
  }

  private NodeId id() {
    return ids.next();
  }

  private Paragraph paragraph(String text) {
    return new Paragraph(id(), Ordinal.NONE, Text.of(text));
  }

  private Notice notice(String title, String... body) {
    return new Notice(id(), Text.of(title), Stream.of(body).<Block>map(this::paragraph).toList());
  }

  private static Issue issue(Notice... items) {
    return issueOf("期", items);
  }

  private static Issue issueOf(String id, Notice... items) {
    Issue blank = Issue.blank(new NodeId(id));
    Section section = new Section(new NodeId(id + "栏"), Text.of("通知"), List.of(items));
    return Tree.of(blank).splice(blank.id(), Branch.SECTIONS, 0, 0, List.of(section)).issue();
  }

  private TableRow row(String cells) {
    return new TableRow(
        id(),
        Arrays.stream(cells.split("\\|"))
            .map(text -> new Cell(id(), CellSpan.SINGLE, Text.of(text)))
            .toList());
  }

  private Table table(String... rows) {
    return new Table(
        id(),
        Text.of("表一"),
        Text.EMPTY,
        TableForm.PLAIN,
        Stream.of(rows).map(this::row).toList(),
        Text.EMPTY);
  }

  private static Table with(Table table, List<TableRow> rows) {
    return new Table(table.id(), table.caption(), table.unit(), table.form(), rows, table.notes());
  }

  private static TableRow changed(TableRow row, int column, String text) {
    List<Cell> cells = new ArrayList<>(row.cells());
    Cell cell = cells.get(column);
    cells.set(column, new Cell(cell.id(), cell.span(), Text.of(text)));
    return new TableRow(row.id(), cells);
  }
}
