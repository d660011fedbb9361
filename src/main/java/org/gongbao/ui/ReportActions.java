package org.gongbao.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.gongbao.app.report.ReportExporter.Format;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.FileChoosing.Kind;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;

/// 校验报告…: asks for a file, then has the report written.
final class ReportActions {
  static final List<Kind> KINDS =
      Stream.of(Format.values())
          .map(format -> new Kind("report.choose." + format.name(), format.suffix()))
          .toList();

  private final Stage stage;
  private final UiServices services;
  private final WorkModel work;
  private final ReportRun run;
  private final FileChoosing choosing;

  ReportActions(Stage stage, UiServices services, WorkModel work, ReportRun run) {
    this.stage = stage;
    this.services = services;
    this.work = work;
    this.run = run;
    this.choosing = new FileChoosing(services.messages(), services.settings());
  }

  void write() {
    Optional<OpenIssue> open = work.issueProperty().get();
    if (open.isEmpty()) {
      return;
    }
    Messages messages = services.messages();
    String issue = IssueNames.of(open.get().session().tree().issue(), messages);
    choosing
        .toWrite(stage, "report.choose", KINDS, issue + messages.get("report.name"), work::say)
        .ifPresent(target -> run.write(open.get(), target));
  }
}
