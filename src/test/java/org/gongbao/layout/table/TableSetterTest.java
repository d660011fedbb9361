package org.gongbao.layout.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Kind;
import org.junit.jupiter.api.Test;

class TableSetterTest {
  private static final List<Kind> TWO = List.of(Kind.TEXT, Kind.NUMBER);
  private static final int EM = Tables.STYLE.type(TextRole.TABLE_CELL).size();

  @Test
  void numbersStandWithTheirPointsBelowOneAnother() {
    List<TextFrame> texts =
        texts(Tables.set(Tables.of(TWO, "项目|金额", "甲|1250.5", "乙|68", "丙|7.25"), TableSite.COLUMN));
    List<Integer> points =
        Stream.of("1250.5", "68", "7.25")
            .map(number -> frame(texts, number))
            .map(text -> text.x() + before(text.line(), '.'))
            .toList();
    assertEquals(List.of(points.getFirst()), points.stream().distinct().toList());
  }

  @Test
  void shortTextIsCentredLongTextIsNot() {
    Table table =
        Tables.of(List.of(Kind.TEXT, Kind.TEXT), "名称|内容", "甲区|" + "建".repeat(80), "丙丁区|改造");
    List<TextFrame> texts = texts(Tables.set(table, TableSite.COLUMN));
    assertEquals(middle(frame(texts, "名称")), middle(frame(texts, "甲区")), EM);
    assertEquals(middle(frame(texts, "丙丁区")), middle(frame(texts, "甲区")), 1);
    TextFrame first = frame(texts, "建");
    assertEquals(first.x(), frame(texts, "改造").x());
  }

  @Test
  void narrowCellsAreRaggedAndWideOnesJustified() {
    String text = "规划总建筑面积约240万平方米，其中一期建设面积共计约36万平方米。".repeat(3);
    Table narrow =
        Tables.of(
            List.of(Kind.TEXT, Kind.TEXT, Kind.TEXT), "一|二|三", text + "|" + text + "|" + text);
    Table wide = Tables.of(List.of(Kind.TEXT), "一", text);
    assertTrue(body(narrow, TableSite.COLUMN).stream().allMatch(line -> line.fit().measure() == 0));
    List<SetLine> lines = body(wide, TableSite.COLUMN);
    int room = lines.getFirst().width();
    assertTrue(lines.subList(0, lines.size() - 1).stream().allMatch(l -> l.width() == room));
  }

  @Test
  void turnoverLinesOfListItemsHang() {
    Table table =
        Tables.of(
            List.of(Kind.TEXT), "内容", "主要建设：\n1." + "车间".repeat(30) + "\n（2）" + "厂房".repeat(30));
    List<Integer> starts =
        body(table, TableSite.COLUMN).stream().map(line -> line.runs().getFirst().x(0)).toList();
    int first = starts.indexOf(starts.stream().filter(x -> x > 0).findFirst().orElseThrow());
    assertEquals(2, first);
    assertTrue(starts.get(1) <= 0);
    assertTrue(starts.getLast() > starts.get(first));
  }

  @Test
  void turnoverLinesOfTextThatBeginsWithABracketStayInTheirRoom() {
    Table table = Tables.of(List.of(Kind.TEXT), "内容", "“一”与" + "同级标题".repeat(30));
    List<Integer> starts =
        body(table, TableSite.COLUMN).stream().map(line -> line.runs().getFirst().x(0)).toList();
    assertTrue(starts.size() > 2);
    assertTrue(starts.stream().skip(1).allMatch(x -> x == 0), starts.toString());
  }

