package org.gongbao.ui.flow;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.gongbao.app.Access;
import org.gongbao.app.Blocker;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.SignOff;
import org.gongbao.app.Workflows;
import org.gongbao.app.flow.PrintOrders;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.review.workflow.Keys;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// 流程 as the window has it: the list and the commands.
public final class Flowing {
  /// Steps are told apart by that many characters: 一审, 二校.
  private static final int BADGE = 2;

  private final WorkModel work;
  private final LibraryModel library;
  private final BusyModel busy;
  private final Means means;
  private final Messages messages;
  private final PageExporter pages;
  private final Ways ways;
  private final FlowModel model;
  private final FlowWords words;
  private final FlowDialogs dialogs;
  private final FlowView view;
  private final FlowSigning signing;

  /// Ways through the window.
  ///
  /// @param list shows where everything stands
  /// @param owner dialogs stand before
  /// @param blockers what stands in the way of printing the issue as it is; empty while unknown
  /// @param save asks where a PDF of a name is to be written
  public record Ways(
      Consumer<Region> list,
      Supplier<Window> owner,
      Supplier<Optional<List<Blocker>>> blockers,
      Function<String, Optional<Path>> save) {}

  public Flowing(
      WorkModel work,
      LibraryModel library,
      BusyModel busy,
      Means means,
      Function<OpenLibrary, Keys> keys,
      PageExporter pages,
      Ways ways) {
    this.work = work;
    this.library = library;
    this.busy = busy;
    this.means = means;
    this.messages = means.messages();
    this.pages = pages;
    this.ways = ways;
    model = new FlowModel(work, library, means, keys, pages);
    words = new FlowWords(messages, means.clock().getZone());
    dialogs = new FlowDialogs(messages, words);
    view = new FlowView(model, words, new FlowDetail(means, words), messages, work::select);
    signing =
        new FlowSigning(
            new FlowSigning.Parts(work, library, busy, pages, ways, messages),
            model,
            view,
            words,
            dialogs);
    view.take(
        new CommandMenu("desk.menu", List.of(List.of(sign(), withdraw()))),
        List.of(start(), sign(), sheet(), change()));
  }

  public Region list() {
    return view;
  }

  /// How many signatures are void.
  public ObservableValue<Number> countProperty() {
    return model.stateProperty().map(state -> state.map(FlowState::voided).orElse(0));
  }

  /// What is next of a part of the issue, in a word, for badges; empty without a workflow.
  public Optional<String> badge(NodeId subject) {
    return model
        .stateProperty()
        .get()
        .filter(state -> state.standing().isPresent())
        .flatMap(state -> state.next(subject))
        .map(step -> step.name().substring(0, Math.min(BADGE, step.name().length())));
  }

  /// How many items of the issue are at each step, by its name, in the order of the steps; empty
  /// without a workflow.
  public ObservableValue<Map<String, Integer>> steps() {
    return model
        .stateProperty()
        .map(state -> state.filter(one -> one.standing().isPresent()).map(Flowing::steps))
        .map(steps -> steps.orElse(Map.of()));
  }

