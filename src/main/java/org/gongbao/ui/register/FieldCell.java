package org.gongbao.ui.register;

import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.jspecify.annotations.Nullable;

/// A field of a line. What was typed is kept however the field is left, but by Escape.
final class FieldCell extends TableCell<Entry, String> {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final int LONG = 12;
  private static final String LINE_END = "⏎";
  private final Column column;
  private final LinesTable owner;
  private @Nullable Entry edited;
  private @Nullable Control field;

  FieldCell(Column column, LinesTable owner) {
    this.column = column;
    this.owner = owner;
  }

  /// A field as it is shown: words parted by 、, lines by a sign, for a field has one line.
  static String shown(Column column, String value) {
    return column.kind() == Column.Kind.WORDS
        ? value.replace('|', '、')
        : value.replace("\n", LINE_END);
  }

  @Override
  public void startEdit() {
    Entry line = getTableRow() == null ? null : getTableRow().getItem();
    if (line == null || !owner.isEditable()) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    edited = line;
    Control editor = column.choices().isEmpty() ? textField(line) : choice(line);
    editor.setAccessibleText(column.heading());
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    editor
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (before && !focused && editor.equals(field)) {
                leave();
              }
            });
    field = editor;
    setText(null);
    setGraphic(editor);
    editor.requestFocus();
  }

  private Control textField(Entry line) {
    TextField text = new TextField(shown(column, line.get(column)));
    text.selectAll();
    return text;
  }

  private Control choice(Entry line) {
    ComboBox<String> box = new ComboBox<>();
    if (!line.register().requires(column)) {
      box.getItems().add("");
    }
    box.getItems().addAll(column.choices());
    box.setValue(line.get(column));
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      field = null;
      event.consume();
      cancelEdit();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume();
      int row = getIndex();
      leave();
      owner.writeAt(row, column, event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      leave();
    }
  }

  private void leave() {
    cancelEdit();
    owner.takeFocus();
  }

  @Override
  public void cancelEdit() {
    Control editor = field;
    Entry line = edited;
    field = null;
    edited = null;
    super.cancelEdit();
    String now = getItem();
    setGraphic(null);
    setText(now == null || isEmpty() ? null : shown(column, now));
    if (editor != null && line != null) {
      owner.written(line, column, value(editor));
    }
  }

  private String value(Control editor) {
    if (editor instanceof TextField text) {
      return text.getText().replace(LINE_END, "\n");
    }
    Object chosen = editor instanceof ComboBox<?> box ? box.getValue() : null;
    return chosen == null ? "" : chosen.toString();
  }

  @Override
  protected void updateItem(@Nullable String value, boolean empty) {
    super.updateItem(value, empty);
    Entry line = empty || getTableRow() == null ? null : getTableRow().getItem();
    if (!isEditing()) {
      setGraphic(null);
      setText(value == null || empty ? null : shown(column, value));
    }
    boolean invalid = line != null && owner.isWrong(line, column);
    pseudoClassStateChanged(INVALID, invalid);
    setTooltip(
        value != null && value.length() > LONG ? new Tooltip(value.replace('|', '、')) : null);
  }
}
