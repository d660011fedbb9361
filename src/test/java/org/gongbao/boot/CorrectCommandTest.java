package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.NumberedIssue;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Correction;
import org.gongbao.model.CorrectionLinks;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Notice;
import org.gongbao.model.Slot;
import org.gongbao.model.Stage;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.store.Digests;
import org.gongbao.store.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `gongbao issue correct`, and the rule that looks after what it made.
class CorrectCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path library;

  @BeforeEach
  void make() {
    library = folder.resolve("库.gongbao");
    Issue published =
        new NumberedIssue(2026, 1)
            .with("江府发〔2026〕2号", "关于节水的通知", "2026年1月5日")
            .with("江府发〔2026〕3号", "关于防汛的通知", "2026年1月6日")
            .make();
    Issue later = new NumberedIssue(2026, 2).with("江府发〔2026〕6号", "关于防火的通知", "2026年1月25日").make();
    try (Library made = Library.create(library, LibraryFixtures.opener(folder))) {
      made.writer()
          .addIssue(
              (Issue) published.withField(Field.STAGE, Stage.PUBLISHED),
              "导入",
              List.of(),
              "何砚秋",
              LibraryFixtures.NOW);
      made.writer().addIssue(later, "导入", List.of(), "何砚秋", LibraryFixtures.NOW);
    }
  }

  @Test
  void makesAnItemThatSaysWhereWhatAndLeavesThePublishedIssueAsItIs() {
    String before = Digests.of(read("2026-01"));
    assertEquals(
        0,
        run(
            "issue",
            "correct",
            library,
            "2026-01",
            "--wrong",
            "节水",
            "--right",
            "节约用水",
            "--into",
            "2026-02",
            "--reason",
            "漏字"),
        text(err));
    Notice notice =
        (Notice)
            read("2026-02").items().stream()
                .filter(Notice.class::isInstance)
                .findFirst()
                .orElseThrow();
    Correction one = notice.corrections().corrections().getFirst();
    String said = notice.body().getFirst().text(Slot.TEXT).orElseThrow().chars();
    assertEquals("本公报2026年第1期第" + one.page() + "页《关于节水的通知》中，“节水”应为“节约用水”。", said);
    assertTrue(one.page() > 0);
    assertEquals(said, text(out).strip());
    assertEquals(before, Digests.of(read("2026-01")), "byte for byte");
    out.reset();
    assertEquals(0, run("issue", "correct", library, "2026-01"));
    assertEquals(one.page() + "\t关于节水的通知\t节水\t节约用水\t2026年第2期\t漏字", text(out).strip());
    assertEquals(List.of(), findings());
  }

  @Test
  void refusesWhatDoesNotStandThereOrIsNotPublished() {
    assertEquals(
        3,
        run(
            "issue", "correct", library, "2026-01", "--wrong", "没有这句", "--right", "有", "--into",
            "2026-02"));
    assertTrue(text(err).contains("GB-K02"), text(err));
    assertEquals(
        3,
        run(
            "issue", "correct", library, "2026-02", "--wrong", "防火", "--right", "防汛", "--into",
            "2026-02"));
    assertTrue(text(err).contains("GB-K01"), text(err));
    assertEquals(
        3,
        run(
            "issue", "correct", library, "2026-01", "--wrong", "节水", "--right", "节水", "--into",
            "2026-02"));
    assertTrue(text(err).contains("GB-K03"), text(err));
    assertEquals(
        2,
        run("issue", "correct", library, "2026-01", "--wrong", "的", "--right", "之"),
        "no issue to write into");
  }

  @Test
  void theRuleTellsWhenTheTextNoLongerAgrees() {
    assertEquals(
        0,
        run(
            "issue", "correct", library, "2026-01", "--wrong", "节水", "--right", "节约用水", "--into",
            "2026-02"),
        text(err));
    change("页《", "0页《");
    assertTrue(findings().getFirst().contains("没有照登记写明"), findings().toString());
    change("0页《", "页《");
    assertEquals(List.of(), findings());
    forge();
    assertTrue(findings().getFirst().contains("该处没有“节电”"), findings().toString());
  }

  @Test
  void thePageIsOneTheItemIsPrintedOn() {
    correct();
    int page = onePage();
    record(page - 1);
    assertTrue(
        findings().getFirst().contains("从第" + page + "页起，更正写的是第" + (page - 1) + "页"),
        findings().toString());
    record(page + 20);
    assertTrue(findings().getFirst().contains("更正写的是第" + (page + 20) + "页"), findings().toString());
    record(page);
    assertEquals(List.of(), findings());
  }

  @Test
  void theLedgerLeadsToTheCorrection() {
    correct();
    out.reset();
    assertEquals(0, run("ledger", library));
    assertTrue(
        text(out).lines().anyMatch(l -> l.contains("2号") && l.contains("更正见2026年第2期")), text(out));
    assertTrue(text(out).lines().noneMatch(l -> l.contains("3号") && l.contains("更正见")), text(out));
    out.reset();
    assertEquals(0, run("ledger", library, "--format", "json"));
    assertTrue(text(out).contains("\"corrected\""), text(out));
  }

  private void correct() {
    assertEquals(
        0,
        run(
            "issue", "correct", library, "2026-01", "--wrong", "节水", "--right", "节约用水", "--into",
            "2026-02"),
        text(err));
  }

  private int onePage() {
    return read("2026-02").items().stream()
        .filter(Notice.class::isInstance)
        .map(item -> ((Notice) item).corrections().corrections().getFirst().page())
        .findFirst()
        .orElseThrow();
  }

  /// Records and says another page.
  private void record(int page) {
    rewrite(
        notice -> {
          Correction one = notice.corrections().corrections().getFirst();
          Correction other =
              new Correction(
                  one.issue(),
                  one.printed(),
                  one.item(),
                  one.title(),
                  one.node(),
                  one.slot(),
                  one.offset(),
                  page,
                  one.wrong(),
                  one.right(),
                  one.reason());
          String said = notice.body().getFirst().text(Slot.TEXT).orElseThrow().chars();
          String saying = said.replaceAll("第[0-9]+页", "第" + page + "页");
          return new Notice(
              notice.id(),
              notice.title(),
              List.of(
                  (org.gongbao.model.Block)
                      notice.body().getFirst().withText(Slot.TEXT, Text.of(saying))),
              CorrectionLinks.of(List.of(other)));
        });
  }

  /// Changes what the notice says.
  private void change(String was, String is) {
    rewrite(
        notice -> {
          String text = notice.body().getFirst().text(Slot.TEXT).orElseThrow().chars();
          return new Notice(
              notice.id(),
              notice.title(),
              List.of(
                  (org.gongbao.model.Block)
                      notice.body().getFirst().withText(Slot.TEXT, Text.of(text.replace(was, is)))),
              notice.corrections());
        });
  }

  /// Records other characters than were published.
  private void forge() {
    rewrite(
        notice -> {
          Correction one = notice.corrections().corrections().getFirst();
          Correction other =
              new Correction(
                  one.issue(),
                  one.printed(),
                  one.item(),
                  one.title(),
                  one.node(),
                  one.slot(),
                  one.offset(),
                  one.page(),
                  "节电",
                  one.right(),
                  one.reason());
          return new Notice(
              notice.id(), notice.title(), notice.body(), CorrectionLinks.of(List.of(other)));
        });
  }

  private void rewrite(java.util.function.UnaryOperator<Notice> change) {
    try (org.gongbao.app.OpenLibrary open = open()) {
      IssueSummary summary = Input.issue(open, "2026-02");
      org.gongbao.app.IssueSession session = open.openIssue(summary.id());
      Tree now = session.tree();
      Notice notice =
          (Notice)
              now.issue().items().stream()
                  .filter(Notice.class::isInstance)
                  .findFirst()
                  .orElseThrow();
      Tree wanted = now.change(notice.id(), node -> change.apply((Notice) node));
      session.commit(
          "correct.done", org.gongbao.edit.compare.TreeEdits.between(now, wanted), null, null);
      open.flush();
    }
  }

  private List<String> findings() {
    out.reset();
    run("check", library + "#2026-02", "--rules", "ISS-11");
    return text(out).lines().filter(line -> line.contains("ISS-11")).toList();
  }

  private Issue read(String name) {
    try (org.gongbao.app.OpenLibrary open = open()) {
      return open.read(Input.issue(open, name).id());
    }
  }

  private org.gongbao.app.OpenLibrary open() {
    return new org.gongbao.app.Libraries(
            folder,
            LibraryFixtures.desk(
                new org.gongbao.app.DirectTasks(), new org.gongbao.fixtures.CountingIds("t")))
        .open(library);
  }

  private int run(Object... arguments) {
    Program program =
        Main.program(
            Messages.in("zh"),
            folder.resolve("home"),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return Commands.run(program, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
