package org.gongbao.ui.item;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongbao.edit.fields.Dating;
import org.gongbao.model.Document;
import org.gongbao.ui.work.TextDoor;

/// Says that a document has no 成文日期, with a calendar that gives it one.
final class NewDate extends HBox {
  private final RowContext context;
  private final DatePicker picker = new DatePicker();
  private Optional<Document> document = Optional.empty();

  NewDate(RowContext context) {
    this.context = context;
    Label none = new Label(context.messages().get("ui.field.no-date"));
    none.getStyleClass().add("gb-count");
    none.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(none, Priority.ALWAYS);
    picker.getStyleClass().add("gb-date-picker");
    picker.setEditable(false);
    picker.setAccessibleText(context.messages().get("fields.date.add"));
    picker.valueProperty().subscribe(this::chosen);
    getStyleClass().add("gb-field-line");
    getChildren().addAll(none, picker);
  }

  void show(Document shown) {
    document = Optional.of(shown);
    picker.setDisable(!context.owner().door().isEditable());
  }

  private void chosen(LocalDate day) {
    TextDoor door = context.owner().door();
    if (day != null && document.isPresent()) {
      door.ids().ifPresent(ids -> door.perform(Dating.date(document.get(), day, ids)));
    }
  }
}
