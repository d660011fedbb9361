package org.gongbao.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongbao.app.PastState;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.Tree;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.history.HistoryRow.Day;
import org.gongbao.ui.history.HistoryRow.Done;
import org.gongbao.ui.history.HistoryRow.Earlier;
import org.gongbao.ui.history.HistoryRow.Named;
import org.gongbao.ui.work.WorkModel;

/// A row of the list: a day, or when, what, where and who.
final class HistoryCell extends ListCell<HistoryRow> {
  private static final PseudoClass DAY = PseudoClass.getPseudoClass("day");
  private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final WorkModel work;
  private final Messages messages;
  private final ZoneId zone;
  private final Label time = new Label();
  private final Label what = new Label();
  private final Label where = new Label();
  private final Label who = new Label();
  private final HBox box = new HBox(time, what, where, who);

  HistoryCell(WorkModel work, Messages messages, ZoneId zone) {
    this.work = work;
    this.messages = messages;
    this.zone = zone;
    getStyleClass().add("gb-history-row");
    time.getStyleClass().add("gb-history-time");
    what.getStyleClass().add("gb-history-what");
    who.getStyleClass().add("gb-history-who");
    where.getStyleClass().add("gb-history-where");
    HBox.setHgrow(where, Priority.ALWAYS);
    where.setMaxWidth(Double.MAX_VALUE);
    time.setMinWidth(USE_PREF_SIZE);
    what.setMinWidth(USE_PREF_SIZE);
    who.setMinWidth(USE_PREF_SIZE);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("gb-history-box");
    // As wide as the list, so that names of items are cut instead of scrolled.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(HistoryRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean some = !empty && row != null;
    pseudoClassStateChanged(DAY, some && row instanceof Day);
    pseudoClassStateChanged(NAMED, some && row instanceof Named);
    setGraphic(null);
    setText(null);
    what.setGraphic(null);
    if (!some) {
      return;
    }
    switch (row) {
      case Day day -> setText(day(day.date()));
      case Earlier earlier -> setText(messages.get("history.earlier"));
      case Done done -> show(done.state());
      case Named named -> {
        what.setGraphic(Icons.VERSION.icon());
        show(named.version().at(), named.version().name(), "", named.version().who());
      }
    }
  }

  private void show(PastState state) {
    show(state.at(), messages.get(state.label()), where(state), state.who());
  }

  private void show(Instant at, String done, String place, String by) {
    time.setText(TIME.withZone(zone).format(at));
    what.setText(done);
    where.setText(place);
    who.setText(by);
    setGraphic(box);
    setAccessibleText(
        String.join(" ", day(at.atZone(zone).toLocalDate()), time.getText(), done, place, by));
  }

  private String day(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(messages.locale())
        .format(date);
  }

  private String where(PastState state) {
    Optional<Tree> tree = work.treeProperty().get();
    return state.title().isEmpty()
        ? tree.flatMap(now -> now.itemOf(state.node()))
            .map(Item::title)
            .map(title -> title.chars())
            .orElse("")
        : state.title();
  }
}
