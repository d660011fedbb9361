package org.gongbao.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongbao.app.LiveChecks;
import org.gongbao.app.Tasks;
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
import org.gongbao.ui.outline.Found;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 校验 as the window has it: the list, the underlines, the counts, the commands.
public final class Checking {
  private final CheckModel model;
  private final FindingsView view;
  private final Annotations annotations;
  private final FindingAnnotations underlines;
  private final Messages messages;
  private final Runnable list;

  /// @param showList shows the list of findings
  public Checking(
      WorkModel work,
      PagesModel pages,
      Tasks tasks,
      Annotations annotations,
      Messages messages,
      Runnable showList) {
    this.annotations = annotations;
    this.messages = messages;
    this.list = showList;
    model = new CheckModel(work, new LiveChecks(tasks));
    FindingWords words = new FindingWords(work, pages, messages);
    view = new FindingsView(model, pages, words, messages, tasks, this::mendSafe);
    underlines = new FindingAnnotations(model, words, messages);
    model.checkedProperty().subscribe(checked -> underline());
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
        .checkedProperty()
        .subscribe(
            checked -> {
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
    var closed = model.work().issueProperty().map(Optional::isEmpty);
    var none = Bindings.createBooleanBinding(closed::getValue, closed);
    return new CommandMenu(
        "check.menu",
        List.of(
            List.of(
                new Command("check.command.all", "F7", this::checkAll, none),
                new Command("check.command.fix", "Alt+Enter", this::mendHere, none),
                new Command(
                    "check.command.fix-safe", "Shortcut+Shift+Enter", this::mendSafe, none))));
  }

  /// Errors, warnings and notes as the status bar counts them.
  public HBox counts() {
    HBox box = new HBox();
    box.getStyleClass().add("gb-finding-counts");
    for (Severity severity : Severity.values()) {
      Label count = new Label("", FindingCell.icon(severity));
      String name = messages.get("check.severity." + severity.name().toLowerCase(Locale.ROOT));
      model
          .checkedProperty()
          .subscribe(
              checked -> {
                long found = model.count(severity);
                count.setText(Long.toString(found));
                count.setAccessibleText(name + " " + found);
                count.setVisible(checked.revision() >= 0);
                count.setManaged(checked.revision() >= 0);
              });
      count.setOnMouseClicked(event -> show(severity));
      box.getChildren().add(count);
    }
    return box;
  }

  private void show(Severity severity) {
    model.show(shown -> shown.of(Optional.of(severity)));
    list.run();
  }

  private void checkAll() {
    model.again();
    list.run();
  }

  /// Mends what the caret touches, else what is chosen in the list.
  private void mendHere() {
    Optional<Finding> chosen = view.chosen().filter(finding -> view.isFocusWithin());
    Optional<Finding> here = chosen.or(() -> caret().flatMap(this::at));
    Optional<Finding> mendable = here.filter(finding -> finding.fix().isPresent());
    if (mendable.isEmpty()) {
      model.work().say(messages.get(here.isEmpty() ? "check.none-here" : "check.no-fix"));
    } else if (model.fix(List.of(mendable.get())) == 0) {
      model.work().say(messages.get("check.not-yet"));
    }
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
        model.checkedProperty().get().revision());
  }
}
