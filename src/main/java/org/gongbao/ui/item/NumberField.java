package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.NodeId;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.fx.Icons;

/// 文号, as written, or by its parts. What is no number is not taken; the field says so and keeps
/// what was typed.
final class NumberField {
  private static final String BETWEEN = "、";
  private final RowContext context;
  private final NodeId document;
  private final TextField field = new TextField();
  private final ToggleButton byParts = new ToggleButton();
  private final VBox parts = new VBox();
  private final FieldError error = new FieldError(field);
  private final VBox box;
  private DocumentNumbers held = DocumentNumbers.NONE;

  NumberField(RowContext context, NodeId document) {
    this.context = context;
    this.document = document;
    field.setAccessibleText(context.messages().get("ui.label.number"));
    field.setOnAction(event -> commit());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                commit();
              }
            });
    field.textProperty().subscribe(this::clearWhenRead);
    String name = context.messages().get("fields.number.parts");
    byParts.setGraphic(Icons.FOLD.icon());
    byParts.setAccessibleText(name);
    byParts.setTooltip(new Tooltip(name));
    byParts.getStyleClass().add("gb-icon-button");
    byParts.selectedProperty().subscribe(this::showParts);
    parts.getStyleClass().add("gb-number-parts");
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox line = new HBox(field, byParts);
    line.getStyleClass().add("gb-field-line");
    box = new VBox(line, parts, error);
  }

  Region node() {
    return box;
  }

  void show(DocumentNumbers numbers) {
    boolean editable = context.owner().door().isEditable();
    field.setEditable(editable);
    byParts.setDisable(!editable);
    boolean other = !held.equals(numbers);
    held = numbers;
    if (!field.isFocused()) {
      field.setText(written(numbers));
      error.show(Optional.empty());
    }
    if (other) {
      showParts();
    }
  }

  private void showParts() {
    parts.setVisible(byParts.isSelected());
    parts.setManaged(byParts.isSelected());
    if (Focus.isIn(parts)) {
      return;
    }
    parts.getChildren().clear();
    if (byParts.isSelected()) {
      List<String> forms = held.list().stream().map(DocumentNumber::written).toList();
      for (int i = 0; i <= forms.size(); i++) {
        int index = i;
        Optional<DocumentNumber> number =
            i < forms.size() ? Optional.of(held.list().get(i)) : Optional.empty();
        parts
            .getChildren()
            .add(new NumberParts(context.messages(), number, made -> replace(index, made)));
      }
    }
  }

  private void replace(int index, DocumentNumber made) {
    List<DocumentNumber> next = new ArrayList<>(held.list());
    if (index < next.size()) {
      next.set(index, made);
    } else {
      next.add(made);
    }
    set(new DocumentNumbers(next));
  }

  private void commit() {
    if (field.getText().strip().equals(written(held))) {
      error.show(Optional.empty());
      return;
    }
    Optional<DocumentNumbers> read = read(field.getText());
    error.show(
        read.isPresent()
            ? Optional.empty()
            : Optional.of(context.messages().get("ui.field.number-unread")));
    read.ifPresent(this::set);
  }

  private void set(DocumentNumbers numbers) {
    context.owner().door().set("ui.edit.number", document, Field.DOCUMENT_NUMBERS, numbers);
  }

  private void clearWhenRead(String typed) {
    if (read(typed).isPresent()) {
      error.show(Optional.empty());
    }
  }

  /// Reads numbers parted by 、; empty when any part is none.
  static Optional<DocumentNumbers> read(String typed) {
    List<String> parts = Stream.of(typed.strip().split(BETWEEN, -1)).map(String::strip).toList();
    if (parts.equals(List.of(""))) {
      return Optional.of(DocumentNumbers.NONE);
    }
    List<DocumentNumber> read =
        parts.stream().map(DocumentNumber::parse).flatMap(Optional::stream).toList();
    return read.size() == parts.size() ? Optional.of(new DocumentNumbers(read)) : Optional.empty();
  }

  static String written(DocumentNumbers numbers) {
    return numbers.list().stream()
        .map(DocumentNumber::written)
        .collect(Collectors.joining(BETWEEN));
  }
}
