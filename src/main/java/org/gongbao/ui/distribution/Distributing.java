package org.gongbao.ui.distribution;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.Window;
import org.gongbao.app.WholeFile;
import org.gongbao.app.distribution.DistributionDesk;
import org.gongbao.app.distribution.Handout;
import org.gongbao.app.distribution.LabelPrinter;
import org.gongbao.app.distribution.ShareTable;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.l10n.Messages;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.register.Register;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.jspecify.annotations.Nullable;

/// 发行 as the window has it: the room, and the commands that write labels and lists.
public final class Distributing {
  private final WorkModel work;
  private final BusyModel busy;
  private final Messages messages;
  private final FontLibrary fonts;
  private final Ways ways;
  private final DistributionModel model;
  private final BooleanBinding noLibrary;
  private final BooleanBinding nothingDone;
  private final Place place;
  private @Nullable DistributionView view;

  /// Ways through the window.
  ///
  /// @param owner dialogs stand before
  /// @param enter leads to this room
  /// @param saving asks for a file to be written
  /// @param register opens the window of the registers
  /// @param written told that 各期发放 were changed here
  public record Ways(
      Window owner,
      Consumer<Place> enter,
      Saving saving,
      Consumer<Register> register,
      Runnable written) {}

  /// Asks for a file to be written.
  public interface Saving {
    /// @param title message key
    /// @param kind message key of the kind of files
    /// @param name proposed
    /// @param suffix with its dot
    Optional<Path> ask(String title, String kind, String name, String suffix);
  }

  public Distributing(
      LibraryModel library,
      WorkModel work,
      BusyModel busy,
      Means means,
      FontLibrary fonts,
      Ways ways) {
    this.work = work;
    this.busy = busy;
    this.messages = means.messages();
    this.fonts = fonts;
    this.ways = ways;
    this.model = new DistributionModel(library, work, means, ways.written());
    this.noLibrary =
        Bindings.createBooleanBinding(
            () -> library.libraryProperty().get().isEmpty(), library.libraryProperty());
    this.nothingDone =
        Bindings.createBooleanBinding(
            () -> model.shownProperty().get().last().isEmpty() || !model.isEditable(),
            model.shownProperty());
    this.place = new Place("distribution.place", Icons.SEND, "Shortcut+F12", this::furnished);
  }

  public Place place() {
    return place;
  }

  private Place.View furnished() {
    DistributionView made =
        new DistributionView(
            model, messages, new DistributionView.Buttons(labels(), csv(), recipients(), back()));
    view = made;
    return new Place.View(
        made,
        () -> {
          model.enter();
          made.takeFocus();
          model.afterwards(made::takeFocus);
        });
  }

  /// The registers were changed elsewhere.
  public void registersChanged() {
    model.again();
  }

  /// What belongs into the menu 期务.
  public CommandMenu menu() {
    return new CommandMenu("desk.menu", List.of(List.of(labels(), csv(), recipients(), back())));
  }

  private Command labels() {
    return new Command(
        "distribution.command.labels",
        "Shortcut+Shift+F12",
        () -> here(this::askForLabels),
        noLibrary);
  }

  private Command csv() {
    return new Command(
        "distribution.command.csv", "Alt+F12", () -> here(this::askForTable), noLibrary);
  }

  private Command recipients() {
    return new Command(
        "distribution.command.recipients",
        "Shift+F12",
        () -> ways.register().accept(Register.RECIPIENTS),
        noLibrary);
  }

  /// Ctrl+Z belongs to the text everywhere else.
  private Command back() {
    return new Command(
        "distribution.command.back", "Shortcut+Alt+F12", model::takeBack, nothingDone);
  }

  /// In this room, once it has read what it shows.
  private void here(Consumer<Handout> then) {
    ways.enter().accept(place);
    model.afterwards(() -> model.shownProperty().get().handout().ifPresent(then));
  }

  private List<Share> listed() {
    return view == null ? List.of() : view.listed();
  }

  private void askForLabels(Handout handout) {
    List<Share> shares = DistributionDesk.addressed(listed());
    if (shares.isEmpty()) {
      work.say(messages.get("distribution.labels.none"));
      return;
    }
    Optional<LabelsForm.Wanted> wanted = new LabelsForm(messages).ask(shares.size(), ways.owner());
    wanted
        .flatMap(
            form ->
                ways.saving()
                    .ask(
                        "distribution.labels.choose",
                        "distribution.choose.pdf",
                        messages.get("distribution.labels.name", handout.number().printed()),
                        ".pdf"))
        .ifPresent(target -> print(handout, shares, wanted.get(), target));
  }

  private void print(Handout handout, List<Share> shares, LabelsForm.Wanted wanted, Path target) {
    busy.run(
        "distribution.busy.labels",
        progress -> {
          LabelPrinter.Printed printed =
              new LabelPrinter(fonts, messages)
                  .print(handout, shares, wanted.form(), wanted.first());
          if (!progress.isCancelled()) {
            WholeFile.write(target, out -> out.write(printed.pdf()));
          }
          return printed;
        },
        printed ->
            work.say(
                messages.get(
                    printed.unfit().isEmpty()
                        ? "distribution.labels.written"
                        : "distribution.labels.unfit",
                    printed.labels(),
                    printed.sheets(),
                    target,
                    String.join("、", printed.unfit()))));
  }

  private void askForTable(Handout handout) {
    ways.saving()
        .ask(
            "distribution.csv.choose",
            "distribution.choose.csv",
            messages.get("distribution.csv.name", handout.number().printed()),
            ".csv")
        .ifPresent(
            target ->
                busy.run(
                    "distribution.busy.csv",
                    progress -> {
                      byte[] table = ShareTable.write(handout.distribution().shares());
                      WholeFile.write(target, out -> out.write(table));
                      return target;
                    },
                    done -> work.say(messages.get("distribution.csv.written", done))));
  }
}