  @Test
  void numbersPeriodsAndWordsAreNotBroken() {
    Table table =
        Tables.of(
            List.of(Kind.SERIAL, Kind.TEXT, Kind.NUMBER, Kind.PERIOD, Kind.TEXT),
            "序号|项目名称|投资金额（万元）|建设期|主要内容",
            "125|工业互联网项目|10000000|2021—2025|" + "建设".repeat(100) + "CDMO",
            "126|光学产业园|500|2020.12—2023.12|" + "购置".repeat(100));
    SetTable set = Tables.set(table, TableSite.SPAN);
    List<String> lines = texts(set).stream().map(text -> text.line().chars()).toList();
    for (String whole : List.of("序号", "125", "10000000", "2021—2025", "2023.12")) {
      assertTrue(
          lines.stream().anyMatch(line -> line.endsWith(whole)), () -> whole + " in " + lines);
    }
    assertEquals(List.of(), set.faults());
  }

  @Test
  void whatCannotFitIsBrokenAndTold() {
    List<Kind> kinds = IntStream.range(0, 12).mapToObj(i -> Kind.NUMBER).toList();
    String row = String.join("|", Collections.nCopies(12, "12345678"));
    SetTable set = Tables.set(Tables.of(kinds, row, row), TableSite.COLUMN);
    CellFault fault =
        new CellFault(new Place(new NodeId("r1c3"), Slot.TEXT, 0), CellFault.What.TOKEN_BROKEN);
    assertTrue(set.faults().contains(fault), () -> set.faults().toString());
    assertEquals(24, set.faults().size());
  }

  @Test
  void theHeadIsRepeatedBelowTheLabelOfWhatGoesOn() {
    Table table = Tables.around(rows(80), "表2　项目", "单位：万元", "");
    Slab row = Tables.set(table, TableSite.SPAN).slabs().get(12);
    List<TextFrame> again =
        row.resume().stream()
            .flatMap(slab -> slab.frames().stream())
            .filter(TextFrame.class::isInstance)
            .map(TextFrame.class::cast)
            .toList();
    assertEquals(
        List.of("续表2", "单位：万元", "项目", "金额"),
        again.stream().map(text -> text.line().chars()).toList());
    assertTrue(
        again.stream()
            .flatMap(text -> text.line().runs().stream())
            .allMatch(run -> run.source() instanceof Source.Made));
  }

  @Test
  void neitherHeadNorTotalNorNotesStandAlone() {
    Table table = Tables.around(Tables.with(rows(80), 80, 0, "合　计"), "表1　项目", "", "注：快报数。");
    List<Slab> slabs = Tables.set(table, TableSite.SPAN).slabs();
    List<Keep> keeps = slabs.stream().map(Slab::after).toList();
    assertEquals(List.of(Keep.NEVER, Keep.NEVER, Keep.AVOID, Keep.FREE), keeps.subList(0, 4));
    assertEquals(
        List.of(Keep.FREE, Keep.NEVER, Keep.NEVER, Keep.FREE),
        keeps.subList(keeps.size() - 4, keeps.size()));
  }

  @Test
  void aRowHigherThanHalfAPageIsPartedBetweenLines() {
    Table table = Tables.of(TWO, "内容|金额", "建设".repeat(3000) + "|1", "改造|2");
    Room room = Tables.room(TableSite.SPAN);
    List<Slab> slabs = Tables.set(table, TableSite.SPAN).slabs();
    List<Fragment> fragments = Fragment.fill(slabs, room.height());
    assertTrue(fragments.size() > 1);
    for (Fragment fragment : fragments) {
      long lines =
          fragment.texts().stream().filter(text -> text.role() == TextRole.TABLE_CELL).count();
      assertTrue(lines >= 2);
      assertTrue(
          fragment == fragments.getLast() || room.height() - fragment.height() < 4 * EM,
          "pages are filled");
    }
  }

  @Test
  void rowsBoundByACellStayTogether() {
    Table table =
        Tables.table(
            TWO,
            1,
            List.of(
                Tables.row("地区", "金额"),
                List.of(Tables.cell("高新区", 1, 3), Tables.cell("1", 1, 1)),
                Tables.row("2"),
                Tables.row("3"),
                Tables.row("临江区", "4"),
                Tables.row("望湖区", "5"),
                Tables.row("石塘县", "6")));
    List<Slab> slabs = Tables.set(table, TableSite.PAGES).slabs();
    assertEquals(
        List.of(Keep.NEVER, Keep.NEVER, Keep.NEVER),
        slabs.stream().map(Slab::after).limit(3).toList());
  }

