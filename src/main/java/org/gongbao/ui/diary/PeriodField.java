package org.gongbao.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.gongbao.edit.chronicle.PeriodInput;
import org.gongbao.edit.chronicle.PeriodText;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Period;

/// A period as people type it, and what it is read as.
final class PeriodField extends HBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private final Messages messages;
  private final LocalDate near;
  private final TextField field = new TextField();
  private final Label read = new Label();
  private final ReadOnlyObjectWrapper<Optional<Period>> period =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param near a day in the year meant where none is typed
  PeriodField(Messages messages, Period held, LocalDate near) {
    this.messages = messages;
    LocalDate from = held.from();
    this.near = from == null ? near : from;
    Label name = new Label(messages.get("diary.period"));
    name.setLabelFor(field);
    name.setMinWidth(USE_PREF_SIZE);
    field.setAccessibleText(messages.get("diary.period"));
    field.setPromptText(messages.get("diary.period.prompt"));
    field.setPrefColumnCount(16);
    read.getStyleClass().add("gb-date-read");
    read.setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    getChildren().addAll(name, field, read);
    field.setText(PeriodInput.typed(held));
    field.textProperty().subscribe(typed -> update());
  }

  /// Empty while what is typed is no period.
  ReadOnlyObjectProperty<Optional<Period>> periodProperty() {
    return period.getReadOnlyProperty();
  }

  TextField field() {
    return field;
  }

  private void update() {
    Optional<Period> now = PeriodInput.read(field.getText(), near);
    field.pseudoClassStateChanged(INVALID, now.isEmpty() && !field.getText().isBlank());
    read.setText(
        now.map(this::told)
            .orElse(field.getText().isBlank() ? "" : messages.get("diary.period.unread")));
    if (!now.equals(period.get())) {
      period.set(now);
    }
  }

  private String told(Period held) {
    LocalDate from = held.from();
    LocalDate to = held.to();
    long days = from == null || to == null ? 0 : to.toEpochDay() - from.toEpochDay() + 1;
    String written = PeriodText.write(held);
    return messages.get("diary.period.read", written.substring(1, written.length() - 1), days);
  }
}
