package org.gongbao.ui.diary;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.edit.chronicle.Assembly.Line;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.ui.diary.AssembleRow.Giving;
import org.gongbao.ui.diary.AssembleRow.Head;
import org.gongbao.ui.diary.AssembleRow.Taking;
import org.jspecify.annotations.Nullable;

/// A head, or an entry with a box: its day and words; where both sides differ, both.
final class AssembleCell extends ListCell<AssembleRow> {
  /// Box, gaps and scroll bar.
  private static final double BESIDE = 72;

  private final Messages messages;
  private final CheckBox box = new CheckBox();
  private final VBox texts = new VBox();
  private final HBox entry = new HBox(8, box, texts);
  private final Label head = new Label();
  private @Nullable BooleanProperty bound;

  /// @param group takes all entries under a head, or leaves them
  AssembleCell(ListView<AssembleRow> list, Messages messages, Consumer<Head> group) {
    this.messages = messages;
    setPrefWidth(0);
    box.setFocusTraversable(false);
    // The whole row is pressed.
    box.setMouseTransparent(true);
    texts.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
    head.setTooltip(new Tooltip(messages.get("diary.head.all")));
    head.getStyleClass().add("gb-assemble-head");
    HBox.setHgrow(texts, Priority.ALWAYS);
    setOnMouseClicked(
        event -> {
          if (getItem() instanceof Head one) {
            group.accept(one);
          } else {
            toggle();
          }
        });
  }

  /// Takes the entry, or leaves it.
  private void toggle() {
    if (bound != null) {
      bound.set(!bound.get());
    }
  }

  @Override
  protected void updateItem(@Nullable AssembleRow row, boolean empty) {
    super.updateItem(row, empty);
    if (bound != null) {
      box.selectedProperty().unbindBidirectional(bound);
      bound = null;
    }
    texts.getChildren().clear();
    setGraphic(null);
    if (empty || row == null) {
      setAccessibleText("");
      return;
    }
    switch (row) {
      case Head one -> {
        head.setText(messages.get(one.key(), one.count()));
        setGraphic(head);
        setAccessibleText(head.getText());
      }
      case Taking one -> {
        Line line = one.line();
        if (line.here().isPresent()) {
          text(messages.get("diary.row.diary", said(line.diary())));
          text(messages.get("diary.row.here", said(line.here().get())));
        } else {
          text(said(line.diary()));
        }
        if (!line.elsewhere().isEmpty()) {
          note(messages.get("diary.row.elsewhere", line.elsewhere()));
        }
        if (one.likeness() > 0) {
          note(messages.get("diary.row.like", one.likeness()));
        }
        show(one.chosen());
      }
      case Giving one -> {
        text(said(one.entry()));
        show(one.chosen());
      }
    }
  }

  private void show(BooleanProperty chosen) {
    bound = chosen;
    box.selectedProperty().bindBidirectional(chosen);
    String said = ((Label) texts.getChildren().getFirst()).getText();
    box.setAccessibleText(said);
    setAccessibleText(said);
    setGraphic(entry);
  }

  private void text(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.prefWidthProperty().bind(texts.prefWidthProperty());
    label.getStyleClass().add("gb-assemble-text");
    texts.getChildren().add(label);
  }

  private void note(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("gb-muted");
    texts.getChildren().add(label);
  }

  /// 10月1日上午　words.
  private String said(ChronicleEntry one) {
    LocalDate from = one.date().from();
    LocalDate to = one.date().to();
    String day = from == null ? messages.get("ui.chronicle.no-date") : day(from);
    String span = from == null || from.equals(to) || to == null ? "" : "—" + day(to);
    return day + span + one.date().part().written() + "　" + one.text().chars();
  }

  private String day(LocalDate day) {
    return messages.get("ui.chronicle.day", day.getMonthValue(), day.getDayOfMonth());
  }
}
