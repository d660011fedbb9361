package org.gongbao.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongbao.exchange.ledger.LedgerWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerSeries;
import org.gongbao.model.ledger.Printed;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.ledger.LedgerModel.State;
import org.gongbao.ui.ledger.LedgerRows.SeriesKey;
import org.gongbao.ui.ledger.LedgerRows.Wish;
import org.jspecify.annotations.Nullable;

/// 文号台账: codes at the left, the numbers of one, or of all, at the right. F8 goes to what there is
/// something to say of, Enter to the item.
final class LedgerView extends BorderPane {
  private static final double WIDE = 1000;
  private static final double SLIM = 184;
  private static final double BROAD = 224;
  private final LedgerModel model;
  private final Messages messages;
  private final LedgerWords words;
  private final RowWords rowWords;
  private final ListView<SeriesCell.Told> series = new ListView<>();
  private final YearChips years;
  private final LedgerHead head;
  private final LedgerTable table;
  private final ReadingNote reading;
  private final Label unread = new Label();
  private final HBox unreadRow = new HBox(Icons.WARNING.icon(), unread);
  private final Label said = new Label();
  private CommandMenu local = new CommandMenu("ledger.title", List.of());
  private boolean filling;

  /// @param open called with the line whose item is to be opened
  /// @param pageNow the page an item of the issue being edited begins on
  LedgerView(
      LedgerModel model,
      Messages messages,
      Consumer<LedgerLine> open,
      Function<NodeId, Optional<Integer>> pageNow) {
    this.model = model;
    this.messages = messages;
    this.words = new LedgerWords(messages);
    this.rowWords = new RowWords(messages, pageNow);
    this.table = new LedgerTable(rowWords, messages, open);
    this.years = new YearChips(messages, this::seek);
    this.head = new LedgerHead(messages, this::seek, table::requestFocus);
    this.reading = new ReadingNote(messages, model::read, model::cancel);
    getStyleClass().add("gb-ledger");
    series.getStyleClass().addAll("gb-outline", "gb-register-places", "gb-ledger-series");
    series.setAccessibleText(messages.get("ledger.codes"));
    series.setCellFactory(view -> new SeriesCell());
    series.getSelectionModel().selectedItemProperty().subscribe(chosen -> choose());
    series.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
            table.requestFocus();
            event.consume();
          }
        });
    unreadRow.getStyleClass().add("gb-banner");
    said.getStyleClass().addAll("gb-count", "gb-ledger-said");
    StackPane center = new StackPane(table, reading);
    VBox.setVgrow(center, Priority.ALWAYS);
    setLeft(series);
    setCenter(new VBox(head, unreadRow, years, center, said));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.stateProperty().subscribe(this::show);
    table.getSelectionModel().selectedItemProperty().subscribe(row -> say(told(row)));
    widthProperty()
        .subscribe(
            width -> {
              double its = width.doubleValue() < WIDE ? SLIM : BROAD;
              series.setMinWidth(its);
              series.setMaxWidth(its);
            });
  }

  /// Sets what the keys of this room do.
  void keys(CommandMenu commands) {
    local = commands;
    head.offer(commands);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && head.clear()) {
      event.consume();
    } else if (local.run(event)) {
      event.consume();
    }
  }

  void takeFocus() {
    // When it is shown for the first time the table is not in the window before styles are.
    applyCss();
    table.requestFocus();
  }

  void seekField() {
    head.takeFocus();
  }

  private void show(State state) {
    reading.show(state);
    Ledger ledger = model.ledger();
    fill(ledger);
    unreadRow.setVisible(!ledger.unread().isEmpty());
    unreadRow.setManaged(!ledger.unread().isEmpty());
    unread.setText(
        messages.get(
            "ledger.unread",
            String.join(
                messages.get("ledger.listed"),
                ledger.unread().stream().map(words::issue).toList())));
  }

  private void fill(Ledger ledger) {
    Optional<SeriesKey> before = chosen();
    List<SeriesCell.Told> all = new ArrayList<>();
    if (!ledger.isEmpty()) {
      all.add(
          told(Optional.empty(), messages.get("ledger.all"), "", ledger.count(), ledger.told()));
    }
    for (LedgerSeries one : ledger.series()) {
      String agency =
          one.unregistered()
              ? messages.get("ledger.unregistered")
              : one.agency().equals(one.code()) ? "" : one.agency();
      all.add(
          told(Optional.of(SeriesKey.of(one)), words.code(one), agency, one.count(), one.told()));
    }
    filling = true;
    series.getItems().setAll(all);
    int again = 0;
    for (int i = 0; i < all.size(); i++) {
      again = all.get(i).key().equals(before) ? i : again;
    }
    series.getSelectionModel().clearAndSelect(again);
    filling = false;
    choose();
  }

  private SeriesCell.Told told(
      Optional<SeriesKey> key, String name, String agency, int count, int told) {
    String spoken = messages.get("ledger.spoken", name, count, told);
    return new SeriesCell.Told(
        key,
        name,
        agency,
        count,
        told,
        agency.isEmpty() ? spoken : spoken + messages.get("ledger.parted") + agency);
  }

  private Optional<SeriesKey> chosen() {
    SeriesCell.Told one = series.getSelectionModel().getSelectedItem();
    return one == null ? Optional.empty() : one.key();
  }

  private void choose() {
    if (!filling) {
      years.offer(LedgerRows.years(model.ledger(), chosen()));
      seek();
    }
  }

  private void seek() {
    Wish wish = new Wish(chosen(), years.year(), head.sought(), head.onlyTold(), head.gaps());
    List<LedgerRow> rows = LedgerRows.of(model.ledger(), wish);
    table.whenEmpty(messages.get(whenEmpty(wish)));
    table.show(rows);
    List<LedgerRow.Line> lines =
        rows.stream()
            .filter(LedgerRow.Line.class::isInstance)
            .map(LedgerRow.Line.class::cast)
            .toList();
    head.count(lines.size(), (int) lines.stream().filter(LedgerRow.Line::isTold).count());
    say(told(table.getSelectionModel().getSelectedItem()));
  }

  private String whenEmpty(Wish wish) {
    if (model.stateProperty().get() instanceof State.Closed) {
      return "ledger.empty.closed";
    }
    if (model.ledger().isEmpty()) {
      return "ledger.empty";
    }
    return wish.told() && wish.sought().isBlank() ? "ledger.empty.told" : "ledger.empty.sought";
  }

  /// What is chosen at the left and by its year, however it is sought.
  Ledger part() {
    Ledger ledger = model.ledger();
    Optional<SeriesKey> key = chosen();
    OptionalInt year = years.year();
    return new Ledger(LedgerRows.chosen(ledger, key), ledger.unread()).only(Optional.empty(), year);
  }

  /// What a file with that part is called.
  String partName() {
    String name = messages.get("ledger.title");
    SeriesCell.Told one = series.getSelectionModel().getSelectedItem();
    name = one == null || one.key().isEmpty() ? name : name + "-" + one.name();
    return (years.year().isEmpty() ? name : name + "-" + years.year().getAsInt()) + ".csv";
  }

  void nextTold(int by) {
    table.requestFocus();
    if (!table.nextTold(by)) {
      say(messages.get("ledger.none-told"));
    }
  }

  /// Where the line chosen is corrected.
  Optional<Printed> correction() {
    Optional<Printed> by = table.correction();
    if (by.isEmpty()) {
      say(messages.get("ledger.none-corrected"));
    }
    return by;
  }

  void copy() {
    String text = table.copied();
    if (!text.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.put(DataFormat.PLAIN_TEXT, text);
      Clipboard.getSystemClipboard().setContent(content);
      say(messages.get("ledger.copied", table.getSelectionModel().getSelectedItems().size()));
    }
  }

  /// What there is to say of a row, whole.
  private String told(@Nullable LedgerRow row) {
    return row == null ? "" : rowWords.told(row);
  }

  void say(String text) {
    said.setText(text);
  }

  LedgerTable table() {
    return table;
  }
}
