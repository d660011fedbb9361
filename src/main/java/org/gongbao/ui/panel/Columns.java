package org.gongbao.ui.panel;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Tables of texts, alike in every tab.
public final class Columns {
  private Columns() {}

  /// @param style style class that gives the width's kind and the alignment
  public static <R> TableColumn<R, String> of(
      String title, String style, Function<R, String> text) {
    TableColumn<R, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.getStyleClass().add(style);
    column.setReorderable(false);
    column.setSortable(false);
    return column;
  }

  public static <R> TableView<R> table(String name, String whenEmpty) {
    TableView<R> table = new TableView<>();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setAccessibleText(name);
    table.getStyleClass().add("gb-table");
    Label empty = new Label(whenEmpty);
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    return table;
  }
}
