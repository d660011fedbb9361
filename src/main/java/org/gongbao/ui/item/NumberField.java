package org.gongbao.ui.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.NodeId;

/// 文号, as written. What is no number is not taken; the field says so and keeps what was typed.
final class NumberField {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final String BETWEEN = "、";
  private final RowContext context;
  private final NodeId document;
  private final TextField field = new TextField();
  private final Tooltip wrong = new Tooltip();
  private DocumentNumbers held = DocumentNumbers.NONE;

  NumberField(RowContext context, NodeId document) {
    this.context = context;
    this.document = document;
    wrong.setText(context.messages().get("ui.field.number-unread"));
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
  }

  TextField node() {
    return field;
  }

  void show(DocumentNumbers numbers) {
    field.setEditable(context.owner().door().isEditable());
    held = numbers;
    if (!field.isFocused()) {
      field.setText(written(numbers));
      mark(true);
    }
  }

  private void commit() {
    if (field.getText().strip().equals(written(held))) {
      mark(true);
      return;
    }
    Optional<DocumentNumbers> read = read(field.getText());
    mark(read.isPresent());
    read.ifPresent(
        numbers ->
            context
                .owner()
                .door()
                .set("ui.edit.number", document, Field.DOCUMENT_NUMBERS, numbers));
  }

  private void mark(boolean valid) {
    field.pseudoClassStateChanged(INVALID, !valid);
    Tooltip.uninstall(field, wrong);
    if (!valid) {
      Tooltip.install(field, wrong);
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
