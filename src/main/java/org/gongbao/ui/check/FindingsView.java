package org.gongbao.ui.check;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.app.LiveChecks.Checked;
import org.gongbao.app.Tasks;
import org.gongbao.check.Finding;
import org.gongbao.check.Fixing;
import org.gongbao.check.Severity;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.check.CheckModel.Grouping;
import org.gongbao.ui.fx.Segments;
import org.gongbao.ui.work.PagesModel;
import org.jspecify.annotations.Nullable;

/// 校验: all findings in groups, and what is told of the one chosen. A row leads to its text.
final class FindingsView extends BorderPane {
  private static final Duration MOMENT = Duration.ofMillis(400);

  private final CheckModel model;
  private final Messages messages;
  private final FindingRows rows;
  private final ListView<FindingRow> list = new ListView<>();
  private final FindingDetail detail;
  private final Label empty = new Label();
  private final Button mendAll = new Button();
  private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
  private final Set<String> folded = new HashSet<>();
  private Tasks.Handle settling = () -> {};

  FindingsView(
      CheckModel model,
      PagesModel pages,
      FindingWords words,
      Messages messages,
      Tasks tasks,
      Runnable mendSafe) {
    this.model = model;
    this.messages = messages;
    this.rows = new FindingRows(words, messages.get("check.group.not-run"));
    this.detail = new FindingDetail(model, words, messages);
    list.setAccessibleText(messages.get("check.tab"));
    list.getStyleClass().addAll("gb-table", "gb-findings");
    list.setCellFactory(view -> new FindingCell(words, this::fold));
    empty.getStyleClass().add("gb-empty");
    list.setPlaceholder(empty);
    list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    mendAll.setOnAction(event -> mendSafe.run());
    SplitPane split = new SplitPane(list, detail);
    split.setDividerPositions(0.64);
    SplitPane.setResizableWithParent(detail, false);
    setTop(bar());
    setCenter(split);
    model.checkedProperty().subscribe(this::show);
    model.shownProperty().subscribe(shown -> refill());
    model.work().itemProperty().subscribe(item -> refill());
    pages.laidProperty().subscribe(laid -> pagesSoon(tasks));
    sceneProperty().subscribe(scene -> refill());
  }

  /// Page numbers follow when the pages have come to rest: while typing they come at every key.
  private void pagesSoon(Tasks tasks) {
    settling.cancel();
    settling = tasks.later(MOMENT, list::refresh);
  }

  /// How many errors and warnings there are.
  ReadOnlyLongProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  Optional<Finding> chosen() {
    return list.getSelectionModel().getSelectedItem() instanceof FindingRow.Found found
        ? Optional.of(found.finding())
        : Optional.empty();
  }

  private HBox bar() {
    Segments<Grouping> grouping =
        new Segments<>(
            messages.get("check.group"),
            List.of(Grouping.values()),
            one -> messages.get("check.group." + one.name().toLowerCase(Locale.ROOT)),
            one -> model.show(shown -> shown.by(one)));
    Segments<Optional<Severity>> severity =
        new Segments<>(
            messages.get("check.show"),
            List.of(
                Optional.empty(),
                Optional.of(Severity.ERROR),
                Optional.of(Severity.WARNING),
                Optional.of(Severity.INFO)),
            one ->
                messages.get(
                    "check.severity."
                        + one.map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("all")),
            one -> model.show(shown -> shown.of(one)));
    TextField sought = new TextField();
    CheckBox here = new CheckBox(messages.get("check.here"));
    model
        .shownProperty()
        .subscribe(
            shown -> {
              grouping.show(shown.grouping());
              severity.show(shown.severity());
              here.setSelected(shown.onlyHere());
              if (!sought.getText().equals(shown.sought())) {
                sought.setText(shown.sought());
              }
            });

    sought.setPromptText(messages.get("check.seek"));
    sought.setAccessibleText(messages.get("check.seek"));
    sought.setPrefColumnCount(12);
    sought.textProperty().subscribe(text -> model.show(shown -> shown.seeking(text)));
    here.selectedProperty().subscribe(only -> model.show(shown -> shown.here(only)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    mendAll.setMinWidth(USE_PREF_SIZE);
    HBox bar = new HBox(grouping, severity, sought, here, space, mendAll);
    bar.getStyleClass().add("gb-panel-bar");
    return bar;
  }

  private void show(Checked checked) {
    count.set(model.count(Severity.ERROR) + model.count(Severity.WARNING));
    long safe = model.count(Fixing::isSafe);
    mendAll.setText(messages.get("check.fix.all", safe));
    mendAll.setDisable(safe == 0 || !model.work().isEditable());
    boolean all = checked.report().notRun().isEmpty();
    empty.setText(
        checked.revision() < 0
            ? ""
            : messages.get(
                all ? "check.empty" : "check.empty.some", checked.report().run().size()));
    refill();
  }

  /// Nobody waits for a list that is not seen.
  private void refill() {
    if (getScene() == null) {
      return;
    }
    List<FindingRow> next =
        model
            .work()
            .treeProperty()
            .get()
            .map(
                tree ->
                    rows.of(
                        model.checkedProperty().get().report(),
                        tree,
                        model.shownProperty().get(),
                        model.work().itemProperty().get(),
                        folded))
            .orElse(List.of());
    if (next.equals(list.getItems())) {
      return;
    }
    int row = list.getSelectionModel().getSelectedIndex();
    Optional<Finding> was = chosen();
    list.getItems().setAll(next);
    int same = was.map(finding -> indexOf(next, finding)).orElse(-1);
    if (same >= 0) {
      list.getSelectionModel().select(same);
    } else if (row >= 0 && row < next.size()) {
      list.getSelectionModel().select(row);
    }
  }

  private static int indexOf(List<FindingRow> rows, Finding finding) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof FindingRow.Found found
          && found.finding().rule().equals(finding.rule())
          && found.finding().site().equals(finding.site())) {
        return i;
      }
    }
    return -1;
  }

  private void tell(@Nullable FindingRow row) {
    detail.show(chosen());
  }

  private void fold(FindingRow.Head head) {
    if (!folded.remove(head.id())) {
      folded.add(head.id());
    }
    refill();
  }

  private void pressed(KeyEvent event) {
    FindingRow row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    boolean turn = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (row instanceof FindingRow.Head head && turn) {
      fold(head);
    } else if (row instanceof FindingRow.Found found
        && event.getCode() == KeyCode.ENTER
        && !event.isAltDown()) {
      model.go(found.finding());
    } else {
      return;
    }
    event.consume();
  }

  private void clicked(MouseEvent event) {
    if (list.getSelectionModel().getSelectedItem() instanceof FindingRow.Found found) {
      model.go(found.finding());
    }
  }
}
