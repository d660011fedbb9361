package org.gongbao.ui.item;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Contents;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// A line of an inner contents list, indented by level, with the source file's page number.
final class ContentsView implements RowNode<ItemRow> {
  private final TextSurface surface;
  private final Label page = new Label();
  private final HBox box;

  ContentsView(RowContext context, Contents row) {
    InnerEntry entry = row.entry();
    surface = context.surface(place(entry), entry.text(), look(entry), "ui.label.contents-entry");
    page.getStyleClass().add("gb-contents-page");
    Region leader = new Region();
    leader.getStyleClass().add("gb-leader");
    HBox.setHgrow(leader, Priority.ALWAYS);
    box = RowBox.of(surface, leader, page);
    box.getStyleClass().add("gb-contents-row");
    show(row);
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Contents contents)) {
      return false;
    }
    surface.show(place(contents.entry()), contents.entry().text(), look(contents.entry()));
    page.setText(contents.entry().page().chars());
    return true;
  }

  private static TextLook look(InnerEntry entry) {
    int level = Math.max(1, entry.ordinal().form().level());
    return new TextLook(
        "gb-contents-entry", entry.ordinal().written(), Math.min(level, 3) - 1, false, false);
  }

  private static Place place(InnerEntry entry) {
    return new Place(entry.id(), Slot.TEXT, 0);
  }
}
