package org.gongbao.ui.item;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Line;
import org.gongbao.ui.text.TextSurface;

/// One text across the pane, what it is hanging in the left margin.
final class LineView implements RowNode<ItemRow> {
  private final RowContext context;
  private final Label label = new Label();
  private final TextSurface surface;
  private final HBox box;

  LineView(RowContext context, Line line) {
    this.context = context;
    this.surface = context.surface(line.place(), line.text(), line.look(), line.name());
    this.box = RowBox.of(label, surface);
    HBox.setHgrow(surface, Priority.ALWAYS);
    show(line);
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Line line)) {
      return false;
    }
    label.setText(context.messages().get(line.label()));
    surface.show(line.place(), line.text(), line.look());
    surface.setAccessibleText(context.messages().get(line.name()));
    List<String> styles = List.of("gb-row", line.look().style() + "-row");
    if (!box.getStyleClass().equals(styles)) {
      box.getStyleClass().setAll(styles);
    }
    return true;
  }
}
