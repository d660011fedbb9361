package org.gongbao.ui.quality;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.Window;
import org.gongbao.app.PageExporter;
import org.gongbao.app.WholeFile;
import org.gongbao.app.quality.QualitySheets;
import org.gongbao.app.report.PlainIssue;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.report.PlainHtmlWriter;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.quality.QualityModel.Shown;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// 编校质量 as the window has it: the room, and the commands that write the report and set the
/// standard.
public final class Qualifying {
  private final BusyModel busy;
  private final Messages messages;
  private final QualityModel model;
  private final QualitySheets sheets;
  private final PageExporter pages;
  private final Ways ways;
  private final BooleanBinding nothing;
  private final BooleanBinding fixed;

  /// Ways through the window.
  ///
  /// @param owner dialogs stand before
  /// @param who makes reports
  /// @param issue leads to where the issue is edited
  public record Ways(Window owner, String who, Runnable issue, Saving saving) {}

  /// Asks for a file to be written.
  public interface Saving {
    /// @param name proposed, without a suffix
    Optional<Path> ask(String name);
  }

  public Qualifying(
      LibraryModel library,
      WorkModel work,
      BusyModel busy,
      Means means,
      FontLibrary fonts,
      Ways ways) {
    this.busy = busy;
    this.messages = means.messages();
    this.ways = ways;
    this.model = new QualityModel(library, work, means, fonts, ways.issue());
    this.sheets = new QualitySheets(messages, ways.who(), means.clock());
    this.pages = new PageExporter(fonts, messages, means.clock());
    this.nothing =
        Bindings.createBooleanBinding(
            () -> model.shownProperty().get().isEmpty(), model.shownProperty());
    this.fixed =
        Bindings.createBooleanBinding(
            () -> model.shownProperty().get().isEmpty() || !model.isWritable(),
            model.shownProperty());
  }

  public Place place() {
    return new Place(
        "quality.room",
        Icons.CHECK,
        "Shortcut+F11",
        () -> {
          QualityView view = new QualityView(model, messages, List.of(standard(), export()));
          return new Place.View(
              view,
              () -> {
                model.read();
                view.takeFocus();
              });
        });
  }

  /// What belongs into the menu 期务.
  public CommandMenu menu() {
    return new CommandMenu("desk.menu", List.of(List.of(export(), standard())));
  }

  private Command export() {
    return new Command("quality.command.export", "Shortcut+Shift+F11", this::write, nothing);
  }

  private Command standard() {
    return new Command("quality.command.standard", "Alt+Shift+F7", this::askStandard, fixed);
  }

  private void askStandard() {
    model
        .shownProperty()
        .get()
        .flatMap(shown -> new StandardForm(messages).ask(shown.report().standard(), ways.owner()))
        .ifPresent(model::keep);
  }

  private void write() {
    Optional<Shown> shown = model.shownProperty().get();
    shown.ifPresent(
        now ->
            ways.saving()
                .ask(now.subject() + messages.get("quality.name"))
                .ifPresent(file -> write(now, file)));
  }

  private void write(Shown shown, Path file) {
    busy.run(
        "quality.busy",
        progress -> {
          byte[] content = content(shown, file);
          if (!progress.isCancelled()) {
            WholeFile.write(file, out -> out.write(content));
          }
          return file;
        },
        written -> model.say(messages.get("quality.written", written)));
  }

  private byte[] content(Shown shown, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html")) {
      return PlainHtmlWriter.write(
              sheets.of(shown.subject(), shown.report()), messages.locale().toLanguageTag())
          .getBytes(StandardCharsets.UTF_8);
    }
    if (name.endsWith(".csv")) {
      return sheets.csv(shown.report()).getBytes(StandardCharsets.UTF_8);
    }
    return PlainIssue.pdf(sheets.of(shown.subject(), shown.report()), "sheet", pages);
  }
}
