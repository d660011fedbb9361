package org.gongbao.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.check.learn.Evidence;
import org.gongbao.check.learn.Proposal;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueNumber;

/// The proposals, each with where it was found.
final class LearnedView extends VBox {
  private final LearnedModel model;
  private final Messages messages;
  private final Function<IssueNumber, String> named;
  private final ObservableList<Proposal> rows = FXCollections.observableArrayList();
  private final TableView<Proposal> table;
  private final Label evidence = new Label();

  LearnedView(
      LearnedModel model, Messages messages, Wording wording, Function<IssueNumber, String> named) {
    this.named = named;
    this.model = model;
    this.messages = messages;
    table = TextColumns.table(messages.get("registers.learned"), "");
    table.setItems(rows);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table
        .getColumns()
        .add(
            TextColumns.column(
                messages.get("registers.learned.register"),
                96,
                one -> wording.name(one.register())));
    table
        .getColumns()
        .add(
            TextColumns.column(
                messages.get("registers.import.kind"),
                64,
                one ->
                    messages.get(
                        one.before().isEmpty()
                            ? "registers.import.new"
                            : "registers.import.changed")));
    table
        .getColumns()
        .add(
            TextColumns.column(
                messages.get("registers.import.line"), 380, one -> ImportView.line(one.fields())));
    table
        .getColumns()
        .add(
            TextColumns.column(
                messages.get("registers.learned.times"), 56, one -> Integer.toString(one.times())));
    table.getColumns().getLast().getStyleClass().add("gb-column-number");
    table
        .getColumns()
        .add(TextColumns.column(messages.get("registers.learned.evidence"), 420, this::first));
    VBox.setVgrow(table, Priority.ALWAYS);
    evidence.setWrapText(true);
    evidence.getStyleClass().add("gb-register-evidence");
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(one -> evidence.setText(one == null ? "" : told(one)));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().addAll(table, evidence, foot());
    model.proposalsProperty().subscribe(this::show);
  }

  /// What the keys do, for the mouse.
  private HBox foot() {
    Button refuse = button("registers.command.refuse", "Delete", () -> model.refuse(chosen()));
    Button accept = button("registers.command.accept", "Enter", () -> model.accept(chosen()));
    Button all =
        button(
            "registers.command.accept-all",
            "Ctrl+Shift+Enter",
            () -> model.accept(List.copyOf(rows)));
    HBox foot = new HBox(refuse, all, accept);
    foot.getStyleClass().addAll("gb-register-foot", "gb-register-learned-foot");
    foot.visibleProperty().bind(Bindings.isNotEmpty(rows));
    return foot;
  }

  private Button button(String name, String keys, Runnable action) {
    Button button = new Button(messages.get(name));
    button.setTooltip(new Tooltip(messages.get(name) + "  " + keys));
    button.setOnAction(
        event -> {
          action.run();
          takeFocus();
        });
    return button;
  }

  private void show(Optional<List<Proposal>> found) {
    int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
    rows.setAll(found.orElse(List.of()));
    if (!rows.isEmpty()) {
      table.getSelectionModel().clearAndSelect(Math.min(at, rows.size() - 1));
    }
    Label empty =
        new Label(
            messages.get(
                found.isEmpty() ? "registers.learned.begin" : "registers.learned.nothing"));
    empty.getStyleClass().add("gb-empty");
    empty.setWrapText(true);
    empty.setMaxWidth(560);
    Button learn = new Button(messages.get("registers.command.learn"));
    learn.setTooltip(new Tooltip("F7"));
    learn.setOnAction(event -> model.learn());
    VBox box = new VBox(empty, learn);
    box.setAlignment(Pos.CENTER);
    table.setPlaceholder(box);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.accept(chosen());
    } else if (event.getCode() == KeyCode.DELETE) {
      event.consume();
      model.refuse(chosen());
    }
  }

  List<Proposal> chosen() {
    return List.copyOf(table.getSelectionModel().getSelectedItems());
  }

  private String first(Proposal one) {
    return one.evidence().isEmpty() ? "" : told(one.evidence().getFirst());
  }

  private String told(Proposal one) {
    return String.join("\n", one.evidence().stream().map(this::told).toList());
  }

  private String told(Evidence one) {
    return messages.get(
        "registers.learned.told", named.apply(one.number()), one.title(), one.quote());
  }

  void takeFocus() {
    table.requestFocus();
  }
}
