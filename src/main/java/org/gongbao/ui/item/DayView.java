package org.gongbao.ui.item;

import java.time.LocalDate;
import java.time.format.TextStyle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Day;
import org.jspecify.annotations.Nullable;

/// Heads the entries of a day: date, weekday, how many.
final class DayView implements RowNode<ItemRow> {
  private static final PseudoClass UNDATED = PseudoClass.getPseudoClass("undated");
  private final Messages messages;
  private final Label date = new Label();
  private final Label weekday = new Label();
  private final Label count = new Label();
  private final HBox box = new HBox(date, weekday, count);

  DayView(RowContext context, Day row) {
    this.messages = context.messages();
    box.getStyleClass().add("gb-day-row");
    context.chronicle().head(box, row.first());
    date.getStyleClass().add("gb-day");
    weekday.getStyleClass().add("gb-count");
    count.getStyleClass().add("gb-count");
    show(row);
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Day day)) {
      return false;
    }
    @Nullable LocalDate from = day.date().from();
    @Nullable LocalDate to = day.date().to();
    if (from == null || to == null) {
      date.setText(messages.get("ui.chronicle.no-date"));
      weekday.setText("");
      date.setGraphic(Icons.WARNING.icon());
    } else {
      date.setGraphic(null);
      date.setText(from.equals(to) ? day(from) : day(from) + "—" + day(to));
      weekday.setText(
          from.equals(to)
              ? from.getDayOfWeek().getDisplayName(TextStyle.FULL, messages.locale())
              : "");
    }
    box.pseudoClassStateChanged(UNDATED, from == null);
    count.setText(messages.get("ui.chronicle.entries", day.entries()));
    return true;
  }

  private String day(LocalDate day) {
    return messages.get("ui.chronicle.day", day.getMonthValue(), day.getDayOfMonth());
  }
}
