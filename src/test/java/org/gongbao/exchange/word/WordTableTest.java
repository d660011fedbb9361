package org.gongbao.exchange.word;

import static org.gongbao.exchange.word.Docx.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceTable.SourceCell;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.CellSpan;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.LossReport.Loss;
import org.junit.jupiter.api.Test;

/// Tables, their spans and what stands in their cells.
class WordTableTest {
  private static String row(String properties, String... cells) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  @Test
  void rowsAreLinesAndSpansAreKept() {
    SourceText text =
        Docx.of(
                p("表1 项目")
                    + table(
                        row(
                            "<w:tblHeader/>",
                            cell("<w:vMerge w:val=\"restart\"/>", p("序号")),
                            cell("<w:gridSpan w:val=\"2\"/>", p("投资"))),
                        row(
                            "<w:tblHeader/>",
                            cell("<w:vMerge/>", p("")),
                            cell("", p("中央")),
                            cell("", p("地方"))),
                        row("", cell("", p("1")), cell("", p("甲") + p("乙")), cell("", p("")))))
            .read();
    assertEquals(List.of("表1 项目", "序号\t投资", "中央\t地方", "1\t甲\n乙\t"), text.texts());
    assertEquals(
        List.of(
            new SourceTable(
                2,
                2,
                List.of(
                    List.of(
                        new SourceCell(0, 2, new CellSpan(1, 2)),
                        new SourceCell(3, 5, new CellSpan(2, 1))),
                    List.of(
                        new SourceCell(0, 2, CellSpan.SINGLE),
                        new SourceCell(3, 5, CellSpan.SINGLE)),
                    List.of(
                        new SourceCell(0, 1, CellSpan.SINGLE),
                        new SourceCell(2, 5, CellSpan.SINGLE),
                        new SourceCell(6, 6, CellSpan.SINGLE))))),
        text.tables());
  }

  @Test
  void innerTablesAreLinesOfTheirCell() {
    SourceText text =
        Docx.of(
                table(
                    row(
                        "",
                        cell(
                            "",
                            p("外")
                                + table(
                                    row("", cell("", p("甲")), cell("", p("乙"))),
                                    row("", cell("", p("丙")), cell("", p("丁"))))
                                + p("尾")))))
            .read();
    assertEquals(List.of("外\n甲 乙\n丙 丁\n尾"), text.texts());
  }

  @Test
  void gapsBeforeAndAfterARowAreCells() {
    SourceText text =
        Docx.of(
                table(
                    row("", cell("", p("甲")), cell("", p("乙")), cell("", p("丙"))),
                    row("<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>", cell("", p("丁")))))
            .read();
    assertEquals(List.of("甲\t乙\t丙", "\t丁\t"), text.texts());
  }

  @Test
  void rowsDeletedAndCellsCoveredAreSaid() {
    SourceText text =
        Docx.of(
                table(
                        row("<w:del w:id=\"1\"/>", cell("", p("删去"))),
                        row("", cell("<w:vMerge w:val=\"restart\"/>", p("上")), cell("", p("右"))),
                        row("", cell("<w:vMerge/>", p("盖住")), cell("", p("下"))))
                    + p("完"))
            .read();
    assertEquals(List.of("上\t右", "下", "完"), text.texts());
    assertEquals(
        List.of(new Loss(Kind.DELETED, 1, "删去"), new Loss(Kind.HIDDEN, 2, "盖住")), text.remarks());
  }

  @Test
  void tablesNestedBeyondMeasureLoseNothing() {
    int depth = 300;
    String open = "<w:tbl><w:tr><w:tc>" + p("层");
    String close = "</w:tc></w:tr></w:tbl>";
    SourceText text = Docx.of(open.repeat(depth) + close.repeat(depth)).read();
    long seen = String.join("", text.texts()).chars().filter(c -> c == '层').count();
    assertEquals(depth, seen);
  }
}
