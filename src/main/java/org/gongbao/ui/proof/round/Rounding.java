package org.gongbao.ui.proof.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.gongbao.app.PageExporter;
import org.gongbao.app.proof.RedReport;
import org.gongbao.edit.Selection;
import org.gongbao.layout.annotate.MarkRequest;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.round.ProofRound;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.preview.PreviewModel;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 校对 as the office has it: rounds, returns, the docket, 核红.
public final class Rounding {
  private final WorkModel work;
  private final RoundModel model;
  private final RoundWords words;
  private final DocketView docket;
  private final RoundsView rounds;
  private final RedView red;
  private final RoundView view;
  private final DocketCommands chosen;
  private final MarkPlaces places;
  private final PreviewModel preview;
  private final Merging merging;
  private final RoundMaker maker;
  private final Ways ways;
  private final Command show;
  private final Command make;
  private final Command merge;
  private final Command check;

  /// What is open and shown.
  public record Models(
      WorkModel work,
      LibraryModel library,
      PagesModel pages,
      BusyModel busy,
      PreviewModel preview,
      Annotations annotations) {}

  /// How it reaches the rest of the window.
  ///
  /// @param show shows the list
  /// @param window dialogs stand before
  /// @param returns asks for returns
  /// @param folder asks for a folder
  /// @param open shows a folder
  /// @param number of an issue as printed
  public record Ways(
      Runnable show,
      Supplier<Window> window,
      Supplier<List<Path>> returns,
      Function<Window, Optional<Path>> folder,
      Consumer<Path> open,
      Function<Issue, String> number) {}

  /// @param packages how packages of rounds are made
  public Rounding(
      Models models, Means means, PageExporter pages, RoundMaker.Packages packages, Ways ways) {
    this.work = models.work();
    this.preview = models.preview();
    this.ways = ways;
    model = new RoundModel(work, models.library(), means, pages);
    words = new RoundWords(means.messages(), means.clock().getZone());
    RoundForms forms = new RoundForms(words, ways.window(), ways.folder());
    places = new MarkPlaces(model);
    docket = new DocketView(model, words);
    rounds = new RoundsView(model, words, this::showDocket);
    red = new RedView(model, words, this::go);
    view = new RoundView(model, words, docket, rounds, red);
    merging = new Merging(model, words, forms::trusts);
    maker = new RoundMaker(model, words, models.busy(), forms, packages, ways.number());
    chosen =
        new DocketCommands(
            model, docket.chosenProperty(), new DocketActs(model, words, docket, forms));
    docket.fill(chosen, this::go);
    new DrawnMarks(
        model,
        words,
        places,
        new DrawnMarks.On(models.pages(), preview, models.annotations()),
        this::show);
    show = new Command("round.command.show", "Alt+Shift+R", this::showDocket, noLibrary(models));
    make = new Command("round.command.make", "Alt+Shift+Q", this::make, unwritable(models));
    merge = new Command("round.command.merge", "Alt+Shift+I", this::choose, unwritable(models));
    check =
        new Command(
            "round.command.red",
            "Alt+Shift+H",
            this::check,
            Bindings.createBooleanBinding(
                () -> model.heldProperty().get().isEmpty(), model.heldProperty()));
    view.fill(chosen.all(), make, merge, check);
    docket.chosenProperty().subscribe(row -> row.ifPresent(this::pick));
  }

  /// Lists what there is to decide.
  public Region list() {
    return view;
  }

  /// How many lines somebody still has to look at.
  public ObservableValue<Number> countProperty() {
    return docket.rowsProperty().map(rows -> rows.stream().filter(DocketRow::isDue).count());
  }

  /// Runs when the pages that were read as they must be printed (LAY-20) are others.
  public void onRead(Runnable changed) {
    model
        .roundsProperty()
        .map(
            lines ->
                lines.stream()
                    .map(RoundLine::round)
                    .filter(round -> round.kind().isLast())
                    .map(ProofRound::id)
                    .reduce((first, next) -> next))
        .subscribe((before, now) -> changed.run());
  }

  /// 校对.
  public CommandMenu menu() {
    List<List<Command>> sections = new ArrayList<>();
    sections.add(List.of(show, make, merge, check));
    sections.addAll(chosen.sections());
    return new CommandMenu("round.menu", sections);
  }

  /// 合校.
  public void merge(List<Path> files) {
    if (files.isEmpty() || model.library().isEmpty()) {
      return;
    }
    merging.merge(
        files,
        (results, round) -> {
          rounds.show(results);
          view.show(RoundView.Part.ROUNDS);
          ways.show().run();
          model.load(
              round
                  .filter(one -> model.issue().equals(Optional.of(one.issue())))
                  .map(one -> one.id())
                  .or(() -> model.heldProperty().get().map(held -> held.round().id())));
        });
  }

  private void choose() {
    merge(ways.returns().get());
  }

  private void make() {
    maker.make(
        made -> {
          rounds.made(made, () -> ways.open().accept(made.files().getFirst()));
          view.show(RoundView.Part.ROUNDS);
          ways.show().run();
        });
  }

  private void check() {
    view.show(RoundView.Part.RED);
    ways.show().run();
    red.check();
  }

  private void showDocket() {
    view.show(RoundView.Part.DOCKET);
    ways.show().run();
  }

  private void show(MarkId id) {
    showDocket();
    docket.choose(id);
  }

  private void pick(DocketRow row) {
    // Whoever works elsewhere keeps his place on the pages.
    if (Focus.isIn(view)) {
      places.request(row.id()).ifPresent(request -> preview.pick(request.id()));
    }
  }

  private void go(DocketRow row) {
    Optional<MarkRequest> request =
        row.marks().stream().flatMap(mark -> places.request(mark.id()).stream()).findFirst();
    if (request.isPresent()) {
      Stretch first = request.get().targets().getFirst();
      go(first.from(), first.to());
    } else {
      NodeId node = Marked.start(row.mark()).node();
      work.go(node, Spot.Origin.COMMAND);
      work.say(words.messages().get("round.gone"));
    }
  }

  private void go(RedReport.Found found) {
    Place place = found.deviation().place();
    boolean there = work.treeProperty().get().flatMap(tree -> tree.find(place.node())).isPresent();
    if (there) {
      go(place, place.offset() + found.deviation().found().length());
    } else {
      work.select(found.deviation().part());
    }
  }

  private void go(Place from, int to) {
    int length =
        work.treeProperty()
            .get()
            .flatMap(tree -> tree.find(from.node()))
            .flatMap(node -> node.text(from.slot()))
            .map(text -> text.length())
            .orElse(-1);
    if (length < 0) {
      work.go(from.node(), Spot.Origin.COMMAND);
    } else {
      Place start = from.at(Math.min(from.offset(), length));
      work.go(
          new Selection(start, from.at(Math.min(Math.max(to, from.offset()), length))),
          Spot.Origin.COMMAND);
    }
  }

  private ObservableBooleanValue noLibrary(Models models) {
    return Bindings.createBooleanBinding(
        () -> model.library().isEmpty() || model.issue().isEmpty(),
        models.library().libraryProperty(),
        work.issueProperty());
  }

  private ObservableBooleanValue unwritable(Models models) {
    return Bindings.createBooleanBinding(
        () -> model.issue().isEmpty() || !model.isWritable(),
        models.library().libraryProperty(),
        work.issueProperty());
  }
}
