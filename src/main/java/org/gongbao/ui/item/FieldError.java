package org.gongbao.ui.item;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// What is wrong with a field, in one sentence under it. Never in the way of typing.
final class FieldError extends Label {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private final Region field;
  private final Tooltip tip = new Tooltip();

  FieldError(Region field) {
    this.field = field;
    getStyleClass().add("gb-field-error");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    show(Optional.empty());
  }

  void show(Optional<String> wrong) {
    setText(wrong.orElse(""));
    setVisible(wrong.isPresent());
    setManaged(wrong.isPresent());
    field.pseudoClassStateChanged(INVALID, wrong.isPresent());
    field.setAccessibleHelp(wrong.orElse(null));
    Tooltip.uninstall(field, tip);
    wrong.ifPresent(
        text -> {
          tip.setText(text);
          Tooltip.install(field, tip);
        });
  }
}
