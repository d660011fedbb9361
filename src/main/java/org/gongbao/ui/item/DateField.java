package org.gongbao.ui.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.edit.Step;
import org.gongbao.edit.compare.TextChange;
import org.gongbao.edit.fields.DateForm;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.model.WrittenDate;
import org.gongbao.ui.text.TextSurface;

/// 成文日期 as written, with a calendar. A day chosen is written in the manner of the one before it.
final class DateField extends VBox {
  private final RowContext context;
  private final Place place;
  private final TextSurface surface;
  private final DatePicker picker = new DatePicker();
  private final FieldError error;
  private boolean filling;

  DateField(RowContext context, TextSurface surface) {
    this.context = context;
    this.place = surface.place();
    this.surface = surface;
    this.error = new FieldError(surface);
    HBox.setHgrow(surface, Priority.ALWAYS);
    HBox line = new HBox(surface, picker);
    line.getStyleClass().add("gb-field-line");
    picker.getStyleClass().add("gb-date-picker");
    picker.setEditable(false);
    picker.setAccessibleText(context.messages().get("fields.date.choose"));
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::opening);
    line.addEventFilter(KeyEvent.KEY_RELEASED, this::opening);
    picker.valueProperty().subscribe(this::chosen);
    getChildren().addAll(line, error);
  }

  void show(Text written) {
    Optional<LocalDate> date = WrittenDate.parse(written.chars());
    filling = true;
    picker.setValue(date.orElse(null));
    picker.setDisable(!context.owner().door().isEditable());
    filling = false;
    boolean wrong = date.isEmpty() && !written.chars().isBlank();
    error.show(
        wrong ? Optional.of(context.messages().get("fields.date.unread")) : Optional.empty());
  }

  /// Opens it by the keys that open a list, when they are let go: the calendar takes keys pressed,
  /// and the picker would close again what Space opened.
  private void opening(KeyEvent event) {
    boolean opens =
        switch (event.getCode()) {
          case SPACE, ENTER, DOWN ->
              picker.isFocused() && !picker.isShowing() && !event.isAltDown();
          default -> false;
        };
    if (opens) {
      event.consume();
      if (event.getEventType().equals(KeyEvent.KEY_RELEASED)) {
        picker.show();
      }
    }
  }

  private void chosen(LocalDate date) {
    if (filling || date == null) {
      return;
    }
    Text held = context.owner().door().text(place).orElse(Text.EMPTY);
    String written = DateForm.write(date, held.chars());
    TextChange.of(place, held, written)
        .ifPresent(
            edit ->
                context
                    .owner()
                    .door()
                    .perform(new Step("fields.date.set", List.of(edit), Optional.empty())));
    surface.requestFocus();
  }
}
