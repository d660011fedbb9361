package org.gongbao.ui.proof.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.review.mark.MarkId;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Segments;
import org.gongbao.ui.panel.Activated;
import org.gongbao.ui.panel.ColumnWidths;
import org.gongbao.ui.panel.Columns;
import org.gongbao.ui.proof.mark.MarkWords;
import org.gongbao.ui.proof.read.MarkRows.MarkRow;
import org.gongbao.ui.proof.read.MarkRows.Shown;

/// The reader's marks by place. Enter goes to the text, Delete withdraws one, again it counts
/// again.
final class MarksView extends BorderPane {
  private static final PseudoClass WITHDRAWN = PseudoClass.getPseudoClass("withdrawn");
  private final ReaderModel model;
  private final MarkWords words;
  private final Messages messages;
  private final TableView<MarkRow> table;
  private final Label counts = new Label();
  private final Label empty = new Label();
  private final TextField sought = new TextField();
  private final ReadOnlyIntegerWrapper standing = new ReadOnlyIntegerWrapper();
  private Shown shown = Shown.ALL;
  private int made;
  private Consumer<MarkRow> chosen = row -> {};

  MarksView(ReaderModel model, MarkWords words, Messages messages) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    table = Columns.table(messages.get("proofread.tab"), "");
    table.getStyleClass().add("gb-marks");
    empty.getStyleClass().add("gb-empty");
    empty.setWrapText(true);
    table.setPlaceholder(empty);
    table
        .getColumns()
        .addAll(
            List.of(
                Columns.of(
                    messages.get("proofread.column.number"),
                    "gb-column-short",
                    (MarkRow row) -> Integer.toString(row.number())),
                Columns.of(
                    messages.get("proofread.column.place"),
                    "gb-column-short",
                    row -> words.cited(row.mark().remark().cited())),
                Columns.of(
                    messages.get("proofread.column.sign"),
                    "gb-column-short",
                    row -> words.sign(row.mark().sign())),
                Columns.of(
                    messages.get("proofread.column.change"),
                    "gb-column-short",
                    row -> MarkWords.change(row.mark())),
                Columns.of(
                    messages.get("proofread.column.kind"),
                    "gb-column-short",
                    row -> words.kind(model.base(), row.mark())),
                Columns.of(
                    messages.get("proofread.column.cause"),
                    "gb-column-short",
                    row -> words.cause(row.mark().remark().cause())),
                Columns.of(messages.get("proofread.column.reason"), "gb-column-rest", this::why)));
    ColumnWidths.fix(table, 60, 190, 108, 300, 96, 76);
    table.setRowFactory(any -> row());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> Optional.ofNullable(row).ifPresent(one -> chosen.accept(one)));
    setTop(bar());
    setCenter(table);
    model.marksProperty().subscribe(marks -> refill());
  }

  private String why(MarkRow row) {
    String rule = row.mark().remark().rule().map(id -> id + "　").orElse("");
    return rule + row.mark().remark().reason();
  }

  private static TableRow<MarkRow> row() {
    TableRow<MarkRow> row = new TableRow<>();
    row.itemProperty()
        .subscribe(
            item ->
                row.pseudoClassStateChanged(
                    WITHDRAWN,
                    Optional.ofNullable(item)
                        .filter(one -> one.returned().withdrawn())
                        .isPresent()));
    return row;
  }

  private HBox bar() {
    Segments<Shown> which =
        new Segments<>(
            messages.get("proofread.show"),
            List.of(Shown.values()),
            one -> messages.get("proofread.show." + one.name().toLowerCase(java.util.Locale.ROOT)),
            this::show);
    sought.setPromptText(messages.get("proofread.filter"));
    sought.setAccessibleText(messages.get("proofread.filter"));
    sought.setPrefColumnCount(14);
    sought.textProperty().subscribe(text -> refill());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(which, counts, space, sought);
    bar.getStyleClass().add("gb-panel-bar");
    return bar;
  }

  private void show(Shown which) {
    shown = which;
    refill();
  }

  private void refill() {
    Optional<MarkId> was = chosenRow().map(MarkRow::id);
    List<MarkRow> all = MarkRows.sorted(model.base(), model.marksProperty().get());
    List<MarkRow> rows =
        all.stream().filter(row -> MarkRows.isShown(row, shown, sought.getText(), words)).toList();
    int back = (int) all.stream().filter(row -> row.returned().withdrawn()).count();
    standing.set(all.size() - back);
    counts.setText(
        all.isEmpty()
            ? ""
            : messages.get("proofread.counts", all.size() - back, back, rows.size()));
    empty.setText(messages.get(all.isEmpty() ? "proofread.empty" : "proofread.empty.filter"));
    Consumer<MarkRow> told = chosen;
    chosen = row -> {};
    table.getItems().setAll(rows);
    was.ifPresent(this::select);
    chosen = told;
    if (all.size() > made) {
      rows.stream()
          .filter(row -> row.number() == all.size())
          .findFirst()
          .ifPresent(table::scrollTo);
    }
    made = all.size();
  }

  /// What Enter and a double click do.
  void onGo(Consumer<MarkRow> go) {
    Activated.on(table, go);
  }

  /// Told which mark the user chooses.
  void onChosen(Consumer<MarkRow> listener) {
    chosen = listener;
  }

  /// Commands over a row and their keys.
  void offer(List<Command> commands) {
    CommandMenu menu = new CommandMenu("proofread.menu", List.of(commands));
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (menu.run(event)) {
            event.consume();
          }
        });
    table.setOnContextMenuRequested(
        event -> chosenRow().ifPresent(row -> menu.showOver(table, messages, event)));
  }

  /// How many marks count.
  ObservableValue<Number> countProperty() {
    return standing.getReadOnlyProperty();
  }

  Optional<MarkRow> chosenRow() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  ObservableBooleanValue nothingChosen() {
    return Bindings.isNull(table.getSelectionModel().selectedItemProperty());
  }

  /// Shows a mark as chosen, whatever was filtered.
  void choose(MarkId id) {
    if (table.getItems().stream().noneMatch(row -> row.id().equals(id))) {
      sought.clear();
      show(Shown.ALL);
    }
    select(id);
  }

  private void select(MarkId id) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).id().equals(id)) {
        table.getSelectionModel().clearAndSelect(i);
        table.scrollTo(i);
      }
    }
  }

  void takeFocus() {
    table.requestFocus();
    if (chosenRow().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }
}
