package org.gongbao.ui.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.app.Workflows;
import org.gongbao.app.flow.FlowTelling;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.review.workflow.WorkflowDraft;
import org.gongbao.review.workflow.WorkflowFault;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.ui.panel.ColumnWidths;
import org.gongbao.ui.panel.Columns;

/// 流程环节: the steps of the office in their order, the one chosen as a form. What is done is undone
/// step by step; nothing is kept here.
final class StepsEditor extends HBox {
  private static final javafx.css.PseudoClass GONE = javafx.css.PseudoClass.getPseudoClass("gone");
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final Messages messages;
  private final TableView<WorkflowDraft.Line> table;
  private final StepForm form;
  private final Button up;
  private final Button down;
  private final Button off;
  private final Button undo;
  private final Button usual;
  private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
  private final Deque<WorkflowDraft> before = new ArrayDeque<>();
  private WorkflowDraft draft;
  private Optional<Object> typing = Optional.empty();
  private boolean filling;

  StepsEditor(Messages messages, String text) {
    this.messages = messages;
    this.draft = WorkflowDraft.read(text);
    FlowTelling telling = new FlowTelling(messages);
    form = new StepForm(messages, this::changed, this::wrong);
    table = Columns.table(messages.get("flow.steps"), "");
    table
        .getColumns()
        .addAll(
            List.of(
                Columns.of(
                    messages.get("flow.step.number"),
                    "gb-column-short",
                    line -> Integer.toString(line.step().number())),
                Columns.of(
                    messages.get("flow.step.name"),
                    "gb-column-short",
                    line ->
                        line.on()
                            ? line.step().name()
                            : messages.get("flow.step.switched-off", line.step().name())),
                Columns.of(
                    messages.get("flow.step.signers"),
                    "gb-column-rest",
                    line -> telling.roles(line.step()))));
    ColumnWidths.fix(table, 52, 168);
    table.setRowFactory(view -> new Row());
    table.setPrefSize(480, 440);
    up = button("flow.steps.up", () -> move(-1));
    down = button("flow.steps.down", () -> move(1));
    off = button("flow.steps.off", this::turn);
    undo = button("flow.steps.undo", this::undo);
    usual = button("flow.steps.usual", this::usual);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(up, down, off, space, undo, usual);
    bar.getStyleClass().add("gb-steps-bar");
    VBox left = new VBox(table, bar);
    VBox.setVgrow(table, Priority.ALWAYS);
    left.getStyleClass().add("gb-steps-left");
    Label told = new Label();
    told.setWrapText(true);
    told.setMinHeight(40);
    told.setMaxWidth(380);
    told.getStyleClass().add("gb-form-fault");
    told.textProperty().bind(fault);
    BorderPane right = new BorderPane(form);
    right.setBottom(told);
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().addAll(left, right);
    getStyleClass().add("gb-steps");
    table.getSelectionModel().selectedIndexProperty().subscribe(row -> chosen());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    show(0);
  }

  private static final class Row extends TableRow<WorkflowDraft.Line> {
    @Override
    protected void updateItem(WorkflowDraft.Line line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(GONE, !empty && line != null && !line.on());
    }
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void key(KeyEvent event) {
    boolean up = event.isAltDown() && event.getCode() == KeyCode.UP;
    if (up || event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      move(up ? -1 : 1);
    } else if (event.getCode() == KeyCode.DELETE) {
      turn();
    } else if (UNDO.match(event)) {
      undo();
    } else {
      return;
    }
    event.consume();
  }

  /// Why it is no workflow as it is; empty when it is one.
  ReadOnlyStringProperty faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// As it is to be kept: nothing for what the program brings along.
  String text() {
    return draft.equals(WorkflowDraft.read(Workflows.usualText())) ? "" : draft.write();
  }

  boolean isChanged() {
    return !before.isEmpty();
  }

  TableView<WorkflowDraft.Line> table() {
    return table;
  }

  StepForm form() {
    return form;
  }

  private int row() {
    return table.getSelectionModel().getSelectedIndex();
  }

  private void changed(WorkflowStep step, Object field) {
    act(draft.with(row(), step), row(), Optional.of(field));
  }

  private void wrong(WorkflowFault why) {
    fault.set(messages.get("flow.steps.fault." + why.reason(), why.at(), why.what()));
  }

  private void move(int by) {
    int to = row() + by;
    if (row() >= 0 && to >= 0 && to < draft.lines().size()) {
      act(draft.moved(row(), by), to, Optional.empty());
    }
  }

  private void turn() {
    if (row() >= 0) {
      act(draft.on(row(), !draft.lines().get(row()).on()), row(), Optional.empty());
    }
  }

  private void usual() {
    act(WorkflowDraft.read(Workflows.usualText()), 0, Optional.empty());
  }

  private void undo() {
    if (!before.isEmpty()) {
      draft = before.pop();
      typing = Optional.empty();
      show(Math.clamp(row(), 0, draft.lines().size() - 1));
    }
  }

  /// @param field typed into: what is typed into one field is one step
  private void act(WorkflowDraft now, int row, Optional<Object> field) {
    if (!now.equals(draft)) {
      if (field.isEmpty() || !field.equals(typing)) {
        before.push(draft);
      }
      typing = field;
      draft = now;
    }
    show(row);
  }

  private void show(int row) {
    filling = true;
    if (!Objects.equals(List.copyOf(table.getItems()), draft.lines())) {
      table.getItems().setAll(draft.lines());
    }
    table.getSelectionModel().clearAndSelect(row);
    filling = false;
    form.show(draft.lines().get(row).step());
    settle();
  }

  private void chosen() {
    if (!filling && row() >= 0) {
      typing = Optional.empty();
      form.show(draft.lines().get(row()).step());
      settle();
    }
  }

  private void settle() {
    int row = row();
    up.setDisable(row <= 0);
    down.setDisable(row < 0 || row == draft.lines().size() - 1);
    boolean on = row >= 0 && draft.lines().get(row).on();
    off.setText(messages.get(on ? "flow.steps.off" : "flow.steps.on"));
    undo.setDisable(before.isEmpty());
    usual.setDisable(draft.equals(WorkflowDraft.read(Workflows.usualText())));
    Optional<Problem> refusal = Workflows.refusal(draft.write());
    fault.set(refusal.map(why -> messages.get(why.key(), why.arguments().toArray())).orElse(""));
  }
}
