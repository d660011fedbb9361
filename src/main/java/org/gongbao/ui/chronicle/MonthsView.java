package org.gongbao.ui.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongbao.edit.chronicle.DayCounts;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Period;

/// The months of a chronicle and what there is to count. One stop for the keys: arrows go from day
/// to day, Enter to the day's entries or, where there are none, to a new one.
final class MonthsView extends FlowPane {
  private final ChronicleModel model;
  private final Messages messages;
  private final Consumer<LocalDate> chosen;
  private final Runnable leave;
  private final Map<YearMonth, MonthView> months = new LinkedHashMap<>();
  private final Label period = new Label();
  private final Label days = new Label();
  private final Label undated = new Label();
  private final Label twins = new Label();
  private final VBox facts = new VBox(period, days, undated, twins);
  private Optional<LocalDate> cursor = Optional.empty();

  /// @param leave gives the focus back to the entries
  MonthsView(ChronicleModel model, Messages messages, Consumer<LocalDate> chosen, Runnable leave) {
    super(Orientation.HORIZONTAL);
    this.model = model;
    this.messages = messages;
    this.chosen = chosen;
    this.leave = leave;
    getStyleClass().add("gb-months");
    facts.getStyleClass().add("gb-months-facts");
    undated.getStyleClass().add("gb-months-undated");
    undated.setOnMouseClicked(event -> model.undated().stream().findFirst().ifPresent(model::go));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(messages.get("chronicle.months"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().subscribe(this::mark);
    model.countsProperty().subscribe(this::show);
  }

  /// Twins to be told of, and how they are gone through.
  void twins(int count, Runnable next) {
    twins.setText(count == 0 ? "" : messages.get("chronicle.twins", count));
    twins.setManaged(count > 0);
    twins.setVisible(count > 0);
    twins.getStyleClass().setAll("label", "gb-months-twins");
    twins.setOnMouseClicked(event -> next.run());
  }

  void takeFocus() {
    cursor = current().or(() -> cursor).or(() -> model.countsProperty().get().near());
    requestFocus();
    mark();
  }

  /// Where a day is drawn, in the coordinates of this pane: the day the keys are on, else the
  /// caret's.
  Optional<Bounds> marked() {
    Optional<LocalDate> day = isFocused() ? cursor : current();
    return day.flatMap(
        held ->
            Optional.ofNullable(months.get(YearMonth.from(held)))
                .flatMap(month -> month.cell(held))
                .map(cell -> sceneToLocal(cell.localToScene(cell.getBoundsInLocal()))));
  }

  /// Shows which day the caret is in.
  void mark() {
    Optional<LocalDate> here = current();
    Optional<LocalDate> keys = isFocused() ? cursor : Optional.empty();
    months.values().forEach(month -> month.mark(here, keys));
    keys.ifPresent(
        day -> {
          MonthView month = months.get(YearMonth.from(day));
          setAccessibleText(month == null ? "" : month.described(day));
        });
  }

  private Optional<LocalDate> current() {
    return model.entry().map(ChronicleEntry::date).flatMap(d -> Optional.ofNullable(d.from()));
  }

  private void show(DayCounts counts) {
    List<YearMonth> wanted = counts.months();
    if (!wanted.equals(List.copyOf(months.keySet()))) {
      months.clear();
      wanted.forEach(month -> months.put(month, new MonthView(messages, month, this::clicked)));
      getChildren().setAll(months.values());
      getChildren().add(facts);
    }
    months.values().forEach(month -> month.show(counts));
    Period span = counts.period();
    LocalDate from = span.from();
    LocalDate to = span.to();
    period.setText(
        from == null || to == null
            ? ""
            : messages.get(
                "chronicle.date.span", Dates.day(from, messages), Dates.day(to, messages)));
    int total = counts.entries().values().stream().mapToInt(Integer::intValue).sum();
    days.setText(
        messages.get("chronicle.facts", total + counts.undated(), counts.entries().size()));
    undated.setText(messages.get("chronicle.undated", counts.undated()));
    undated.setVisible(counts.undated() > 0);
    undated.setManaged(counts.undated() > 0);
    mark();
  }

  private void clicked(LocalDate day) {
    cursor = Optional.of(day);
    chosen.accept(day);
  }

  private void pressed(KeyEvent event) {
    LocalDate day = cursor.orElseGet(model::near);
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> go(day.minusDays(1));
      case RIGHT -> go(day.plusDays(1));
      case UP -> go(day.minusWeeks(1));
      case DOWN -> go(day.plusWeeks(1));
      case HOME -> go(day.withDayOfMonth(1));
      case END -> go(day.withDayOfMonth(day.lengthOfMonth()));
      case PAGE_UP -> go(day.minusMonths(1));
      case PAGE_DOWN -> go(day.plusMonths(1));
      case ENTER, SPACE -> chosen.accept(day);
      case ESCAPE -> leave.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(LocalDate day) {
    if (months.containsKey(YearMonth.from(day))) {
      cursor = Optional.of(day);
      mark();
    }
  }
}
