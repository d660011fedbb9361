package org.gongbao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongbao.app.Judged;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Tasks;
import org.gongbao.app.report.CheckSheets;
import org.gongbao.app.report.Examined;
import org.gongbao.app.report.ReportExporter;
import org.gongbao.app.report.ReportExporter.Format;
import org.gongbao.exchange.report.CheckSheet;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.OpenSource;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// Writes 校验报告 of the issue on the desk, in a task. Owned by the FX thread.
final class ReportRun {
  private static final int STEPS = 3;

  private final UiServices services;
  private final WorkModel work;
  private final PagesModel pages;
  private final BusyModel busy;
  private final Supplier<Optional<Judged>> judged;

  /// @param judged what was found and decided; empty while the rules are behind the text
  ReportRun(
      UiServices services,
      WorkModel work,
      PagesModel pages,
      BusyModel busy,
      Supplier<Optional<Judged>> judged) {
    this.services = services;
    this.work = work;
    this.pages = pages;
    this.busy = busy;
    this.judged = judged;
  }

  /// Writes what was found in the issue as it is now; while the rules are behind, nothing.
  void write(OpenIssue open, Path target) {
    Optional<Judged> found = judged.get();
    if (found.isEmpty()) {
      work.say(services.messages().get("report.not-yet"));
      return;
    }
    Examined examined = examined(open, found.get());
    busy.run(
        "report.busy",
        progress -> write(examined, target, progress),
        written -> work.say(services.messages().get("report.written", target)));
  }

  private Examined examined(OpenIssue open, Judged found) {
    Issue issue = open.session().tree().issue();
    boolean laid = pages.laidProperty().get().revision() == open.session().revision();
    return new Examined(
        IssueNames.of(issue, services.messages()),
        issue,
        found,
        List.of(),
        open.sources().stream().map(OpenSource::provenance).toList(),
        laid ? pages.pages() : Composition.EMPTY);
  }

  /// Nothing is written after a cancel.
  private Path write(Examined examined, Path target, Tasks.Progress progress) {
    Messages messages = services.messages();
    CheckSheets sheets = new CheckSheets(messages, services.libraries().who(), services.clock());
    PageExporter printer = new PageExporter(services.fonts(), messages, services.clock());
    progress.at(0, STEPS);
    CheckSheet sheet = sheets.of(examined);
    progress.at(1, STEPS);
    byte[] report =
        new ReportExporter(printer, messages).bytes(sheet, Format.of(target).orElse(Format.PDF));
    progress.at(2, STEPS);
    if (!progress.isCancelled()) {
      ReportExporter.write(report, target);
    }
    return target;
  }
}
