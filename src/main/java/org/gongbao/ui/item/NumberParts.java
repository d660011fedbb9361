package org.gongbao.ui.item;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongbao.edit.fields.NumberForm;
import org.gongbao.l10n.Messages;
import org.gongbao.model.DocumentNumber;

/// One document number by 代字, year and serial; a further one when all are empty. Enter or leaving
/// the parts takes them.
final class NumberParts extends VBox {
  private final Messages messages;
  private final String written;
  private final Consumer<DocumentNumber> made;
  private final TextField code;
  private final TextField year;
  private final TextField serial;
  private final FieldError error;
  private final String before;

  NumberParts(Messages messages, Optional<DocumentNumber> number, Consumer<DocumentNumber> made) {
    this.messages = messages;
    this.made = made;
    this.written = number.map(DocumentNumber::written).orElse("");
    boolean dated = number.filter(n -> n.year() > 0).isPresent();
    code = part("fields.number.code", number.map(DocumentNumber::code).orElse(""), 8);
    year = part("fields.number.year", dated ? Integer.toString(number.get().year()) : "", 4);
    serial =
        part("fields.number.serial", number.map(n -> Integer.toString(n.serial())).orElse(""), 4);
    error = new FieldError(serial);
    before = typed();
    HBox line =
        new HBox(
            code, label("〔"), year, label("〕"), serial, label(messages.get("fields.number.end")));
    line.getStyleClass().add("gb-field-line");
    getChildren().addAll(line, error);
    focusWithinProperty()
        .subscribe(
            within -> {
              if (!within) {
                take();
              }
            });
  }

  private TextField part(String name, String text, int columns) {
    TextField field = new TextField(text);
    field.setPromptText(messages.get(name));
    field.setAccessibleText(messages.get(name));
    field.setPrefColumnCount(columns);
    field.setOnAction(event -> take());
    return field;
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private void take() {
    if (typed().equals(before)) {
      error.show(Optional.empty());
      return;
    }
    Optional<DocumentNumber> number =
        NumberForm.write(
            written, code.getText().strip(), year.getText().strip(), serial.getText().strip());
    error.show(
        number.isPresent()
            ? Optional.empty()
            : Optional.of(messages.get("fields.number.parts-unread")));
    number.ifPresent(made);
  }

  private String typed() {
    return code.getText().strip() + "/" + year.getText().strip() + "/" + serial.getText().strip();
  }
}
