package org.gongbao.ui.register;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Tables that are only looked at.
final class TextColumns {
  private TextColumns() {}

  static <R> TableView<R> table(String name, String whenEmpty) {
    TableView<R> table = new TableView<>();
    table.getStyleClass().add("gb-table");
    table.setAccessibleText(name);
    Label empty = new Label(whenEmpty);
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    return table;
  }

  static <R> TableColumn<R, String> column(String title, double width, Function<R, String> text) {
    TableColumn<R, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setReorderable(false);
    column.setPrefWidth(width);
    return column;
  }
}
