package org.gongbao.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.l10n.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlSheetWriterTest {
  @Test
  void findingsStandByItemWithTheFaultyCharactersMarked() {
    Document page = page(Sheets.many(20));
    assertEquals("江州市人民政府公报2026年第22期校验报告", page.title());
    assertEquals(
        List.of("刊头、版权栏和栏目", "江州市人民政府关于加强防汛工作的通知", "江州市大事记"),
        page.select("section[id^=item] > h2").eachText());
    Element row = page.select("#item-2 tbody tr").getFirst();
    assertEquals(
        List.of("4", "错误 异", "12页左栏8行 原文6行", "……部门要提高认识,压实责任。"),
        row.children().eachText().subList(0, 4));
    assertEquals(",", row.select("mark").text());
    assertEquals(
        ", ，",
        row.select("del, ins").eachText().stream().reduce((a, b) -> a + " " + b).orElseThrow());
    assertEquals(20, page.select("section[id^=item] tbody tr").size());
  }

  @Test
  void whatWasDecidedAndWhatDidNotRunIsTold() {
    Document page = page(Sheets.nasty());
    Stream.of("waived", "off", "not-run", "not-applicable")
        .forEach(id -> assertNotNull(page.getElementById(id), id));
    assertTrue(page.select("#waived tbody td").text().contains("2026-11-23 09:05"));
    Document plain = page(Sheets.many(4));
    assertEquals(0, plain.select("#waived, #off").size());
    assertTrue(plain.select("#not-run").text().contains("词库为空"));
  }

  @Test
  void nothingOfTheTextIsTakenForMarkup() {
    String html = HtmlSheetWriter.write(Sheets.nasty(), Messages.in("zh"));
    Document page = Jsoup.parse(html);
    assertEquals(0, page.select("script, td b b, mark *").size());
    assertTrue(page.select("mark").getFirst().wholeText().contains("</td><b>粗</b>&amp; \"引\""));
    assertFalse(html.contains("\0") || html.contains("\u0001"));
    int columns = page.select("#item-1 thead th").size();
    page.select("#item-1 tbody tr, #waived tbody tr")
        .forEach(row -> assertEquals(columns, row.childrenSize()));
  }

  @Test
  void whatNobodySeesIsNamed() {
    Found found = Sheets.found(Sheets.MARKS, Found.Grade.INFO, "\u200B", "\u202E倒", "\uFEFF");
    Document page = page(Sheets.of(found));
    assertEquals("[ZWSP]", page.select("mark").text());
    assertEquals("[BOM]", page.select("ins").text());
    assertTrue(page.select("td.problem").text().endsWith("[RLO]倒"));
  }

  @Test
  void isOneWellFormedFileWithScopesAndItsLanguage() {
    String html = HtmlSheetWriter.write(Sheets.nasty(), Messages.in("zh"));
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = parser.parseInput(html, "");
    assertEquals(List.of(), parser.getErrors());
    assertEquals("zh-CN", page.select("html").attr("lang"));
    assertEquals(0, page.select("th:not([scope])").size());
    assertEquals(0, page.select("link, img, iframe, [src], [onclick]").size());
    assertFalse(html.contains("url(") || html.contains("@import"));
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryIdIsGivenOnce() {
    Document page = page(Sheets.many(30));
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(one -> assertTrue(ids.add(one.id()), one.id()));
    assertEquals(3, page.select("nav a").size());
    page.select("a").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1))));
    page.select("[aria-labelledby]")
        .forEach(one -> assertTrue(ids.contains(one.attr("aria-labelledby"))));
  }

  @Test
  void aCleanReportSaysSoAndNamesWhatDidNotRun() {
    Document page = page(Sheets.of());
    assertEquals("已运行的规则没有发现问题。另有规则未运行，见后。", page.select("p.none").text());
    assertEquals(
        "en",
        Jsoup.parse(HtmlSheetWriter.write(Sheets.of(), Messages.in("en")))
            .select("html")
            .attr("lang"));
  }

  private static Document page(CheckSheet sheet) {
    return Jsoup.parse(HtmlSheetWriter.write(sheet, Messages.in("zh")));
  }
}
