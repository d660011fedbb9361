package org.gongbao.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongbao.app.Judged;
import org.gongbao.app.LiveChecks;
import org.gongbao.check.Finding;
import org.gongbao.check.Fixing;
import org.gongbao.check.Severity;
import org.gongbao.edit.Selection;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.outline.Found;
import org.gongbao.ui.query.Querying;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 校验 as the window has it: the list, the underlines, the counts, the commands.
public final class Checking {
  private static final String PAGES = "LAY";

  private final CheckModel model;
  private final FindingWords words;
  private final FindingActions actions;
  private final FindingsView view;
  private final Annotations annotations;
  private final FindingAnnotations underlines;
  private final Messages messages;
  private final Querying querying;
  private final Runnable list;
  private final DecisionCommands decisions;
  private Runnable report = () -> {};

  /// @param showList shows the list of findings
  /// @param toPage shows a page
  public Checking(
      WorkModel work,
      PagesModel pages,
      Means means,
      Annotations annotations,
      Querying querying,
      Runnable showList,
      IntConsumer toPage) {
    this.annotations = annotations;
    this.messages = means.messages();
    this.querying = querying;
    this.list = showList;
    LiveChecks live = new LiveChecks(means.tasks());
    model = new CheckModel(work, live, new DecisionsModel(work, means));
    pages.laidProperty().subscribe(live::laid);
    words = new FindingWords(work, pages, messages, means.clock().getZone());
    actions = new FindingActions(model, words, messages, querying::ask);
    view = new FindingsView(model, pages, words, messages, means.tasks(), actions, this::mendSafe);
    underlines =
        new FindingAnnotations(
            model, words, actions, () -> view.getScene().getWindow(), toPage, messages);
    decisions = new DecisionCommands(model, view, actions, messages, this::here, this::ask);
    view.offer(row -> decisions.over(row, mend()));
    model.stateProperty().subscribe(state -> underline());
    model.shownProperty().subscribe(shown -> underline());
  }

  /// Lists all findings.
  public Region list() {
    return view;
  }

  /// How many errors and warnings there are.
  public ObservableValue<Number> countProperty() {
    return view.countProperty();
  }

  /// Tells how much was found in each item, whenever that changes.
  public void onFound(Consumer<Map<NodeId, Found>> listener) {
    model
        .stateProperty()
        .subscribe(
            state -> {
              Map<NodeId, Found> byItem = new HashMap<>();
              model.work().treeProperty().get().ifPresent(tree -> tally(tree, byItem));
              listener.accept(byItem);
            });
  }

  private void tally(Tree tree, Map<NodeId, Found> byItem) {
    for (Finding finding : model.findings()) {
      boolean error = finding.severity() == Severity.ERROR;
      boolean warning = finding.severity() == Severity.WARNING;
      tree.itemOf(finding.site().start().node())
          .ifPresent(
              item ->
                  byItem.merge(item.id(), new Found(error ? 1 : 0, warning ? 1 : 0), Found::plus));
    }
  }

  /// Checks all again, for what the office knows is another.
  public void again() {
    model.again();
  }

  /// What belongs into the menu 校验.
  public CommandMenu menu() {
    var none = closed();
    return new CommandMenu(
        "check.menu",
        List.of(
            List.of(
                new Command("check.command.all", "F7", this::checkAll, none),
                new Command("check.command.pages", "Alt+8", this::showPages, none),
                mend(),
                new Command(
                    "check.command.fix-safe", "Shortcut+Shift+Enter", this::mendSafe, none)),
            decisions.all(),
            List.of(new Command("report.command", "Shift+F4", () -> report.run(), none))));
  }

  /// Sets what writes 校验报告.
  public void onReport(Runnable writer) {
    report = writer;
  }

  /// Has findings marked on a locked text instead of mended, as corrections with their rule.
  public void onMark(Consumer<Finding> marker) {
    actions.onMark(marker);
    view.leaveOutMending();
    view.offer(row -> decisions.marking(row, mark()));
  }

  /// 标记此项.
  public Command mark() {
    return new Command("proofread.command.finding", "Alt+Enter", this::markHere, closed());
  }

  /// What only looks: the list, and what is wrong with the pages.
  public List<Command> looking() {
    return List.of(
        new Command("check.command.all", "F7", this::checkAll, closed()),
        new Command("check.command.pages", "Alt+8", this::showPages, closed()));
  }

  /// What a finding says, without its rule.
  public String said(Finding finding) {
    return words.message(finding);
  }

  private void markHere() {
    here()
        .ifPresentOrElse(
            finding -> actions.marking().ifPresent(marker -> marker.accept(finding)),
            () -> model.work().say(messages.get("check.none-here")));
  }

  private Command mend() {
    return new Command("check.command.fix", "Alt+Enter", this::mendHere, closed());
  }

  private BooleanBinding closed() {
    var closed = model.work().issueProperty().map(Optional::isEmpty);
    return Bindings.createBooleanBinding(closed::getValue, closed);
  }

  /// Errors, warnings and notes as the status bar counts them.
  public HBox counts() {
    HBox box = new HBox();
    box.getStyleClass().add("gb-finding-counts");
    for (Severity severity : Severity.values()) {
      Label count = new Label("", FindingCell.icon(severity));
      String name = messages.get("check.severity." + severity.name().toLowerCase(Locale.ROOT));
      model
          .stateProperty()
          .subscribe(
              state -> {
                long found = model.count(severity);
                count.setText(Long.toString(found));
                count.setAccessibleText(name + " " + found);
                count.setVisible(state.revision() >= 0);
                count.setManaged(state.revision() >= 0);
              });
      count.setOnMouseClicked(event -> show(severity));
      box.getChildren().add(count);
    }
    return box;
  }

