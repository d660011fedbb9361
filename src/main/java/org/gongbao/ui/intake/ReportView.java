package org.gongbao.ui.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.ui.fx.Icons;

/// Below the lines: what was left out or needs to be known, and where the characters of the two
/// sides differ. Every row leads to its line.
final class ReportView extends VBox {
  private static final PseudoClass AGREES = PseudoClass.getPseudoClass("agrees");
  private final IntakeModel model;
  private final Messages messages;
  private final TableView<Row> table = new TableView<>();
  private final Label empty = new Label();
  private final Label tally = new Label();
  private final ToggleGroup tabs = new ToggleGroup();
  private final ToggleButton losses;
  private final ToggleButton differences;
  private final Label lossCount = new Label();
  private final Label differenceCount = new Label();

  /// @param line from 1
  private record Row(int line, String kind, String text) {}

  /// @param go brings a line into view
  ReportView(IntakeModel model, Messages messages, IntConsumer go) {
    this.model = model;
    this.messages = messages;
    losses = tab("intake.losses", lossCount);
    differences = tab("intake.differences", differenceCount);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    tally.getStyleClass().add("gb-intake-tally");
    tally.setMinWidth(0);
    HBox header = new HBox(losses, differences, space, tally);
    header.getStyleClass().add("gb-tabs");
    table(go);
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("gb-bottom");
    getChildren().addAll(header, table);
    tabs.selectToggle(losses);
    tabs.selectedToggleProperty().subscribe(any -> show());
    model.currentProperty().subscribe(any -> show());
    model.revisionProperty().subscribe(any -> show());
  }

  void takeFocus() {
    table.requestFocus();
  }

  private void table(IntConsumer go) {
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    table.getStyleClass().add("gb-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<Row, String> line = column("ui.losses.line", "gb-column-number", 72);
    line.setCellValueFactory(row -> new ReadOnlyStringWrapper("" + row.getValue().line()));
    TableColumn<Row, String> kind = column("ui.losses.kind", "gb-column-short", 112);
    kind.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().kind()));
    TableColumn<Row, String> text = column("ui.losses.text", "gb-column-rest", 0);
    text.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().text()));
    table.getColumns().add(line);
    table.getColumns().add(kind);
    table.getColumns().add(text);
    table.setRowFactory(
        view -> {
          TableRow<Row> row = new TableRow<>();
          row.setOnMouseClicked(
              event -> Optional.ofNullable(row.getItem()).ifPresent(r -> go.accept(r.line())));
          return row;
        });
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Row row = table.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && row != null) {
            go.accept(row.line());
            event.consume();
          }
        });
  }

  private TableColumn<Row, String> column(String key, String style, double width) {
    TableColumn<Row, String> column = new TableColumn<>(messages.get(key));
    column.getStyleClass().add(style);
    column.setReorderable(false);
    column.setSortable(false);
    if (width > 0) {
      column.setMinWidth(width);
      column.setMaxWidth(width);
    }
    return column;
  }

  private ToggleButton tab(String key, Label count) {
    ToggleButton tab = new ToggleButton(messages.get(key));
    count.getStyleClass().add("gb-tab-count");
    tab.setToggleGroup(tabs);
    tab.getStyleClass().add("gb-tab");
    tab.setOnAction(event -> tab.setSelected(true));
    return tab;
  }

  private void show() {
    Optional<IntakeFile> file = model.currentProperty().get();
    Optional<Sheet> sheet = file.flatMap(IntakeFile::sheet);
    List<Row> lost = sheet.map(this::losses).orElse(List.of());
    List<Row> unlike = sheet.map(this::differences).orElse(List.of());
    boolean first = losses.isSelected();
    List<Row> rows = first ? lost : unlike;
    if (!rows.equals(table.getItems())) {
      table.getItems().setAll(rows);
    }
    String none = messages.get(first ? "intake.losses.none" : "intake.differences.none");
    empty.setText(sheet.isPresent() ? none : "");
    table.setAccessibleText(messages.get(first ? "intake.losses" : "intake.differences"));
    long told = sheet.stream().flatMap(s -> s.rows().stream()).mapToLong(ReportView::told).sum();
    count(losses, lossCount, told);
    count(differences, differenceCount, unlike.size());
    tally.setVisible(sheet.isPresent());
    sheet.map(Sheet::tally).ifPresent(this::show);
  }

  private static long told(LineRow row) {
    return row.remarks().size();
  }

  private static void count(ToggleButton tab, Label label, long count) {
    label.setText(Long.toString(count));
    tab.setGraphic(count > 0 ? label : null);
  }

  private void show(Tally counted) {
    boolean agrees = counted.agrees();
    tally.pseudoClassStateChanged(AGREES, agrees);
    tally.setGraphic((agrees ? Icons.OK : Icons.WARNING).icon());
    tally.setText(
        messages.get(
            agrees ? "intake.tally" : "intake.tally.differs",
            counted.source(),
            counted.kept(),
            counted.aside()));
  }

  private List<Row> losses(Sheet sheet) {
    return sheet.prepared().imported().losses().losses().stream()
        .map(loss -> new Row(loss.line(), kind(loss.kind()), loss.text()))
        .toList();
  }

  private String kind(Kind kind) {
    return messages.get("ui.loss-kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private List<Row> differences(Sheet sheet) {
    return sheet.tally().differences().stream()
        .flatMap(
            difference ->
                java.util.stream.Stream.of(
                        new Row(
                            difference.line(),
                            messages.get("intake.differences.missing"),
                            difference.missing()),
                        new Row(
                            difference.line(),
                            messages.get("intake.differences.added"),
                            difference.added()))
                    .filter(row -> !row.text().isEmpty()))
        .toList();
  }
}
