package org.gongbao.ui.item;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.model.Place;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Slot;
import org.gongbao.ui.fx.RowDrag;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Group;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// Head of a role group; organisations named in place of persons follow it in one text.
final class GroupView implements RowNode<ItemRow> {
  private static final TextLook LABEL = TextLook.spread("gb-role");
  private static final TextLook ORGANISATIONS = TextLook.plain("gb-post");
  private final RowContext context;
  private final TextSurface label;
  private final TextSurface organisations;
  private final Label count = new Label();
  private final HBox box;

  GroupView(RowContext context, Group row) {
    this.context = context;
    RoleGroup group = row.group();
    label = context.surface(place(group, Slot.LABEL), group.label(), LABEL, "ui.label.role");
    organisations =
        context.surface(
            place(group, Slot.ORGANISATIONS),
            group.organisations(),
            ORGANISATIONS,
            "ui.label.organisations");
    count.getStyleClass().add("gb-count");
    Region space = new Region();
    box = RowBox.of(label, count, space, organisations);
    box.getStyleClass().add("gb-group-row");
    context.roster().row(box, group.id());
    RowDrag.head(box, group.id());
    HBox.setHgrow(organisations, Priority.ALWAYS);
    show(row);
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Group shown)) {
      return false;
    }
    RoleGroup group = shown.group();
    label.show(place(group, Slot.LABEL), group.label(), LABEL);
    organisations.show(place(group, Slot.ORGANISATIONS), group.organisations(), ORGANISATIONS);
    boolean persons = !group.persons().isEmpty();
    organisations.setVisible(!persons);
    organisations.setManaged(!persons);
    count.setText(
        persons ? context.messages().get("ui.roster.persons", group.persons().size()) : "");
    return true;
  }

  private static Place place(RoleGroup group, Slot slot) {
    return new Place(group.id(), slot, 0);
  }
}
