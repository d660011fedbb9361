package org.gongbao.ui.chronicle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.edit.chronicle.DayCounts;
import org.gongbao.l10n.Messages;

/// One month, Monday first: days with entries say how many, weekends and days outside the period
/// are told apart.
final class MonthView extends VBox {
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
  private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private final Messages messages;
  private final Map<LocalDate, VBox> days = new HashMap<>();

  MonthView(Messages messages, YearMonth month, Consumer<LocalDate> chosen) {
    this.messages = messages;
    Label title =
        new Label(messages.get("chronicle.month", month.getYear(), month.getMonthValue()));
    title.getStyleClass().add("gb-month-title");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("gb-month-grid");
    for (DayOfWeek day : DayOfWeek.values()) {
      Label head = new Label(day.getDisplayName(TextStyle.NARROW, messages.locale()));
      head.getStyleClass().add("gb-month-weekday");
      head.pseudoClassStateChanged(WEEKEND, isWeekend(day));
      grid.add(head, day.getValue() - 1, 0);
    }
    int first = month.atDay(1).getDayOfWeek().getValue() - 1;
    for (int i = 0; i < month.lengthOfMonth(); i++) {
      LocalDate day = month.atDay(i + 1);
      VBox cell = new VBox(new Label(Integer.toString(i + 1)), new Label());
      cell.getStyleClass().add("gb-month-day");
      cell.pseudoClassStateChanged(WEEKEND, isWeekend(day.getDayOfWeek()));
      cell.setAccessibleRole(AccessibleRole.BUTTON);
      cell.getChildren().getLast().getStyleClass().add("gb-month-count");
      cell.setOnMouseClicked(event -> chosen.accept(day));
      days.put(day, cell);
      grid.add(cell, (first + i) % 7, 1 + (first + i) / 7);
    }
    getStyleClass().add("gb-month");
    getChildren().addAll(title, grid);
  }

  void show(DayCounts counts) {
    days.forEach(
        (day, cell) -> {
          int count = counts.on(day);
          cell.pseudoClassStateChanged(HELD, count > 0);
          cell.pseudoClassStateChanged(OUTSIDE, !counts.covers(day));
          ((Label) cell.getChildren().getLast()).setText(count > 0 ? Integer.toString(count) : "");
          cell.setAccessibleText(
              messages.get("chronicle.month.day", Dates.day(day, messages), count));
        });
  }

  /// @param current day of the entry the caret is in
  /// @param cursor day the keys are on
  void mark(Optional<LocalDate> current, Optional<LocalDate> cursor) {
    days.forEach(
        (day, cell) -> {
          cell.pseudoClassStateChanged(CURRENT, current.equals(Optional.of(day)));
          cell.pseudoClassStateChanged(CURSOR, cursor.equals(Optional.of(day)));
        });
  }

  Optional<Region> cell(LocalDate day) {
    return Optional.ofNullable(days.get(day));
  }

  String described(LocalDate day) {
    VBox cell = days.get(day);
    return cell == null ? "" : cell.getAccessibleText();
  }

  private static boolean isWeekend(DayOfWeek day) {
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }
}
