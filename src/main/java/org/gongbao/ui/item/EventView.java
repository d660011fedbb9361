package org.gongbao.ui.item;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Event;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// One entry of the chronicle: part of day, text.
final class EventView implements RowNode<ItemRow> {
  private static final TextLook LOOK = TextLook.plain("gb-event");
  private static final String NO_PART = "—";
  private final Label part = new Label();
  private final Tooltip lead = new Tooltip();
  private final TextSurface surface;
  private final HBox box;

  EventView(RowContext context, Event row) {
    ChronicleEntry entry = row.entry();
    surface = context.surface(place(entry), entry.text(), LOOK, "ui.label.entry");
    part.getStyleClass().add("gb-part-of-day");
    part.setTooltip(lead);
    box = new HBox(part, surface);
    box.getStyleClass().addAll("gb-row", "gb-event-row");
    HBox.setHgrow(surface, Priority.ALWAYS);
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
    String written = entry.date().part().written();
    part.setText(written.isEmpty() ? NO_PART : written);
    lead.setText(entry.lead().chars());
    surface.show(place(entry), entry.text(), LOOK);
    return true;
  }

  private static Place place(ChronicleEntry entry) {
    return new Place(entry.id(), Slot.TEXT, 0);
  }
}