  /// What was found and decided, of the issue as it was checked last.
  public ObservableValue<Judged> judgedProperty() {
    return model.stateProperty().map(CheckModel.State::judged);
  }

  /// The same, while it is of the issue as it is now.
  public Optional<Judged> current() {
    return model.isCurrent() ? Optional.of(model.stateProperty().get().judged()) : Optional.empty();
  }

  /// True when that is of the issue as it is now.
  public boolean isCurrent() {
    return model.isCurrent();
  }

  /// What a finding says, with its characters.
  public String told(Finding finding) {
    String found = words.excerpt(finding).found();
    String message = finding.rule() + " " + words.message(finding);
    return found.isEmpty() ? message : messages.get("check.told", message, found);
  }

  /// Why a rule did not run.
  public String told(Judged.Unrun rule) {
    return rule.rule().rule() + " " + words.why(rule.rule());
  }

  public String item(Finding finding) {
    return words.item(finding);
  }

  public String page(Finding finding) {
    return words.page(finding);
  }

  public void go(Finding finding) {
    model.go(finding);
  }

  /// Shows a rule that did not run in the list.
  public void show(Judged.Unrun rule) {
    list.run();
    view.choose(new FindingRow.NotRun(rule));
  }

  private void show(Severity severity) {
    model.show(shown -> shown.of(Optional.of(severity)));
    list.run();
  }

  private void checkAll() {
    model.again();
    list.run();
  }

  /// What is wrong with the pages.
  private void showPages() {
    model.show(shown -> CheckModel.Shown.ALL.by(shown.grouping()).seeking(PAGES));
    list.run();
  }

  /// Mends what the caret touches, else what is chosen in the list.
  private void mendHere() {
    Optional<Finding> here = here();
    Optional<Finding> mendable = here.filter(finding -> finding.fix().isPresent());
    if (mendable.isEmpty()) {
      model.work().say(messages.get(here.isEmpty() ? "check.none-here" : "check.no-fix"));
    } else if (model.fix(List.of(mendable.get())) == 0) {
      model.work().say(messages.get("check.not-yet"));
    }
  }

  /// What is chosen in the list while it has the focus, else what the caret touches.
  private Optional<Finding> here() {
    return Focus.isIn(view) ? view.chosen() : caret().flatMap(this::at);
  }

  /// 质疑: about a finding; with other characters selected about these.
  private void ask() {
    Optional<Finding> finding = here();
    boolean other = !Focus.isIn(view) && finding.filter(this::isSelected).isEmpty();
    if (finding.isEmpty() || other && isAnythingSelected()) {
      querying.askHere();
    } else {
      actions.ask(finding.get());
    }
  }

  private boolean isAnythingSelected() {
    Optional<Selection> selection = model.work().spotProperty().get().map(Spot::selection);
    return selection.filter(one -> !one.anchor().equals(one.caret())).isPresent();
  }

  private boolean isSelected(Finding finding) {
    Selection whole =
        new Selection(finding.site().start(), finding.site().start().at(finding.site().to()));
    return model.work().spotProperty().get().map(Spot::selection).equals(Optional.of(whole));
  }

  private Optional<Place> caret() {
    return model.work().spotProperty().get().map(Spot::selection).map(Selection::caret);
  }

  private Optional<Finding> at(Place place) {
    return model.findings().stream()
        .filter(
            finding ->
                finding.site().start().at(0).equals(place.at(0))
                    && finding.site().from() <= place.offset()
                    && place.offset() <= finding.site().to())
        .findFirst();
  }

  /// Mends all that is safe, by one action.
  private void mendSafe() {
    Optional<Tree> tree = model.work().treeProperty().get();
    List<Finding> safe = model.findings().stream().filter(Fixing::isSafe).toList();
    if (tree.isEmpty() || safe.isEmpty() || !model.work().isEditable()) {
      model.work().say(messages.get("check.none-safe"));
      return;
    }
    Map<Boolean, List<Finding>> byOwner =
        safe.stream()
            .collect(Collectors.partitioningBy(finding -> Fixing.isOwn(tree.get(), finding)));
    List<Finding> own = byOwner.getOrDefault(true, List.of());
    List<Finding> documents = byOwner.getOrDefault(false, List.of());
    Optional<MendDialog.Choice> choice =
        new MendDialog(messages).ask(view.getScene().getWindow(), own.size(), documents.size());
    choice.ifPresent(
        taken -> {
          List<Finding> mended = new ArrayList<>(taken.own() ? own : List.of());
          mended.addAll(taken.documents() ? documents : List.of());
          int count = model.fix(mended);
          model.work().say(messages.get(count == 0 ? "check.not-yet" : "check.fixed", count));
        });
  }

  private void underline() {
    CheckModel.Shown shown = model.shownProperty().get();
    annotations.replace(
        FindingAnnotations.LAYER,
        underlines.of(
            model.findings(),
            finding -> shown.severity().map(only -> only == finding.severity()).orElse(true)),
        model.stateProperty().get().revision());
  }
}
