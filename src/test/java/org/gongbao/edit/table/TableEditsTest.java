package org.gongbao.edit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.structure.Marking;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Cell;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class TableEditsTest {
  private final NodeIds ids = new CountingIds("x");
  private final Table roads =
      Tables.of("STN", 1, "序号|道路|长度", "1|滨江路|12.5", "2|安宁街|3", "3|中山路|1,200", "合计||1,215.5");

  @Test
  void sortsNumbersByValueAndNumbersAgain() {
    Table sorted = Tables.after(roads, Sorting.sort(roads, ids, 2, false));
    assertEquals(
        List.of("序号|道路|长度", "1|安宁街|3", "2|滨江路|12.5", "3|中山路|1,200", "合计||1,215.5"),
        Tables.said(sorted));
    Table back = Tables.after(roads, Sorting.sort(roads, ids, 2, true));
    assertEquals("1|中山路|1,200", Tables.said(back).get(1));
  }

  @Test
  void sortsTextByPinyin() {
    Table sorted = Tables.after(roads, Sorting.sort(roads, ids, 1, false));
    assertEquals(
        List.of("1|安宁街|3", "2|滨江路|12.5", "3|中山路|1,200"), Tables.said(sorted).subList(1, 4));
  }

  @Test
  void sortsUnitsNumeralsAndDatesByValue() {
    assertSorted("0.5%|90|1.2万|3,000万|2亿|1万亿");
    assertSorted("一|二|十|十二|二十三|一百零一");
    assertSorted("2024年12月|2025年3月1日|2025年11月30日|2026年1月");
    assertSorted("2024年|2025年1月|2025-02-03|2025.10.1");
    assertSorted("-5|−3|0|７|10");
    assertSorted("3|安|白|—|");
  }

  private void assertSorted(String column) {
    String[] wanted = column.split("\\|", -1);
    List<String> turned = new java.util.ArrayList<>(List.of(wanted));
    // Cells that are empty or dashes are equal and keep their order.
    java.util.Collections.rotate(
        turned.subList(0, (int) turned.stream().filter(s -> !Figure.isBlank(s)).count()), 2);
    Table table = Tables.of("T", 0, turned.toArray(String[]::new));
    Table sorted = Tables.after(table, Sorting.sort(table, ids, 0, false));
    assertEquals(List.of(wanted), Tables.said(sorted));
  }

  @Test
  void sortsBetweenSubtotalsOnly() {
    Table table = Tables.of("TN", 0, "乙|2", "甲|1", "小计|3", "丁|9", "丙|4", "小计|13", "合计|16");
    Table sorted = Tables.after(table, Sorting.sort(table, ids, 1, false));
    assertEquals(
        List.of("甲|1", "乙|2", "小计|3", "丙|4", "丁|9", "小计|13", "合计|16"), Tables.said(sorted));
    assertEquals(List.of(), Sums.check(table).wrong());
  }

  @Test
  void rowsHeldTogetherAreNotSorted() {
    Table merged = Tables.after(roads, Cells.merge(roads, ids, new Area(1, 1, 2, 1)));
    assertEquals(Optional.of("table.refused.spans"), Sorting.sort(merged, ids, 2, true).refusal());
    assertEquals(
        Optional.of("table.refused.cut"), Lines.move(merged, ids, Axis.ROWS, 1, 2, 4).refusal());
  }

  @Test
  void mergedTextStandsInLinesAndMarksStay() {
    Table merged = Tables.after(roads, Cells.merge(roads, ids, new Area(1, 1, 2, 2)));
    Cell cell = Lattice.of(merged).at(2, 2).orElseThrow().cell();
    assertEquals("滨江路\n12.5\n安宁街\n3", cell.text().chars());
    Table split = Tables.after(merged, Cells.split(merged, ids, new Area(1, 1, 1, 1)));
    assertEquals("滨江路\n12.5\n安宁街\n3", Lattice.of(split).at(1, 1).orElseThrow().chars());
    assertEquals("", Lattice.of(split).at(2, 2).orElseThrow().chars());
  }

  @Test
  void sumsAreExactAndSayWhatDiffers() {
    assertEquals(List.of(), Sums.check(roads).wrong());
    Table wrong = Tables.of("TN", 1, "项目|金额", "甲|0.10", "乙|0.2", "丙|—", "丁|待定", "合计|0.31");
    Sums.Report report = Sums.check(wrong);
    assertEquals(1, report.wrong().size());
    assertEquals("0.30", report.wrong().getFirst().sum());
    assertEquals(Optional.of("0.01"), report.wrong().getFirst().difference());
    assertEquals(1, report.unread().size());
    Table right = Tables.after(wrong, Sums.write(wrong, ids, "合计"));
    assertEquals("合计|0.30", Tables.said(right).getLast());
  }

  @Test
  void aTableWithoutTotalsGetsARow() {
    Table table = Tables.of("STN", 1, "序号|项目|金额", "1|甲|1,000", "2|乙|500.5");
    Table summed = Tables.after(table, Sums.write(table, ids, "合计"));
    assertEquals("|合计|1,500.5", Tables.said(summed).getLast());
    assertEquals(List.of(), Sums.check(summed).wrong());
  }

  @Test
  void rowsAreSummedWhereTheHeadSaysSo() {
    Table table = Tables.of("TNNN", 1, "区|上半年|下半年|合计", "东区|1|2|3", "西区|4|5|8", "合计|5|7|11");
    List<Sums.Check> wrong = Sums.check(table).wrong();
    assertEquals(2, wrong.size());
    Table right = Tables.after(table, Sums.write(table, ids, "合计"));
    assertEquals(List.of("西区|4|5|9", "合计|5|7|12"), Tables.said(right).subList(2, 4));
  }

  @Test
  void pastingGrowsTheTable() {
    Table clip = Tsv.table(Tsv.rows("甲\t乙\t丙\n丁\n"), ids);
    Table pasted = Tables.after(roads, Pasting.into(roads, ids, new Area(4, 1, 1, 1), clip));
    assertEquals("合计|甲|乙|丙", Tables.said(pasted).get(4));
    assertEquals("|丁||", Tables.said(pasted).get(5));
    assertEquals(4, Lattice.of(pasted).columns());
  }

  @Test
  void aTextPastedIntoAMergedCellIsNotLost() {
    Table merged = Tables.after(roads, Cells.merge(roads, ids, new Area(1, 1, 2, 1)));
    Table clip = Tsv.table(List.of(List.of("甲"), List.of("乙"), List.of("丙")), ids);
    Table pasted = Tables.after(merged, Pasting.into(merged, ids, new Area(1, 1, 1, 1), clip));
    assertEquals("甲\n乙", Lattice.of(pasted).at(1, 1).orElseThrow().chars());
    assertEquals("丙", Lattice.of(pasted).at(3, 1).orElseThrow().chars());
  }

  @Test
  void threeThousandRaggedRowsArePasted() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 3_000; row++) {
      text.append(row).append("\t江州\t".repeat(row % 3)).append("\r\n");
    }
    Table clip = Tsv.table(Tsv.rows(text.toString()), ids);
    assertEquals(3_000, clip.rows().size());
    Table pasted = Tables.after(roads, Pasting.into(roads, ids, new Area(1, 0, 1, 1), clip));
    assertEquals(3_001, pasted.rows().size());
    assertEquals("2|江州||江州|", Tables.said(pasted).get(3));
  }

  @Test
  void cellsAreMarkedTogetherAndUnmarkedWhereAllAre() {
    Area both = new Area(1, 0, 1, 2);
    Table marked = Tables.after(roads, Cells.mark(roads, ids, both, TextStyle.STRONG));
    for (Spot spot : Lattice.of(marked).in(both)) {
      assertTrue(Marking.has(spot.cell().text(), TextStyle.STRONG), spot.chars());
    }
    assertEquals(Tables.said(roads), Tables.said(marked));
    Table plain = Tables.after(marked, Cells.mark(marked, ids, both, TextStyle.STRONG));
    assertEquals(roads, plain);
    assertEquals("table.refused.one-cell", refusal(Cells.merge(roads, ids, new Area(1, 0, 1, 1))));
  }

  private static String refusal(Outcome outcome) {
    return outcome.refusal().orElse("");
  }

  @Test
  void cellsWithLinesStandInQuotationMarks() {
    assertEquals(
        List.of(List.of("甲\n乙", "丙\"丁"), List.of("\"戊\"己", "")),
        Tsv.rows("\"甲\n乙\"\t\"丙\"\"丁\"\n\"戊\"己\t\n"));
    Table table = Tsv.table(List.of(List.of("甲\n乙", "\"丙"), List.of("丁", "")), ids);
    Lattice lattice = Lattice.of(table);
    assertEquals(
        List.of(List.of("甲\n乙", "\"丙"), List.of("丁", "")),
        Tsv.rows(Tsv.write(lattice, lattice.whole())));
  }

  @Test
  void copiedHtmlHasSpansAndEscapes() {
    Table merged = Tables.after(roads, Cells.merge(roads, ids, new Area(1, 1, 2, 1)));
    String html = Html.write(Lattice.of(merged), new Area(0, 0, 3, 2));
    assertTrue(html.contains("rowspan=\"2\""), html);
    assertTrue(html.contains("滨江路<br"), html);
  }

  @Test
  void aTableBecomesLinesAndATableAgain() {
    Tree tree = Tables.tree(roads, ids);
    Tree lines = Tables.done(Placing.toLines(tree, ids, roads).step().orElseThrow()).apply(tree);
    org.gongbao.model.NodeId first = lines.issue().items().getFirst().children().getFirst().id();
    assertEquals(
        "序号\t道路\t长度", lines.find(first).orElseThrow().text(Slot.TEXT).orElseThrow().chars());
    Tree again =
        Tables.done(Placing.fromLines(lines, ids, first).step().orElseThrow()).apply(lines);
    Table table = (Table) again.issue().items().getFirst().children().getFirst();
    assertEquals(Tables.said(roads), Tables.said(table));
  }

  @Test
  void theHeadEndsWhereNoCellIsCut() {
    Table merged = Tables.after(roads, Cells.merge(roads, ids, new Area(1, 1, 2, 1)));
    Table longer = Tables.after(merged, Form.head(merged, true));
    assertEquals(3, longer.form().headRows());
    assertEquals(1, Tables.after(longer, Form.head(longer, false)).form().headRows());
  }

  @Test
  void captionsComeAndGo() {
    Table with = Tables.after(roads, Form.text(roads, Slot.UNIT, Text.of("单位：公里")));
    assertEquals("单位：公里", with.unit().chars());
    assertEquals(roads, Tables.after(with, Form.text(with, Slot.UNIT, Text.EMPTY)));
  }

  @Test
  void serialsKeepTheirForm() {
    Table table = Tables.of("ST", 0, "（一）|甲", "|乙", "（七）|丙", "合计|");
    Table numbered = Tables.after(table, Serials.renumber(table, ids));
    assertEquals(List.of("（一）|甲", "（二）|乙", "（三）|丙", "合计|"), Tables.said(numbered));
  }
}
