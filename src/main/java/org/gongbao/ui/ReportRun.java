package org.gongbao.ui;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.gongbao.app.LiveChecks.Checked;
import org.gongbao.app.PageExporter;
import org.gongbao.app.ReportExporter;
import org.gongbao.app.ReportExporter.Format;
import org.gongbao.app.Tasks;
import org.gongbao.app.report.CheckSheets;
import org.gongbao.app.report.Decided;
import org.gongbao.app.report.Examined;
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
  private final Supplier<Checked> checked;

  /// @param checked what was found last
  ReportRun(
      UiServices services,
      WorkModel work,
      PagesModel pages,
      BusyModel busy,
      Supplier<Checked> checked) {
    this.services = services;
    this.work = work;
    this.pages = pages;
    this.busy = busy;
    this.checked = checked;
  }

  /// Writes what was found in the issue as it is now; while the rules are behind, nothing.
  void write(OpenIssue open, Path target) {
    Checked found = checked.get();
    if (found.revision() != open.session().revision()) {
      work.say(services.messages().get("report.not-yet"));
      return;
    }
    Examined examined = examined(open, found);
    busy.run(
        "report.busy",
        progress -> write(examined, target, progress),
        written -> work.say(services.messages().get("report.written", target)));
  }

  private Examined examined(OpenIssue open, Checked found) {
    Issue issue = open.session().tree().issue();
    boolean laid = pages.laidProperty().get().revision() == found.revision();
    return new Examined(
        IssueNames.of(issue, services.messages()),
        issue,
        found.report(),
        open.sources().stream().map(OpenSource::provenance).toList(),
        laid ? pages.pages() : Composition.EMPTY);
  }

  /// Nothing is written after a cancel.
  private Path write(Examined examined, Path target, Tasks.Progress progress) {
    Messages messages = services.messages();
    CheckSheets sheets = new CheckSheets(messages, services.libraries().who(), services.clock());
    PageExporter printer = new PageExporter(services.fonts(), messages, services.clock());
    progress.at(0, STEPS);
    CheckSheet sheet = sheets.of(examined, Decided.NOTHING);
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
