package org.gongbao.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gongbao.app.Originals.Explained;
import org.gongbao.app.Originals.Report;
import org.gongbao.edit.Selection;
import org.gongbao.l10n.Messages;
import org.gongbao.review.original.Difference;
import org.gongbao.review.original.Ground;
import org.gongbao.review.original.Reason;
import org.gongbao.review.query.Query;
import org.gongbao.ui.work.OriginalsModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 原文比对: every difference of the item on the desk from what it came in as, and its reason. Enter
/// goes to the text; reasons are given for all rows selected.
final class OriginalView extends VBox {
  private static final KeyCombination QUERY = new KeyCodeCombination(KeyCode.Q);

  private final OriginalsModel model;
  private final Messages messages;
  private final ReasonQueries queries;
  private final TableView<Explained> table;
  private final Label state = new Label();
  private final Label empty = new Label();
  private final ComboBox<Reason.Kind> kind = new ComboBox<>();
  private final TextField note = new TextField();
  private final ReadOnlyLongWrapper unexplained = new ReadOnlyLongWrapper();

  OriginalView(OriginalsModel model, WorkModel work, Messages messages) {
    this.model = model;
    this.messages = messages;
    queries = new ReasonQueries(messages);
    table = Columns.table(messages.get("ui.tab.original"), "");
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    TableColumn<Explained, String> reason =
        Columns.of(messages.get("ui.original.reason"), "gb-column-short", this::reason);
    reason.setCellFactory(column -> new ReasonCell(queries));
    TableColumn<Explained, String> where =
        Columns.of(messages.get("ui.original.where"), "gb-column-rest", this::where);
    where.setCellFactory(column -> new ChangeCell());
    table
        .getColumns()
        .addAll(
            List.of(
                reason,
                Columns.of(
                    messages.get("ui.original.before"),
                    "gb-column-short",
                    row -> orNone(row.difference().removed())),
                Columns.of(
                    messages.get("ui.original.now"),
                    "gb-column-short",
                    row -> orNone(row.difference().inserted())),
                where));
    ColumnWidths.fix(table, 280, 180, 180);
    Activated.on(
        table, row -> work.go(Selection.caretAt(row.difference().place()), Spot.Origin.COMMAND));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::query);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar(), table);
    model.reportProperty().subscribe(this::show);
  }

  /// Reasons that name a query lead to it, by its link and by Q.
  void leadToQueries(ObservableValue<List<Query>> all, Consumer<Query> show) {
    queries.lead(all, show, table::refresh);
  }

  private void query(KeyEvent event) {
    Explained row = table.getSelectionModel().getSelectedItem();
    if (QUERY.match(event) && row != null) {
      queries.of(row).ifPresent(queries::show);
      event.consume();
    }
  }

  /// How many differences want a reason.
  ReadOnlyLongProperty unexplainedProperty() {
    return unexplained.getReadOnlyProperty();
  }

  private HBox bar() {
    kind.getItems().setAll(Reason.Kind.values());
    kind.setValue(Reason.Kind.SIGNED_ORIGINAL);
    kind.setConverter(new Names());
    kind.setAccessibleText(messages.get("ui.original.reason"));
    note.setPromptText(messages.get("ui.original.note"));
    note.setAccessibleText(messages.get("ui.original.note"));
    note.setPrefColumnCount(18);
    Button record = new Button(messages.get("ui.original.record"));
    record.setOnAction(event -> record());
    record.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
    note.setOnAction(event -> record());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(state, space, kind, note, record);
    bar.getStyleClass().add("gb-panel-bar");
    // Without differences there is nothing to give a reason for.
    bar.visibleProperty().bind(Bindings.isNotEmpty(table.getItems()));
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private void record() {
    List<Explained> rows = List.copyOf(table.getSelectionModel().getSelectedItems());
    if (!rows.isEmpty()) {
      model.explain(rows, kind.getValue(), note.getText().strip());
      note.clear();
    }
  }

  private void show(Report report) {
    String none = report.baseline().isPresent() ? "ui.empty.original" : "ui.empty.original.none";
    empty.setText(messages.get(none));
    if (!report.differences().equals(table.getItems())) {
      table.getItems().setAll(report.differences());
      chooseUnexplained();
    }
    unexplained.set(report.unexplained());
    state.setText(
        report.differences().isEmpty()
            ? ""
            : messages.get("ui.original.state", report.differences().size(), report.unexplained()));
  }

  /// The next one that wants a reason, so that it can be given at once.
  private void chooseUnexplained() {
    table.getItems().stream()
        .filter(row -> !row.isSettled())
        .findFirst()
        .ifPresentOrElse(
            row -> table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row)),
            table.getSelectionModel()::clearSelection);
  }

  private String orNone(String chars) {
    return chars.isEmpty() ? messages.get("ui.original.nothing") : chars;
  }

  private String reason(Explained row) {
    return row.reason()
        .map(reason -> told(reason) + row.lack().map(this::lacking).orElse(""))
        .orElseGet(() -> messages.get("ui.original.unexplained"));
  }

  private String told(Reason reason) {
    return name(reason.kind()) + (reason.note().isEmpty() ? "" : "：" + reason.note());
  }

  private String lacking(Ground.Lack lack) {
    return messages.get("query.lack", messages.get("query.lack." + lack));
  }

  private String where(Explained row) {
    Difference difference = row.difference();
    return "…"
        + difference.before()
        + "【"
        + orNone(difference.inserted())
        + "】"
        + difference.after()
        + "…";
  }

  private String name(Reason.Kind reason) {
    return messages.get("ui.original.kind." + reason.name().toLowerCase(java.util.Locale.ROOT));
  }

  /// Names of reasons in the list.
  private final class Names extends StringConverter<Reason.Kind> {
    @Override
    public String toString(Reason.Kind reason) {
      return reason == null ? "" : name(reason);
    }

    @Override
    public Reason.Kind fromString(String any) {
      return Reason.Kind.SIGNED_ORIGINAL;
    }
  }
}
