package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceTable.SourceCell;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Document;
import org.gongbao.model.Heading;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.Note;
import org.gongbao.model.Paragraph;
import org.gongbao.model.SourceId;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.Test;

/// Sources that tell how their lines looked: word processors' files and web pages.
class RichSourceTest {
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<SourceTable> tables = new ArrayList<>();
  private final List<Loss> remarks = new ArrayList<>();

  private void line(String text, StyledRange... marks) {
    lines.add(new SourceLine(text, List.of(marks), Look.PLAIN));
  }

  private void looking(String text, Look look) {
    lines.add(new SourceLine(text, List.of(), look));
  }

  private Imported read() {
    SourceText source =
        new SourceText("t.docx", Optional.empty(), true, lines, tables, Map.of(), remarks);
    return new GazetteReader(new CountingIds("n"))
        .read(source, new SourceId("source"), Guidance.NONE);
  }

  private void head() {
    looking("江州市水务局关于供水水价的通知", new Look(Look.Align.CENTRE, true, 2200, 0, Look.Part.BODY, ""));
    line("江水字〔2026〕8号");
    line("各供水单位：");
  }

  @Test
  void keepsMergedCellsAndLinesInCells() {
    head();
    line("类别\t价格\t说明");
    line("居民\t第一级\t2.1\n（含税）");
    line("第二级\t3.0\t");
    SourceCell merged = new SourceCell(0, 2, new CellSpan(1, 2));
    tables.add(
        new SourceTable(
            4,
            1,
            List.of(
                List.of(cell(0, 2), cell(3, 5), cell(6, 8)),
                List.of(merged, cell(3, 6), cell(7, 15)),
                List.of(cell(0, 3), cell(4, 7)))));
    Imported imported = read();
    Table table = Reading.only(imported.issue(), Table.class);
    assertEquals(1, table.form().headRows());
    assertEquals(new CellSpan(1, 2), table.rows().get(1).cells().getFirst().span());
    assertEquals("2.1\n（含税）", table.rows().get(1).cells().get(2).text().chars());
    assertEquals(List.of(3, 3, 2), table.rows().stream().map(r -> r.cells().size()).toList());
    assertEquals(3, table.form().columns().size());
    Conservation.check(imported);
  }

  private static SourceCell cell(int from, int to) {
    return new SourceCell(from, to, CellSpan.SINGLE);
  }

  @Test
  void bringsMarksAlongAndBoldPhrasesAsLeads() {
    head();
    line(
        "1.加强管理。各单位要落实责任，水量以m3计。",
        mark(0, 7, TextStyle.STRONG),
        mark(21, 22, TextStyle.SUPERSCRIPT));
    Paragraph paragraph = Reading.all(read().issue(), Paragraph.class).getFirst();
    assertEquals("加强管理。各单位要落实责任，水量以m3计。", paragraph.text().chars());
    assertEquals(
        List.of(mark(0, 5, TextStyle.LEAD), mark(19, 20, TextStyle.SUPERSCRIPT)).stream()
            .sorted(java.util.Comparator.comparingInt(StyledRange::start))
            .toList(),
        paragraph.text().marks().stream()
            .sorted(java.util.Comparator.comparingInt(StyledRange::start))
            .toList());
  }

  private static StyledRange mark(int start, int end, TextStyle style) {
    return StyledRange.of(start, end, style);
  }

  @Test
  void notesGoBehindTheTextThatRefersToThem() {
    head();
    line("水价自下月起执行1。", new StyledRange(8, 9, TextStyle.NOTE_REFERENCE, "f1"));
    line("江州市水务局");
    line("2026年11月2日");
    looking("1 以抄表日为准。", new Look(Look.Align.START, false, 900, 0, Look.Part.NOTE, "f1"));
    Document document = Reading.document(read(), 0);
    Note note = (Note) document.body().getLast();
    Paragraph paragraph = (Paragraph) document.body().getFirst();
    assertEquals(note.id().value(), paragraph.text().marks().getFirst().target());
    assertEquals("1以抄表日为准。", note.text().chars());
  }

  @Test
  void softBreaksPartTitlesAndSeparateLines() {
    looking("江州市水务局\n关于供水水价的通知", new Look(Look.Align.CENTRE, true, 2200, 0, Look.Part.BODY, ""));
    line("各供水单位：\n现将水价调整如下。\n一、居民用水");
    Document document = Reading.document(read(), 0);
    assertEquals("江州市水务局关于供水水价的通知", document.title().chars());
    assertEquals("各供水单位：", document.addressees().chars());
    assertEquals(1, Reading.all(document, Heading.class).size());
  }

  @Test
  void remarksOfTheFileAreInTheReport() {
    head();
    line("正文在此。");
    remarks.add(new Loss(LossReport.Kind.COMMENT, 4, "何砚秋：此处请核"));
    assertTrue(read().losses().losses().containsAll(remarks));
  }
}
