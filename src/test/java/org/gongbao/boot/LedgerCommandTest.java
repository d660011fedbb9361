package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.YearFigures;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.NumberedIssue;
import org.gongbao.store.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `gongbao ledger` as scripts use it.
class LedgerCommandTest extends CommandLineCase {
  private Path library;

  @BeforeEach
  void make() {
    library = folder.resolve("库.gongbao");
    try (Library made = Library.create(library, LibraryFixtures.opener(folder))) {
      for (NumberedIssue issue :
          List.of(
              new NumberedIssue(2025, 24).with("江府发〔2025〕9号", "关于供热的通知", "2025年12月5日"),
              new NumberedIssue(2026, 1)
                  .with("江府发〔2026〕2号", "关于节水的通知", "2026年1月5日")
                  .with("江府办发〔2026〕1号", "关于值班的通知", "2026年1月6日"),
              new NumberedIssue(2026, 2)
                  .with("江府发〔2026〕2号", "关于造林的通知", "2026年1月15日")
                  .with("江府发〔2026〕6号", "关于防火的通知", "2026年1月25日"))) {
        made.writer().addIssue(issue.make(), "导入", List.of(), "何砚秋", LibraryFixtures.NOW);
      }
    }
  }

  @Test
  void textHasALineANumberAndSaysWhatThereIsToSay() {
    assertEquals(0, run("ledger", library));
    assertEquals(
        """
        江府发  2026年  3件  缺3—5号
          江府发〔2026〕2号\t2026-01-05\t2026年第1期\t关于节水的通知\t重号：2026年第2期“关于造林的通知”也用此号
          江府发〔2026〕2号\t2026-01-15\t2026年第2期\t关于造林的通知\t重号：2026年第1期“关于节水的通知”也用此号
          江府发〔2026〕6号\t2026-01-25\t2026年第2期\t关于防火的通知
        江府发  2025年  1件
          江府发〔2025〕9号\t2025-12-05\t2025年第24期\t关于供热的通知
        江府办发  2026年  1件
          江府办发〔2026〕1号\t2026-01-06\t2026年第1期\t关于值班的通知
        """,
        text(out).replace(System.lineSeparator(), "\n"));
    assertEquals("台账：2个系列，5个字号，2个有情况。", text(err).strip());
  }

  @Test
  void codeAndYearChooseAPart() {
    assertEquals(0, run("ledger", library, "--code", "江府发", "--year", "2025", "--format", "csv"));
    assertEquals(2, text(out).lines().count());
    assertTrue(text(out).contains("江府发〔2025〕9号"));
    assertEquals(0, run("ledger", library, "--code", "江卫发"));
    assertEquals("", text(out));
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    assertEquals(0, run("ledger", library, "--year", "2026", "--format", "json"));
    JsonNode all = JsonMapper.builder().build().readTree(text(out));
    JsonNode year = all.at("/series/0/years/0");
    assertEquals("江府发", all.at("/series/0/code").asText());
    assertEquals(2026, year.get("year").asInt());
    assertEquals("[{\"from\":3,\"to\":5}]", year.get("gaps").toString());
    assertEquals("clash", year.at("/numbers/0/verdicts/0/kind").asText());
    assertEquals("2026-01-15", year.at("/numbers/1/date").asText());
    assertEquals(0, all.get("unread").size());
  }

  @Test
  void pagesAreThereWhileTheyAreKnown() throws IOException {
    try (OpenLibrary open = program.libraries().open(library)) {
      YearFigures figures = new YearFigures(open, new FontLibrary(List.of()));
      figures.of(open.issues().getFirst());
    }
    assertEquals(0, run("ledger", library));
    assertTrue(text(out).contains("\t2026年第1期\t"), text(out));
    assertTrue(text(out).contains("\t2025年第24期第4页\t"), text(out));
    assertEquals(0, run("ledger", library, "--year", "2025", "--format", "csv"));
    assertTrue(text(out).contains(",2025年第24期,4,"), text(out));
    assertEquals(0, run("ledger", library, "--format", "json"));
    JsonNode all = JsonMapper.builder().build().readTree(text(out));
    assertEquals(4, all.at("/series/0/years/1/numbers/0/page").asInt());
    assertTrue(all.at("/series/0/years/0/numbers/0/page").isMissingNode(), text(out));
  }

  @Test
  void whatCannotBeDoneIsSaidInOneLineAndHowItIsDone() {
    List<List<Object>> wrong =
        List.of(
            List.of("ledger", library, "--format", "xml"),
            List.of("ledger", library, "--year", "今年"),
            List.of("ledger"));
    for (List<Object> arguments : wrong) {
      assertEquals(2, run(arguments.toArray()));
      List<String> said = text(err).lines().toList();
      assertTrue(said.getFirst().contains("没有做任何事"), text(err));
      assertTrue(said.size() == 1 || said.get(1).startsWith("gongbao ledger"), text(err));
    }
    assertEquals(4, run("ledger", folder.resolve("没有.gongbao")));
    assertEquals("", text(out));
  }
}
