package org.gongbao.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongbao.app.PageExporter;
import org.gongbao.edit.Transaction;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.report.DiffSheet;
import org.gongbao.exchange.report.DiffSheet.Grid;
import org.gongbao.exchange.report.DiffSheet.Kind;
import org.gongbao.exchange.report.DiffSheet.Pair;
import org.gongbao.exchange.report.DiffSheet.Row;
import org.gongbao.exchange.report.DiffSheet.Run;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.IssueComparison;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/// Comparisons as they are written to files.
class DiffSheetsTest {
  private static final Messages MESSAGES = Messages.in("zh");
  private static final DiffSheets SHEETS = new DiffSheets(MESSAGES, "何砚秋", LibraryFixtures.CLOCK);
  private static final String A = "各县区政府要加强对本辖区河道巡查工作的领导，落实经费<1%>。";
  private static final String B = "市水务局会同有关部门每季度通报一次巡查情况，结果纳入考核。";
  private static final String C = "本办法自公布之日起施行，有效期五年，由市水务局负责解释。";
  private static final String D = "村级河长每周巡河不少于一次，发现问题及时上报镇街河长办。";

  private final NodeIds ids = new CountingIds("d");
  private final DiffExporter exporter =
      new DiffExporter(
          new PageExporter(new FontLibrary(List.of()), MESSAGES, LibraryFixtures.CLOCK), MESSAGES);

  private Notice notice(String... paragraphs) {
    return new Notice(
        ids.next(),
        Text.of("关于河道巡查的通知"),
        List.of(paragraphs).stream()
            .<Block>map(text -> new Paragraph(ids.next(), Ordinal.NONE, Text.of(text)))
            .toList());
  }

  private Issue issue(Notice notice) {
    Issue blank = Issue.blank(ids.next());
    return (Issue)
        blank.withChildren(
            Branch.SECTIONS, List.of(new Section(ids.next(), Text.of("文件"), List.of(notice))));
  }

  private static DiffSheet sheet(Issue before, Issue after) {
    return SHEETS.of(
        new Comparison("关于河道巡查的通知", "送审稿", "定稿", before, after, IssueComparison.of(before, after)));
  }

  private Document html(DiffSheet sheet) {
    return Jsoup.parse(
        new String(exporter.bytes(sheet, DiffExporter.Format.HTML), StandardCharsets.UTF_8));
  }

  @Test
  void bothTextsStandBesideEachOtherWithTheirDifferencesMarked() {
    DiffSheet sheet =
        sheet(issue(notice(A, B, C, D)), issue(notice(B, A.replace("<1%>", "<2%>"), C + D)));
    Document page = html(sheet);
    assertEquals("关于河道巡查的通知对照表", page.title());
    Elements rows = page.select("tr.differs");
    List<String> numbers =
        page.select(".diff > tbody .number").eachText().stream()
            .filter(text -> !text.isEmpty())
            .toList();
    assertEquals(
        numbers.size(),
        sheet.parts().getFirst().rows().stream()
            .filter(row -> row instanceof Pair pair && pair.number() > 0)
            .count());
    assertTrue(rows.stream().anyMatch(row -> row.select("del").text().contains("1")), page.text());
    assertTrue(rows.stream().anyMatch(row -> row.select("ins").text().contains("2")), page.text());
    assertTrue(page.text().contains("<2%>"), "escaped");
    assertTrue(page.text().contains("移1"), page.text());
    String target = page.select("tr.tag a").getFirst().attr("href").substring(1);
    assertEquals(1, page.select("#" + target).size(), "a move leads to its other place");
    assertTrue(page.select("del").eachText().contains("¶"), "joined");
    assertTrue(page.select("script, link, img").isEmpty(), "needs nothing beside it");
  }

  @Test
  void aMoveWithinADocumentReadAnewStaysInIt() {
    DiffSheet sheet = sheet(issue(notice(A, B, C, D)), issue(notice(B, C, A, D)));
    List<String> tags =
        sheet.parts().getFirst().rows().stream()
            .filter(row -> row instanceof Pair pair && !pair.tag().isEmpty())
            .map(row -> ((Pair) row).tag())
            .toList();
    assertEquals(List.of("⇢ 移1：已移往他处", "⇠ 移1：自他处移来"), tags);
  }

  @Test
  void nothingThatDiffersIsSaid() {
    Notice same = notice(A, B);
    DiffSheet sheet = sheet(issue(same), issue(same));
    assertEquals(List.of(), sheet.parts());
    assertTrue(html(sheet).text().contains("没有差异"));
    assertTrue(
        new String(exporter.bytes(sheet, DiffExporter.Format.PDF), StandardCharsets.ISO_8859_1)
            .startsWith("%PDF"));
  }

  @Test
  void afterRandomEditsAllThatWentAndCameIsShownAndPrinted() {
    Random random = new Random(20261123);
    for (int round = 0; round < 5; round++) {
      Tree before = Tree.of(RichTrees.issue(ids));
      Tree after = before;
      RandomEdits edits = new RandomEdits(random, ids);
      for (int i = 0; i < 12; i++) {
        after =
            new Transaction("x", edits.next(after), "何砚秋", Instant.EPOCH, null, null, "g")
                .apply(after);
      }
      DiffSheet sheet = sheet(before.issue(), after.issue());
      Document page = html(sheet);
      assertEquals(marked(sheet, Kind.REMOVED), page.select("del").size(), "round " + round);
      assertEquals(marked(sheet, Kind.INSERTED), page.select("ins").size(), "round " + round);
      assertPrinted(sheet);
    }
  }

  private static long marked(DiffSheet sheet, Kind kind) {
    Kind end = kind == Kind.REMOVED ? Kind.JOINED : Kind.SPLIT;
    return runs(sheet).stream().filter(run -> run.kind() == kind || run.kind() == end).count();
  }

  private static List<Run> runs(DiffSheet sheet) {
    List<Run> runs = new ArrayList<>();
    for (Row row : sheet.parts().stream().flatMap(part -> part.rows().stream()).toList()) {
      switch (row) {
        case Pair pair -> {
          runs.addAll(pair.before());
          runs.addAll(pair.after());
        }
        case Grid grid ->
            grid.lines().forEach(line -> line.cells().forEach(cell -> runs.addAll(cell.runs())));
        case DiffSheet.Gap gap -> {}
      }
    }
    return runs;
  }

  private static void assertPrinted(DiffSheet sheet) {
    Composition pages =
        new Composer(Fonts.BUNDLED)
            .compose(DiffIssue.of(sheet, MESSAGES), StyleReader.bundled("compare"));
    String printed =
        pages.pages().stream()
            .flatMap(page -> page.body().stream())
            .filter(TextFrame.class::isInstance)
            .flatMap(frame -> ((TextFrame) frame).line().runs().stream())
            .map(Glyphs::chars)
            .collect(Collectors.joining());
    assertFalse(printed.contains("⇠") || printed.contains("⇢"), "a face has no dashed arrows");
    String plain = printed.replaceAll("\\s", "");
    for (Run run : runs(sheet)) {
      String chars = run.chars().replaceAll("\\s", "");
      if (run.kind() != Kind.SAME && chars.length() == 1) {
        assertTrue(plain.contains(chars), chars);
      }
    }
  }
}
