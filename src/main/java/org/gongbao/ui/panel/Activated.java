package org.gongbao.ui.panel;

import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Enter or a double click on a row of a table.
public final class Activated {
  private Activated() {}

  public static <R> void on(TableView<R> table, Consumer<R> action) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            run(table, action);
            event.consume();
          }
        });
    table.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            run(table, action);
          }
        });
  }

  private static <R> void run(TableView<R> table, Consumer<R> action) {
    R row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      action.accept(row);
    }
  }
}
