package org.gongbao.ui.chronicle;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.gongbao.l10n.Messages;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;
import org.gongbao.ui.fx.Segments;

/// A date as people type it, what it is read as, and the part of day.
final class DateForm {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private final ChronicleModel model;
  private final Messages messages;
  private final TextField field = new TextField();
  private final Label read = new Label();
  private final Segments<PartOfDay> parts;
  private LocalDate near = LocalDate.EPOCH;
  private PartOfDay part = PartOfDay.NONE;

  DateForm(ChronicleModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    field.setPromptText(messages.get("chronicle.date.prompt"));
    field.setAccessibleText(messages.get("chronicle.date.field"));
    field.getStyleClass().add("gb-date-field");
    read.getStyleClass().add("gb-date-read");
    parts =
        new Segments<>(
            messages.get("chronicle.part"),
            Dates.PARTS,
            one -> Dates.part(one, messages),
            this::take);
    Tooltip.install(parts, new Tooltip(messages.get("chronicle.part.keys")));
    field.textProperty().subscribe(this::update);
  }

  TextField field() {
    return field;
  }

  Label read() {
    return read;
  }

  Segments<PartOfDay> parts() {
    return parts;
  }

  void show(EntryDate date, LocalDate around) {
    near = date.from() == null ? around : date.from();
    take(date.part());
    field.setText(Dates.typed(date));
    update();
  }

  /// The next part of day, or the one before.
  void step(int by) {
    take(Dates.PARTS.get(Math.floorMod(Dates.PARTS.indexOf(part) + by, Dates.PARTS.size())));
  }

  /// What is typed, when it is a date.
  Optional<EntryDate> date() {
    return model.read(field.getText(), near, part);
  }

  /// Like [#date], showing that it is none.
  Optional<EntryDate> require() {
    Optional<EntryDate> date = date();
    field.pseudoClassStateChanged(INVALID, date.isEmpty());
    if (date.isEmpty()) {
      read.setText(messages.get("chronicle.date.unread"));
      field.requestFocus();
      field.selectAll();
    }
    return date;
  }

  private void take(PartOfDay chosen) {
    part = chosen;
    parts.show(chosen);
  }

  private void update() {
    Optional<EntryDate> date = date();
    field.pseudoClassStateChanged(INVALID, false);
    read.setText(date.map(found -> Dates.full(found, messages)).orElse(""));
    date.filter(found -> found.part() != part).ifPresent(found -> take(found.part()));
  }
}
