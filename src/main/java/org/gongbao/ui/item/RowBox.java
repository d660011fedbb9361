package org.gongbao.ui.item;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A row with its margin: the label hangs left of what the row shows.
final class RowBox {
  private RowBox() {}

  static HBox of(Label label, Node... content) {
    label.getStyleClass().add("gb-row-label");
    HBox box = new HBox(label);
    box.getChildren().addAll(content);
    box.getStyleClass().add("gb-row");
    return box;
  }

  static HBox of(Node... content) {
    return of(new Label(), content);
  }
}
