package org.gongbao.ui.find;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongbao.ui.fx.Icons;

/// A field that remembers what was typed into it: the arrow down, or its button, lists it.
final class FindField extends HBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private final TextField field = new TextField();
  private final FindHistory history;
  private final ContextMenu menu = new ContextMenu();

  /// Where the caret was while the field had the focus: it goes to the start when that leaves.
  private int caret;

  /// @param earlier what a screen reader calls the list
  FindField(String name, String earlier, FindHistory history) {
    this.history = history;
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            showEarlier();
            event.consume();
          }
        });
    Button button = new Button("", Icons.FOLD.icon());
    button.getStyleClass().add("gb-icon-button");
    button.setAccessibleText(earlier);
    button.setTooltip(new Tooltip(earlier));
    button.setFocusTraversable(false);
    button.setOnAction(event -> showEarlier());
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMinWidth(60);
    getStyleClass().add("gb-find-field");
    getChildren().addAll(field, button);
    field
        .caretPositionProperty()
        .subscribe(at -> caret = field.isFocused() ? at.intValue() : caret);
    field.focusedProperty().subscribe(on -> pseudoClassStateChanged(FOCUSED, on));
  }

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("inside");

  TextField field() {
    return field;
  }

  void setInvalid(boolean invalid) {
    pseudoClassStateChanged(INVALID, invalid);
  }

  void remember() {
    history.add(field.getText());
  }

  /// Puts characters in at the caret.
  void insert(String chars) {
    int at = Math.min(caret, field.getLength());
    field.requestFocus();
    field.insertText(at, chars);
    field.positionCaret(at + chars.length());
  }

  private void showEarlier() {
    List<MenuItem> items = history.list().stream().map(this::item).toList();
    menu.getItems().setAll(items);
    if (!items.isEmpty()) {
      menu.show(this, Side.BOTTOM, 0, 2);
    }
  }

  private MenuItem item(String typed) {
    MenuItem item = new MenuItem(typed);
    item.setMnemonicParsing(false);
    item.setOnAction(
        event -> {
          field.setText(typed);
          field.end();
        });
    return item;
  }
}
