package org.gongbao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Tasks;
import org.gongbao.app.WholeFile;
import org.gongbao.app.compare.Comparison;
import org.gongbao.app.compare.DiffExporter;
import org.gongbao.app.compare.DiffExporter.Format;
import org.gongbao.app.compare.DiffSheets;
import org.gongbao.exchange.report.DiffSheet;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.ui.FileChoosing.Kind;

/// 保存比较…: asks for a file, then has the comparison written, in a task. Owned by the FX thread.
final class ComparisonActions {
  private static final int STEPS = 3;

  private static final List<Kind> KINDS =
      Stream.of(Format.values())
          .map(format -> new Kind("compare.choose." + format.name(), format.suffix()))
          .toList();

  private final UiServices services;
  private final Rooms.Models models;
  private final Supplier<Window> owner;
  private final FileChoosing choosing;

  ComparisonActions(UiServices services, Rooms.Models models, Supplier<Window> owner) {
    this.services = services;
    this.models = models;
    this.owner = owner;
    this.choosing = new FileChoosing(services.messages(), services.settings());
  }

  void save(Comparison comparison) {
    Comparison titled = titled(comparison);
    String name = services.messages().get("compare.title", titled.title());
    choosing
        .toWrite(owner.get(), "compare.choose", KINDS, name, models.work()::say)
        .ifPresent(target -> write(titled, target));
  }

  /// A single item goes by its title, all else by the issue's.
  private Comparison titled(Comparison of) {
    List<Item> items =
        of.changes().size() == 1
            ? of.later().items().stream()
                .filter(item -> item.id().equals(of.changes().getFirst().id()))
                .toList()
            : List.of();
    String title =
        items.isEmpty() || items.getFirst().title().chars().isBlank()
            ? IssueNames.of(of.later(), services.messages())
            : items.getFirst().title().chars().replace("\n", "");
    return new Comparison(title, of.before(), of.after(), of.earlier(), of.later(), of.changes());
  }

  void write(Comparison comparison, Path target) {
    models.written().hide();
    models
        .busy()
        .run(
            "compare.busy",
            progress -> write(comparison, target, progress),
            written ->
                models.written().show(target, services.messages().get("compare.written", target)));
  }

  /// Nothing is written after a cancel.
  private Path write(Comparison comparison, Path target, Tasks.Progress progress) {
    Messages messages = services.messages();
    PageExporter printer = new PageExporter(services.fonts(), messages, services.clock());
    progress.at(0, STEPS);
    DiffSheet sheet =
        new DiffSheets(messages, services.libraries().who(), services.clock()).of(comparison);
    progress.at(1, STEPS);
    byte[] content =
        new DiffExporter(printer, messages).bytes(sheet, Format.of(target).orElse(Format.PDF));
    progress.at(2, STEPS);
    if (!progress.isCancelled()) {
      WholeFile.write(target, out -> out.write(content));
    }
    return target;
  }
}
