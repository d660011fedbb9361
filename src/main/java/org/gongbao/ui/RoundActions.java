package org.gongbao.ui;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.gongbao.app.DesktopFiles;
import org.gongbao.app.PageExporter;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.proof.round.RoundMaker;
import org.gongbao.ui.proof.round.Rounding;
import org.gongbao.ui.work.Means;

/// 校对 with what it needs of the computer: files chosen, folders shown.
final class RoundActions {
  private final UiServices services;
  private final Means means;
  private final Supplier<Window> window;
  private final FileChoosing choosing;
  private final DesktopFiles desktop = new DesktopFiles(System.getProperty("os.name", ""));

  /// @param window dialogs stand before
  RoundActions(UiServices services, Means means, Supplier<Window> window) {
    this.services = services;
    this.means = means;
    this.window = window;
    this.choosing = new FileChoosing(services.messages(), services.settings());
  }

  /// @param show shows its list
  Rounding rounding(Rounding.Models models, Runnable show) {
    Messages messages = services.messages();
    Rounding.Ways ways =
        new Rounding.Ways(
            show,
            window,
            () -> choosing.returns(window.get()),
            before -> choosing.folder(before, "round.choose.folder"),
            this::open,
            issue -> IssueNames.number(issue.number(), messages));
    return new Rounding(
        models,
        means,
        new PageExporter(services.fonts(), messages, services.clock()),
        new RoundMaker.Packages(
            services.libraries().keys(), services.version(), services.settings()),
        ways);
  }

  private void open(Path file) {
    services
        .tasks()
        .run(
            progress -> {
              desktop.show(file);
              return file;
            },
            shown -> {},
            means.errors());
  }
}