  private static Map<String, Integer> steps(FlowState state) {
    Map<Integer, WorkflowStep> byNumber = new TreeMap<>();
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Item item : state.tree().issue().items()) {
      state
          .next(item.id())
          .ifPresent(
              step -> {
                byNumber.put(step.number(), step);
                counts.merge(step.number(), 1, Integer::sum);
              });
    }
    Map<String, Integer> steps = new LinkedHashMap<>();
    byNumber.forEach(
        (number, step) -> steps.merge(step.name(), counts.getOrDefault(number, 0), Integer::sum));
    return steps;
  }

  /// Tells when badges may be others.
  public void onBadges(Runnable changed) {
    model.stateProperty().subscribe(state -> changed.run());
  }

  /// What must stand across pages that are printed; empty when nothing must.
  public Optional<String> watermark() {
    return model
        .stateProperty()
        .get()
        .flatMap(FlowState::standing)
        .map(SignOff::release)
        .flatMap(Release::proof)
        .map(ProofRound::words);
  }

  /// What belongs into the menu 期务.
  public CommandMenu menu() {
    return new CommandMenu(
        "desk.menu", List.of(List.of(show(), start(), sign(), withdraw(), sheet(), change())));
  }

  private Command change() {
    return new Command(
        "flow.command.steps",
        "Shortcut+Alt+Shift+F9",
        this::changeSteps,
        Bindings.createBooleanBinding(
            () -> library.libraryProperty().get().isEmpty(), library.libraryProperty()));
  }

  private void changeSteps() {
    OpenLibrary open = library.libraryProperty().get().orElseThrow();
    Workflows workflows = new Workflows(open);
    busy.run(
        "flow.busy",
        progress -> new Kept(workflows.text(), workflows.underWay()),
        kept ->
            new StepsDialog(messages)
                .ask(kept.text(), kept.underWay(), isWritable(open), ways.owner().get())
                .ifPresent(
                    text ->
                        busy.runThrough(
                            "flow.busy",
                            progress -> {
                              workflows.keep(text);
                              return text;
                            },
                            done -> {
                              ways.list().accept(view);
                              work.say(messages.get("flow.steps.kept"));
                            })));
  }

  /// Steps as they are, and whom a change does not concern.
  private record Kept(String text, List<IssueSummary> underWay) {}

  private static boolean isWritable(OpenLibrary open) {
    return open.access() instanceof Access.Writable;
  }

  private Command show() {
    return new Command(
        "flow.command.show", "Shift+F9", () -> ways.list().accept(list()), unless(state -> true));
  }

  private Command start() {
    return new Command(
        "flow.command.start",
        "Shortcut+Alt+F9",
        this::begin,
        unless(state -> state.standing().isEmpty() && model.isWritable() && work.isEditable()));
  }

  private Command sign() {
    return new Command("flow.command.sign", "Alt+F9", signing::sign, unless(this::isOpen));
  }

  private Command withdraw() {
    return new Command(
        "flow.command.withdraw", "Alt+Shift+F9", signing::withdraw, unless(this::isOpen));
  }

  private Command sheet() {
    return new Command(
        "flow.command.sheet",
        "Alt+Shift+F5",
        this::writeSheet,
        unless(state -> state.standing().isPresent()));
  }

  private boolean isOpen(FlowState state) {
    return state.standing().isPresent() && model.isWritable();
  }

  private interface Fits {
    boolean test(FlowState state);
  }

  private ObservableBooleanValue unless(Fits fits) {
    return Bindings.createBooleanBinding(
        () -> model.stateProperty().get().filter(fits::test).isEmpty(), model.stateProperty());
  }

  private void begin() {
    FlowState state = model.stateProperty().get().orElseThrow();
    String number = state.tree().issue().number().printed();
    if (dialogs.start(number, ways.owner().get())) {
      busy.runThrough(
          "flow.busy",
          progress ->
              state
                  .signOff()
                  .start(new Workflows(library.libraryProperty().get().orElseThrow()).office()),
          started -> {
            model.again();
            ways.list().accept(view);
          });
    }
  }

  private void writeSheet() {
    FlowState state = model.stateProperty().get().orElseThrow();
    String name = messages.get("flow.sheet.name", state.tree().issue().number().printed()) + ".pdf";
    ways.save()
        .apply(name)
        .ifPresent(
            file ->
                busy.run(
                    "flow.busy",
                    progress -> {
                      PrintOrders orders =
                          new PrintOrders(
                              library.libraryProperty().get().orElseThrow(), pages, messages);
                      orders.write(state.signOff(), means.clock().instant(), file);
                      return file;
                    },
                    written -> work.say(messages.get("flow.sheet.written", written))));
  }
}
