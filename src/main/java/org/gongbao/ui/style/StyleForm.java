package org.gongbao.ui.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.GridPane;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.style.StyleDraft;

/// A grid of labelled fields, each of which knows how to show the draft.
abstract class StyleForm extends GridPane {
  private final StyleModel model;
  private final Messages messages;
  private final List<Runnable> shows = new ArrayList<>();
  private int row;

  StyleForm(StyleModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("gb-style-form");
  }

  StyleModel model() {
    return model;
  }

  Messages messages() {
    return messages;
  }

  StyleDraft draft() {
    return model.draftProperty().get();
  }

  /// Fields side by side under one label.
  void row(String key, Node... fields) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("gb-style-label");
    add(label, 0, row);
    for (int i = 0; i < fields.length; i++) {
      add(fields[i], i + 1, row);
      if (fields[i] instanceof Control control && control.getAccessibleText() == null) {
        control.setAccessibleText(label.getText());
      }
      if (fields[i] instanceof LengthField length) {
        length
            .refusedProperty()
            .subscribe(wrong -> model.refuse(length, why(label, length, wrong)));
      }
    }
    row++;
  }

  private Optional<String> why(Label label, LengthField length, boolean wrong) {
    return wrong
        ? Optional.of(messages.get("style.refused", label.getText(), length.least(), length.most()))
        : Optional.empty();
  }

  <F extends Node> F shown(F field, Runnable show) {
    shows.add(show);
    return field;
  }

  <T> ComboBox<T> choice(List<T> all, Function<T, String> text, Runnable chosen) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(all);
    box.setCellFactory(list -> cell(text));
    box.setButtonCell(cell(text));
    box.setOnAction(event -> chosen.run());
    return box;
  }

  private static <T> ListCell<T> cell(Function<T, String> text) {
    return new ListCell<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : text.apply(item));
      }
    };
  }

  void show() {
    shows.forEach(Runnable::run);
  }
}
