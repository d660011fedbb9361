package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Judged;
import org.gongbao.app.LiveChecks;
import org.gongbao.check.Traces;
import org.gongbao.check.office.Office;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.l10n.ProblemException;
import org.gongbao.review.decide.Decided;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 校验报告 as the window has it written.
class ReportRunTest {
  @TempDir private Path folder;
  private final Bulletin bulletin = new Bulletin();
  private final DirectTasks tasks = new DirectTasks();
  private final WorkModel work = new WorkModel();
  private final LiveChecks live = new LiveChecks(tasks);
  private final List<Throwable> errors = new ArrayList<>();

  @Test
  void findingsAreWrittenWithTheirPages() throws IOException {
    Path csv = folder.resolve("报告.csv");
    write(csv, true);
    List<String> rows = Files.readAllLines(csv);
    assertTrue(
        rows.stream().anyMatch(row -> row.contains("PUN-01") && row.matches(".*,\\d+,左栏,\\d+,.*")),
        rows.toString());
    assertEquals(List.of(), errors);
    Path pdf = folder.resolve("报告.pdf");
    write(pdf, true);
    assertTrue(Files.size(pdf) > 1000);
  }

  @Test
  void whileTheRulesAreBehindNothingIsWritten() {
    Path html = folder.resolve("报告.html");
    write(html, false);
    assertFalse(Files.exists(html));
  }

  @Test
  void whatCannotBeWrittenIsSaid() {
    write(folder.resolve("没有").resolve("报告.json"), true);
    assertEquals(1, errors.size());
    assertEquals("GB-E01", ((ProblemException) errors.getFirst()).problem().code());
  }

  @Test
  void theNameSaysTheFormatElseTheKindOfFilesChosen() {
    ExtensionFilter pdf = new ExtensionFilter("PDF", "*.pdf");
    ExtensionFilter html = new ExtensionFilter("网页", "*.html");
    assertEquals("报告.pdf", named("报告.pdf", pdf));
    assertEquals("报告.html", named("报告.pdf", html));
    assertEquals("报告.csv", named("报告.csv", html));
    assertEquals("报告.html", named("报告", html));
    assertEquals("第2.1期.pdf", named("第2.1期", pdf));
    assertEquals(
        folder.resolve("报告.pdf"),
        FileChoosing.named(folder.resolve("报告"), null, ReportActions.KINDS));
  }

  private String named(String name, ExtensionFilter filter) {
    return String.valueOf(
        FileChoosing.named(folder.resolve(name), filter, ReportActions.KINDS).getFileName());
  }

  private void write(Path target, boolean checked) {
    UiServices services = DemoDesk.services(folder.resolve("home"), tasks);
    PagesModel pages = new PagesModel(services.pages(), work, errors::add);
    OpenIssue open =
        DemoDesk.of(
            bulletin.issue(
                bulletin.item(
                    "关于防汛的通知", bulletin.paragraph("各县要加强领导,落实责任。" + "按期完成各项任务。".repeat(30)))));
    work.open(open);
    if (checked) {
      live.follow(Optional.of(open.session()), Traces.NONE, () -> Office.NONE);
    }
    new ReportRun(services, work, pages, new BusyModel(tasks, errors::add), () -> judged(open))
        .write(open, target);
  }

  private Optional<Judged> judged(OpenIssue open) {
    return Optional.of(live.checked())
        .filter(checked -> checked.revision() == open.session().revision())
        .map(checked -> Judged.of(checked.report(), open.session().tree(), Decided.NONE));
  }
}
