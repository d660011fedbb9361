package org.gongbao.ui.table;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.gongbao.l10n.Messages;

/// How large a new table is to be: squares to point at, or arrows and Enter.
final class TablePicker {
  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
  private static final int ROWS = 10;
  private static final int COLUMNS = 10;
  private final Messages messages;
  private final BiConsumer<Integer, Integer> picked;
  private final Popup popup = new Popup();
  private final Region[][] squares = new Region[ROWS][COLUMNS];
  private final Label said = new Label();
  private int rows = 3;
  private int columns = 4;

  /// @param picked takes rows and columns
  TablePicker(Messages messages, BiConsumer<Integer, Integer> picked) {
    this.messages = messages;
    this.picked = picked;
    GridPane grid = new GridPane(2, 2);
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        grid.add(square(row, column), column, row);
      }
    }
    VBox box = new VBox(said, grid);
    box.getStyleClass().add("gb-table-picker");
    box.setAccessibleText(messages.get("table.insert"));
    box.setFocusTraversable(true);
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    popup.getContent().add(box);
    popup.setAutoHide(true);
  }

  void show(Node over) {
    Bounds at = over.localToScreen(over.getLayoutBounds());
    mark(3, 4);
    Node box = popup.getContent().getFirst();
    over.getScene().getRoot().getStyleClass().stream()
        .filter(style -> !box.getStyleClass().contains(style))
        .forEach(box.getStyleClass()::add);
    popup.getScene().getStylesheets().setAll(over.getScene().getStylesheets());
    popup.show(over, at.getMinX() + 64, at.getMinY() + 8);
    box.requestFocus();
  }

  private Region square(int row, int column) {
    Region square = new Region();
    square.getStyleClass().add("gb-table-square");
    // Not where the pointer happens to rest when it opens.
    square.setOnMouseMoved(event -> mark(row + 1, column + 1));
    square.setOnMouseClicked(event -> take());
    squares[row][column] = square;
    return square;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> mark(rows - 1, columns);
      case DOWN -> mark(rows + 1, columns);
      case LEFT -> mark(rows, columns - 1);
      case RIGHT -> mark(rows, columns + 1);
      case ENTER -> take();
      case ESCAPE -> popup.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take() {
    popup.hide();
    picked.accept(rows, columns);
  }

  private void mark(int newRows, int newColumns) {
    rows = Math.clamp(newRows, 1, ROWS);
    columns = Math.clamp(newColumns, 1, COLUMNS);
    said.setText(messages.get("table.insert.size", rows, columns));
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        squares[row][column].pseudoClassStateChanged(TAKEN, row < rows && column < columns);
      }
    }
  }
}
