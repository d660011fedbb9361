package org.gongbao.ui.panel;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.gongbao.app.Originals.Explained;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// Why a text differs; stands out while nobody said so.
final class ReasonCell extends TableCell<Explained, String> {
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  ReasonCell() {
    getStyleClass().add("gb-reason");
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    Explained row = empty || getTableRow() == null ? null : getTableRow().getItem();
    boolean missing = row != null && !row.isSettled();
    setText(row == null ? null : text);
    setGraphic(row == null ? null : (missing ? Icons.WARNING : Icons.OK).icon());
    pseudoClassStateChanged(MISSING, missing);
  }
}
