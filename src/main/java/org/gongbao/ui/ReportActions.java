package org.gongbao.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.gongbao.app.report.ReportExporter.Format;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;
import org.jspecify.annotations.Nullable;

/// 校验报告…: asks for a file, then has the report written.
final class ReportActions {
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
    FileChooser chooser =
        choosing.chooser(
            "report.choose",
            Stream.of(Format.values()).map(this::filter).toArray(ExtensionFilter[]::new));
    String issue = IssueNames.of(open.get().session().tree().issue(), messages);
    chooser.setInitialFileName(issue + messages.get("report.name") + Format.PDF.suffix());
    choosing.chosen(
        chooser.showSaveDialog(stage),
        file -> {
          Path target = named(file, chooser.getSelectedExtensionFilter());
          // The chooser asked about the name it was given only.
          if (!target.equals(file) && Files.exists(target)) {
            work.say(messages.get("report.exists", target));
          } else {
            run.write(open.get(), target);
          }
        });
  }

  private ExtensionFilter filter(Format format) {
    return new ExtensionFilter(
        services.messages().get("report.choose." + format.name()), "*" + format.suffix());
  }

  /// The name as given where it says the format. The one proposed says PDF whatever kind of files
  /// was chosen after it.
  static Path named(Path file, @Nullable ExtensionFilter filter) {
    String chosen =
        filter == null ? Format.PDF.suffix() : filter.getExtensions().getFirst().substring(1);
    Optional<Format> said = Format.of(file);
    if (said.filter(format -> format != Format.PDF || chosen.equals(format.suffix())).isPresent()) {
      return file;
    }
    String name = String.valueOf(file.getFileName());
    int end = said.isPresent() ? name.length() - Format.PDF.suffix().length() : name.length();
    return file.resolveSibling(name.substring(0, end) + chosen);
  }
}
