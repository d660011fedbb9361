package org.gongbao.ui.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.panel.Activated;
import org.gongbao.ui.panel.ColumnWidths;
import org.gongbao.ui.panel.Columns;

/// 流程: the issue and its items with what is next, whose turn it is, and by when; at the right the
/// steps of the one chosen. Enter goes to the item.
final class FlowView extends BorderPane {
  private final FlowModel model;
  private final Messages messages;
  private final TableView<FlowState.Row> table;
  private final FlowDetail detail;
  private final Label said = new Label();
  private final Label empty = new Label();
  private final ReadOnlyObjectWrapper<List<FlowState.Row>> chosen =
      new ReadOnlyObjectWrapper<>(List.of());
  private boolean filling;

  FlowView(
      FlowModel model, FlowWords words, FlowDetail detail, Messages messages, Consumer<NodeId> go) {
    this.model = model;
    this.detail = detail;
    this.messages = messages;
    table = Columns.table(messages.get("flow.tab"), "");
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    table
        .getColumns()
        .addAll(
            List.of(
                Columns.of(messages.get("flow.column.item"), "gb-column-short", words::name),
                Columns.of(
                    messages.get("flow.column.step"),
                    "gb-column-short",
                    row -> with(words::step, row)),
                Columns.of(
                    messages.get("flow.column.due"),
                    "gb-column-short",
                    row -> with(words::due, row)),
                Columns.of(
                    messages.get("flow.column.voided"),
                    "gb-column-short",
                    row -> with(words::voided, row)),
                Columns.of(
                    messages.get("flow.column.turn"),
                    "gb-column-rest",
                    row -> with(words::turn, row))));
    ColumnWidths.fix(table, 188, 116, 124, 76);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Activated.on(table, row -> row.item().ifPresent(item -> go.accept(item.id())));
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<FlowState.Row>) change -> tell());
    SplitPane split = new SplitPane(table, detail);
    split.setDividerPositions(0.64);
    SplitPane.setResizableWithParent(detail, false);
    setCenter(split);
    model.stateProperty().subscribe(this::show);
  }

  private interface Telling {
    String of(FlowState state, FlowState.Row row);
  }

  private String with(Telling telling, FlowState.Row row) {
    return model.stateProperty().get().map(state -> telling.of(state, row)).orElse("");
  }

  /// The bar above, and keys of the list.
  void take(CommandMenu menu, List<Command> buttons) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(said, space);
    bar.getStyleClass().add("gb-panel-bar");
    for (Command command : buttons) {
      Button button = new Button(messages.get(command.name()));
      button.setOnAction(event -> command.action().run());
      button.disableProperty().bind(command.unavailable());
      bar.getChildren().add(button);
    }
    setTop(bar);
    table.setOnContextMenuRequested(event -> menu.showOver(table, messages, event));
  }

  /// Rows that are selected.
  ReadOnlyObjectProperty<List<FlowState.Row>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  private void tell() {
    if (!filling) {
      chosen.set(
          table.getSelectionModel().getSelectedItems().stream()
              .filter(row -> row != null)
              .toList());
      detail.show(model.stateProperty().get(), chosen.get().stream().findFirst());
    }
  }

  private void show(Optional<FlowState> state) {
    Set<NodeId> held = new HashSet<>();
    chosen.get().forEach(row -> held.add(row.subject()));
    List<FlowState.Row> rows = state.map(FlowState::rows).orElse(List.of());
    boolean known = state.isPresent();
    empty.setText(messages.get(known ? "flow.empty" : "flow.empty.none"));
    said.setText(state.filter(one -> one.standing().isPresent()).map(this::summary).orElse(""));
    filling = true;
    table.getItems().setAll(rows);
    table.getSelectionModel().clearSelection();
    List<Integer> again = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (held.contains(rows.get(i).subject())) {
        again.add(i);
      }
    }
    again.forEach(table.getSelectionModel()::select);
    if (again.isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
    table.refresh();
    filling = false;
    tell();
  }

  private String summary(FlowState state) {
    var standing = state.standing().orElseThrow();
    String where =
        standing.isReleased()
            ? messages.get("flow.said.released")
            : messages.get(
                "flow.said.pending", standing.current().map(step -> step.name()).orElse(""));
    String late = state.overdue() == 0 ? "" : messages.get("flow.said.late", state.overdue());
    String dead = state.voided() == 0 ? "" : messages.get("flow.said.voided", state.voided());
    return where + late + dead;
  }
}
