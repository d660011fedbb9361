package org.gongbao.ui.item;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.chronicle.EntryMargin;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Event;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// One entry of the chronicle: handle and part of day, text, a note where it seems to be made
/// twice.
final class EventView implements RowNode<ItemRow> {
  private static final TextLook LOOK = TextLook.plain("gb-event");
  private final EntryMargin margin;
  private final TextSurface surface;
  private final HBox box = new HBox();

  EventView(RowContext context, Event row) {
    ChronicleEntry entry = row.entry();
    surface = context.surface(place(entry), entry.text(), LOOK, "ui.label.entry");
    margin = context.chronicle().margin(box, entry);
    VBox text =
        new VBox(
            surface,
            context.chronicle().link(entry.id()),
            context.chronicle().used(entry.id()),
            context.chronicle().note(entry.id()));
    box.getChildren().addAll(margin, text);
    box.getStyleClass().addAll("gb-row", "gb-event-row");
    HBox.setHgrow(text, Priority.ALWAYS);
    show(row);
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Event event)) {
      return false;
    }
    ChronicleEntry entry = event.entry();
    margin.show(entry);
    surface.show(place(entry), entry.text(), LOOK);
    return true;
  }

  private static Place place(ChronicleEntry entry) {
    return new Place(entry.id(), Slot.TEXT, 0);
  }
}
