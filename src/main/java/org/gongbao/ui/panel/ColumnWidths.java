package org.gongbao.ui.panel;

import javafx.scene.control.TableView;

/// Fixes the first columns of a table; the last takes the rest.
public final class ColumnWidths {
  private ColumnWidths() {}

  public static void fix(TableView<?> table, double... widths) {
    for (int i = 0; i < widths.length; i++) {
      table.getColumns().get(i).setMinWidth(widths[i]);
      table.getColumns().get(i).setMaxWidth(widths[i]);
      table.getColumns().get(i).setPrefWidth(widths[i]);
    }
  }
}
