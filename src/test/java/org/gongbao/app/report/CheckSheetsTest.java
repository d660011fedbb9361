package org.gongbao.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.Checks;
import org.gongbao.app.Judged;
import org.gongbao.check.Traces;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.CheckReport.NotRun;
import org.gongbao.check.office.Office;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.report.CheckSheet;
import org.gongbao.exchange.report.Found;
import org.gongbao.exchange.report.Found.Column;
import org.gongbao.exchange.report.Found.Excerpt;
import org.gongbao.exchange.report.Found.OnPage;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.SourceId;
import org.gongbao.model.Tree;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.decide.Decision.Kind;
import org.junit.jupiter.api.Test;

class CheckSheetsTest {
  private static final String TEXT =
      """
      江州市人民政府办公室关于加强防汛工作的通知
      江府办发〔2026〕12号
      各县（区）人民政府，市政府各部门：
      为做好防汛工作，现就有关事项通知如下。
      一、加强领导
      各级各部门要提高认识,压实责任，把防汛工作摆在突出位置。
      二.落实责任
      要抓好落实。
      江州市人民政府办公室
      2026年5月1日
      """;

  private final CheckSheets sheets =
      new CheckSheets(
          Messages.in("zh"),
          "周敏",
          Clock.fixed(Instant.parse("2026-11-23T01:05:00Z"), ZoneId.of("Asia/Shanghai")));

  @Test
  void aFindingIsToldWithItsPlaceItsSourceAndItsFix() {
    CheckSheet sheet = sheet(Composition.EMPTY, Decided.NONE);
    Found found = only(sheet, "PUN-01");
    assertEquals("中文语境用全角点号", found.rule().title());
    assertEquals("江州市人民政府办公室关于加强防汛工作的通知", found.item().title());
    assertEquals(new Excerpt("……各部门要提高认识", ",", "压实责任，把防汛工作摆在……"), found.excerpt());
    assertEquals(6, found.where().line());
    assertEquals(Optional.empty(), found.where().page());
    assertEquals(
        "， ,", found.mend().orElseThrow().after() + " " + found.mend().orElseThrow().before());
    assertEquals("江州市人民政府办公室关于加强防汛工作的通知", sheet.head().subject());
    assertEquals("2026-11-23T09:05+08:00[Asia/Shanghai]", sheet.head().when().toString());
  }

  @Test
  void aPlaceIsCitedAsProofsNumberIt() {
    Composition gazette = new Composer(Fonts.BUNDLED).compose(READ.issue(), StyleReader.gazette());
    OnPage place = only(sheet(gazette, Decided.NONE), "PUN-01").where().page().orElseThrow();
    assertEquals(Column.LEFT, place.column());
    Composition document =
        new Composer(Fonts.BUNDLED).compose(READ.issue(), StyleReader.bundled("document"));
    // addressees, a paragraph, a heading; title and number are counted by themselves
    assertEquals(
        Optional.of(new OnPage(1, Column.ONLY, 4)),
        only(sheet(document, Decided.NONE), "PUN-01").where().page());
  }

  @Test
  void anOrdinalIsShownWithItsText() {
    List<Found> ordinals =
        sheet(Composition.EMPTY, Decided.NONE).found().stream()
            .filter(found -> found.excerpt().found().equals("二."))
            .toList();
    assertTrue(!ordinals.isEmpty());
    ordinals.forEach(found -> assertEquals(new Excerpt("", "二.", "落实责任"), found.excerpt()));
  }

  @Test
  void decisionsAreHandedOn() {
    Instant when = Instant.parse("2026-11-22T02:00:00Z");
    Tree tree = Tree.of(READ.issue());
    NotRun unrun =
        REPORT.notRun().stream()
            .filter(one -> one.rule().equals("POL-01"))
            .findFirst()
            .orElseThrow();
    Decided decided =
        Decided.NONE
            .after(
                new Decision(
                    Kind.WAIVED,
                    Judged.subject(tree, REPORT.findings().getFirst()),
                    "原件如此",
                    "钱立",
                    when))
            .after(new Decision(Kind.SWITCHED_OFF, "PUN-16", "本刊体例不同", "周敏", when))
            .after(new Decision(Kind.UNRUN_ACCEPTED, Judged.subject(unrun), "词库待建", "周敏", when));
    CheckSheet sheet = sheet(Composition.EMPTY, decided);
    assertEquals("原件如此", sheet.waived().getFirst().ruling().reason());
    assertEquals(10, sheet.waived().getFirst().ruling().when().getHour());
    assertEquals("PUN-16", sheet.off().getFirst().rule().id());
    assertTrue(
        sheet.rules().notRun().stream()
            .anyMatch(one -> one.rule().id().equals("POL-01") && one.accepted().isPresent()));
  }

  @Test
  void aSupplementIsCalledByItsOwnNumber() {
    Issue supplement =
        (Issue)
            READ.issue().withField(Field.ISSUE_NUMBER, new IssueNumber(2026, 0, 0, 605, null, 1));
    Examined examined =
        new Examined("增刊", supplement, Judged.NONE, List.of(), List.of(), Composition.EMPTY);
    assertEquals("2026年增刊1（总第605期）", sheets.of(examined).head().subject());
  }

  @Test
  void aLongStretchIsShownByItsEnds() {
    String shortened = Excerpts.shortened("甲".repeat(60) + "𠮷".repeat(40));
    assertTrue(shortened.startsWith("甲".repeat(36) + "……") && shortened.length() <= 52, shortened);
    assertEquals("甲乙", Excerpts.shortened("甲乙"));
  }

  private static final Imported READ =
      new GazetteReader(new CountingIds("n"))
          .read(
              SourceText.plain("文", StandardCharsets.UTF_8, TEXT.lines().toList()),
              new SourceId("s"),
              Guidance.NONE);

  private static final CheckReport REPORT =
      Checks.of(false, Traces.of(List.of(READ.provenance())), Office.NONE).check(READ.issue());

  private CheckSheet sheet(Composition pages, Decided decided) {
    Judged judged = Judged.of(REPORT, Tree.of(READ.issue()), decided);
    return sheets.of(
        new Examined(
            "通知.txt",
            READ.issue(),
            judged,
            REPORT.notApplicable(),
            List.of(READ.provenance()),
            pages));
  }

  private static Found only(CheckSheet sheet, String rule) {
    List<Found> found = sheet.found().stream().filter(one -> one.rule().id().equals(rule)).toList();
    assertEquals(1, found.size());
    return found.getFirst();
  }
}