  @Test
  void aCellOverRowsMakesThemHighEnough() {
    Table table =
        Tables.table(
            TWO,
            0,
            List.of(
                List.of(Tables.cell("建设".repeat(30), 1, 2), Tables.cell("1", 1, 1)),
                Tables.row("2")));
    SetTable set = Tables.set(table, TableSite.COLUMN);
    Fragment whole = Fragment.fill(set.slabs(), Integer.MAX_VALUE).getFirst();
    Geometry.assertApart(whole, Tables.room(TableSite.COLUMN).width());
    int lines = body(table, TableSite.COLUMN).size() - 2;
    assertTrue(set.height() >= lines * Tables.STYLE.tables().pitch());
  }

  @Test
  void anUnchangedTableIsTheSameAndOfAChangedOneOnlyCellsThatChangedAreSet() {
    TableSetter setter = Tables.setter();
    Table table = rows(40);
    SetTable first = setter.set(table, TableSite.SPAN);
    setter.turn();
    assertSame(first, setter.set(table, TableSite.SPAN));
    setter.turn();
    SetTable second = setter.set(Tables.with(table, 7, 1, "999"), TableSite.SPAN);
    assertNotSame(first, second);
    List<TextFrame> before = texts(first);
    List<TextFrame> after = texts(second);
    for (int i = 0; i < before.size(); i++) {
      if (node(before.get(i)).equals(Optional.of(new NodeId("r7c1")))) {
        assertEquals("999", after.get(i).line().chars());
      } else {
        assertSame(before.get(i).line(), after.get(i).line());
      }
    }
  }

  @Test
  void aTableOfFiveThousandRowsIsSet() {
    Table table = rows(5000);
    SetTable set = Tables.set(table, Tables.setter().site(table));
    assertEquals(5001, set.slabs().size() - (set.slabs().getFirst().frames().isEmpty() ? 1 : 0));
  }

  @Test
  void oddTablesAreSet() {
    for (Table table :
        List.of(
            Tables.table(List.of(), 0, List.of()),
            Tables.table(List.of(), 3, List.of(List.of())),
            Tables.table(TWO, 2, List.of(Tables.row("只有头", "金额"))),
            Tables.table(TWO, 0, List.of(List.of(Tables.cell("过宽", 900, 900)))))) {
      for (TableSite site : TableSite.values()) {
        SetTable set = Tables.set(table, site);
        Fragment.fill(set.slabs(), Tables.room(site).height()).forEach(Geometry::assertClosed);
      }
    }
  }

  private static Table rows(int count) {
    return Tables.of(
        TWO,
        Stream.concat(
                Stream.of("项目|金额"),
                IntStream.range(0, count).mapToObj(i -> "第" + i + "号项目|" + (100 + i)))
            .toArray(String[]::new));
  }

  private static List<TextFrame> texts(SetTable set) {
    return set.slabs().stream()
        .flatMap(slab -> slab.frames().stream())
        .filter(TextFrame.class::isInstance)
        .map(TextFrame.class::cast)
        .toList();
  }

  private static List<SetLine> body(Table table, TableSite site) {
    return texts(Tables.set(table, site)).stream()
        .filter(text -> text.role() == TextRole.TABLE_CELL)
        .map(TextFrame::line)
        .toList();
  }

  private static TextFrame frame(List<TextFrame> texts, String start) {
    return texts.stream()
        .filter(text -> text.line().chars().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(start));
  }

  private static Optional<NodeId> node(TextFrame text) {
    return text.line().runs().getFirst().source().node();
  }

  private static int middle(TextFrame text) {
    return text.x() + text.line().width() / 2;
  }

  private static int before(SetLine line, char mark) {
    int at = line.chars().indexOf(mark);
    return at < 0 ? line.width() : line.runs().getFirst().x(at);
  }
}
