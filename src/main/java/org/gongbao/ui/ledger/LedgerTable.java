package org.gongbao.ui.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.Printed;
import org.gongbao.model.ledger.Verdict;

/// The numbers of what is chosen.
final class LedgerTable extends TableView<LedgerRow> {
  private static final double NUMBER = 168;
  private static final double NUMBER_WIDE = 192;
  private static final double WIDE = 900;
  private static final double DAY = 92;
  private static final double ISSUE = 108;
  private static final double PAGE = 56;
  private static final double LEAST_TITLE = 120;
  private static final double LEAST_TOLD = 152;
  private static final double MOST_TOLD = 300;
  private static final double TOLD_SHARE = 0.42;

  /// Where there is nothing to say, the title has the room.
  private static final double SILENT = 96;

  private static final double BAR = 16;

  private final RowWords words;
  private final TableColumn<LedgerRow, LedgerRow> number;
  private final TableColumn<LedgerRow, LedgerRow> title;
  private final TableColumn<LedgerRow, LedgerRow> page;
  private final TableColumn<LedgerRow, LedgerRow> told;
  private boolean silent;

  /// @param open called with the line whose item is to be opened
  LedgerTable(RowWords words, Messages messages, Consumer<LedgerLine> open) {
    this.words = words;
    getStyleClass().addAll("gb-table", "gb-ledger-table");
    setAccessibleText(messages.get("ledger.title"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    number = column(messages, "number", NUMBER, "gb-ledger-number", words::number);
    title = column(messages, "title", LEAST_TITLE, "gb-ledger-title", words::briefTitle);
    title.setCellFactory(view -> new LedgerCell(words::briefTitle, words::title, false));
    column(messages, "day", DAY, "gb-column-time", words::day);
    column(messages, "issue", ISSUE, "gb-column-time", words::issue);
    page = column(messages, "page", PAGE, "gb-column-number", words::page);
    told = column(messages, "told", LEAST_TOLD, "gb-ledger-told", words::brief);
    told.setCellFactory(view -> new LedgerCell(words::brief, words::told, true));
    setRowFactory(view -> new Row(words));
    widthProperty().subscribe(this::fit);
    setOnKeyPressed(
        event -> {
          boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
          if (event.getCode() == KeyCode.ENTER && plain) {
            line().ifPresent(open);
            event.consume();
          }
        });
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            line().ifPresent(open);
          }
        });
  }

  private TableColumn<LedgerRow, LedgerRow> column(
      Messages messages,
      String name,
      double width,
      String style,
      Function<LedgerRow, String> text) {
    TableColumn<LedgerRow, LedgerRow> column =
        new TableColumn<>(messages.get("ledger.column." + name));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(view -> new LedgerCell(text, text, false));
    column.getStyleClass().add(style);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    return column;
  }

  /// The title, and what there is to say, share the room the others leave.
  private void fit(Number width) {
    number.setPrefWidth(width.doubleValue() < WIDE ? NUMBER : NUMBER_WIDE);
    double room = width.doubleValue() - BAR;
    for (TableColumn<LedgerRow, ?> column : getVisibleLeafColumns()) {
      room -= column == title || column == told ? 0 : column.getPrefWidth();
    }
    double say = silent ? SILENT : Math.clamp(room * TOLD_SHARE, LEAST_TOLD, MOST_TOLD);
    told.setPrefWidth(say);
    title.setPrefWidth(Math.max(LEAST_TITLE, room - say));
  }

  /// Shows rows; the line chosen before stays chosen where it is among them.
  void show(List<LedgerRow> rows) {
    Optional<Printed> before = line().map(LedgerLine::printed);
    Optional<String> number = line().map(line -> line.number().written());
    page.setVisible(rows.stream().anyMatch(row -> !words.page(row).isEmpty()));
    silent = rows.stream().allMatch(row -> words.brief(row).isEmpty());
    fit(getWidth());
    getItems().setAll(rows);
    int first = -1;
    int again = -1;
    for (int i = 0; i < rows.size() && again < 0; i++) {
      if (rows.get(i) instanceof LedgerRow.Line line) {
        LedgerLine its = line.entry().line();
        boolean same =
            before.equals(Optional.of(its.printed()))
                && number.equals(Optional.of(its.number().written()));
        first = first < 0 ? i : first;
        again = same ? i : -1;
      }
    }
    if (again >= 0) {
      go(again);
    } else if (first >= 0) {
      getSelectionModel().clearAndSelect(first);
      scrollTo(0);
    }
  }

  /// Chooses a row and brings it into sight.
  void go(int row) {
    getSelectionModel().clearAndSelect(row);
    getFocusModel().focus(row);
    scrollTo(Math.max(0, row - 3));
  }

  /// Goes to the next row there is something to say of.
  ///
  /// @return false when there is none
  boolean nextTold(int by) {
    int next = LedgerRows.nextTold(getItems(), getSelectionModel().getSelectedIndex(), by);
    if (next >= 0) {
      go(next);
    }
    return next >= 0;
  }

  /// The line chosen last.
  Optional<LedgerLine> line() {
    return getSelectionModel().getSelectedItem() instanceof LedgerRow.Line line
        ? Optional.of(line.entry().line())
        : Optional.empty();
  }

  /// Where the line chosen last is corrected.
  Optional<Printed> correction() {
    return getSelectionModel().getSelectedItem() instanceof LedgerRow.Line line
        ? line.entry().verdicts().stream()
            .filter(Verdict.Corrected.class::isInstance)
            .map(verdict -> ((Verdict.Corrected) verdict).by())
            .findFirst()
        : Optional.empty();
  }

  /// The rows chosen, as text parted by tabs.
  String copied() {
    return String.join(
        "\n", getSelectionModel().getSelectedItems().stream().map(words::copied).toList());
  }

  void whenEmpty(String text) {
    Label empty = new Label(text);
    empty.getStyleClass().add("gb-empty");
    setPlaceholder(empty);
  }
}
