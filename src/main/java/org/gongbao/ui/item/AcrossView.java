package org.gongbao.ui.item;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Across;

/// A rule across, the space before or after a part, or the room for tools above a table.
final class AcrossView implements RowNode<ItemRow> {
  private final HBox box;

  AcrossView(Across row) {
    Region line = new Region();
    line.getStyleClass()
        .add(
            switch (row.part()) {
              case "RULE" -> "gb-rule";
              case "TOOLS" -> "gb-table-room";
              default -> "gb-space";
            });
    HBox.setHgrow(line, Priority.ALWAYS);
    box = RowBox.of(line);
    box.getStyleClass().add("gb-across-row");
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    return false;
  }
}
