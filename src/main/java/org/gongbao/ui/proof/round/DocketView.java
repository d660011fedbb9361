package org.gongbao.ui.proof.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.StringConverter;
import org.gongbao.l10n.Messages;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Sign;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.panel.Activated;
import org.gongbao.ui.panel.ColumnWidths;
import org.gongbao.ui.panel.Columns;

/// 处理清单: what the readers of a round ask for, place by place, and all that is known of the line
/// chosen. Enter goes to the text.
final class DocketView extends BorderPane {
  private final RoundModel model;
  private final RoundWords words;
  private final MarkQueries queries;
  private final Messages messages;
  private final TableView<DocketRow> table;
  private final Label empty = new Label();
  private final ReadOnlyObjectWrapper<List<DocketRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<DocketRow>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ComboBox<Optional<String>> readers = new ComboBox<>();
  private final ComboBox<DocketFilter.Show> shows = new ComboBox<>();
  private final ComboBox<Optional<Sign>> signs = new ComboBox<>();
  private DocketFilter filter = DocketFilter.ALL;
  private boolean filling;

  DocketView(RoundModel model, RoundWords words, MarkQueries queries) {
    this.model = model;
    this.words = words;
    this.queries = queries;
    this.messages = words.messages();
    table = Columns.table(messages.get("round.docket"), "");
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    table.getColumns().add(column("where", row -> words.where(row.where())));
    table.getColumns().add(column("sign", row -> words.sign(row.mark().sign())));
    table.getColumns().add(column("readers", words::readers));
    table.getColumns().add(column("state", words::state));
    TableColumn<DocketRow, DocketRow> wish = new TableColumn<>(messages.get("round.column.wish"));
    wish.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    wish.setCellFactory(
        column -> new WishCell(words, () -> model.heldProperty().get().map(Held::docket), queries));
    wish.setReorderable(false);
    wish.setSortable(false);
    table.getColumns().add(wish);
    ColumnWidths.fix(table, 132, 88, 124, 96);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> chosen.set(Optional.ofNullable(row)));
    combo(readers, "round.filter.reader", this::reader);
    combo(
        shows,
        "round.filter.state",
        show -> messages.get("round.show." + show.name().toLowerCase(Locale.ROOT)));
    combo(signs, "round.filter.sign", this::sign);
    shows.getItems().setAll(DocketFilter.Show.values());
    shows.setValue(DocketFilter.Show.ALL);
  }

  /// Puts the parts together.
  ///
  /// @param go to the text of a line
  void fill(DocketCommands commands, Consumer<DocketRow> go) {
    Activated.on(table, go);
    DocketDetail detail = new DocketDetail(words, commands, queries, rows, this::choose);
    CommandMenu menu = new CommandMenu("round.menu", commands.sections());
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (menu.run(event)) {
            event.consume();
          }
        });
    table.setOnContextMenuRequested(
        event -> chosen.get().ifPresent(row -> menu.showOver(table, messages, event)));
    SplitPane split = new SplitPane(table, detail);
    split.setDividerPositions(0.66);
    setCenter(split);
    chosen.subscribe(row -> detail.show(model.heldProperty().get(), row));
    model.heldProperty().subscribe(held -> refill());
    model.textsProperty().subscribe(texts -> refill());
    queries.onChange(
        () -> {
          table.refresh();
          detail.show(model.heldProperty().get(), chosen.get());
        });
  }

  /// What narrows the list, for the bar above.
  List<ComboBox<?>> filters() {
    return List.of(readers, shows, signs);
  }

  ReadOnlyObjectProperty<Optional<DocketRow>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// All lines, those not shown too.
  ReadOnlyObjectProperty<List<DocketRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Shows a mark as chosen, if need be without the filter.
  void choose(MarkId id) {
    if (table.getItems().stream().noneMatch(row -> row.holds(id))) {
      readers.setValue(Optional.empty());
      shows.setValue(DocketFilter.Show.ALL);
      signs.setValue(Optional.empty());
    }
    select(row -> row.holds(id), 0);
  }

  /// Goes on to the next line somebody has to look at.
  ///
  /// @return false when there is none
  boolean next() {
    return select(DocketRow::isDue, table.getSelectionModel().getSelectedIndex() + 1);
  }

  private boolean select(Predicate<DocketRow> wanted, int from) {
    int count = table.getItems().size();
    for (int i = 0; i < count; i++) {
      int at = (from + i) % count;
      if (wanted.test(table.getItems().get(at))) {
        table.getSelectionModel().clearAndSelect(at);
        table.scrollTo(Math.max(0, at - 1));
        return true;
      }
    }
    return false;
  }

  private void refill() {
    Optional<Held> held = model.heldProperty().get();
    List<DocketRow> all =
        held.map(shown -> DocketRow.of(shown, model.textsProperty().get())).orElse(List.of());
    rows.set(all);
    filling = true;
    offer(
        readers, all.stream().flatMap(row -> row.readers().stream()).distinct().sorted().toList());
    offer(signs, all.stream().map(row -> row.mark().sign()).distinct().sorted().toList());
    filling = false;
    show();
  }

  private void show() {
    Optional<DocketRow> was = chosen.get();
    int index = table.getSelectionModel().getSelectedIndex();
    List<DocketRow> shown = filter.of(rows.get());
    empty.setText(placeholder());
    table.getItems().setAll(shown);
    boolean found = was.filter(row -> select(other -> other.holds(row.id()), 0)).isPresent();
    if (!found && !shown.isEmpty()) {
      table.getSelectionModel().clearAndSelect(Math.clamp(index, 0, shown.size() - 1));
    }
  }

  private String placeholder() {
    if (model.heldProperty().get().isEmpty()) {
      return messages.get("round.empty.none");
    }
    return messages.get(rows.get().isEmpty() ? "round.empty.marks" : "round.empty.filter");
  }

  private <T> void offer(ComboBox<Optional<T>> combo, List<T> values) {
    Optional<T> was = combo.getValue() == null ? Optional.empty() : combo.getValue();
    List<Optional<T>> all = new ArrayList<>(List.of(Optional.<T>empty()));
    values.forEach(value -> all.add(Optional.of(value)));
    if (!combo.getItems().equals(all)) {
      combo.getItems().setAll(all);
      combo.setValue(all.contains(was) ? was : Optional.empty());
      refilter();
    }
  }

  private <T> void combo(ComboBox<T> combo, String name, Function<T, String> told) {
    combo.setAccessibleText(messages.get(name));
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : told.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    combo
        .valueProperty()
        .subscribe(
            value -> {
              if (!filling) {
                refilter();
                show();
              }
            });
  }

  private void refilter() {
    filter =
        new DocketFilter(
            readers.getValue() == null ? Optional.empty() : readers.getValue(),
            shows.getValue() == null ? DocketFilter.Show.ALL : shows.getValue(),
            signs.getValue() == null ? Optional.empty() : signs.getValue());
  }

  private String reader(Optional<String> reader) {
    return reader.orElseGet(() -> messages.get("round.filter.reader"));
  }

  private String sign(Optional<Sign> sign) {
    return sign.map(words::sign).orElseGet(() -> messages.get("round.filter.sign"));
  }

  private TableColumn<DocketRow, String> column(String name, Function<DocketRow, String> text) {
    return Columns.of(messages.get("round.column." + name), "gb-column-short", text);
  }
}
