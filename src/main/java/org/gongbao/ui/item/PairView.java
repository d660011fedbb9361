package org.gongbao.ui.item;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Member;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// Two texts in aligned columns: a person's name and post.
final class PairView implements RowNode<ItemRow> {
  private static final TextLook NAME = TextLook.spread("gb-person");
  private static final TextLook POST = TextLook.plain("gb-post");
  private final TextSurface left;
  private final TextSurface right;
  private final HBox box;

  PairView(RowContext context, Member row) {
    Person person = row.person();
    left = context.surface(name(person), person.name(), NAME, "ui.label.name");
    right = context.surface(post(person), person.post(), POST, "ui.label.post");
    Label handle = new Label();
    box = box(handle, "gb-member-row");
    context.roster().row(box, person.id());
    context.roster().handle(box, handle, () -> left.place().node());
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Member member)) {
      return false;
    }
    Person person = member.person();
    fill(name(person), person.name(), NAME, left);
    fill(post(person), person.post(), POST, right);
    return true;
  }

  private HBox box(Label margin, String style) {
    HBox made = RowBox.of(margin, left, right);
    made.getStyleClass().add(style);
    HBox.setHgrow(right, Priority.ALWAYS);
    return made;
  }

  private static void fill(Place place, Text text, TextLook look, TextSurface surface) {
    surface.show(place, text, look);
  }

  private static Place name(Person person) {
    return new Place(person.id(), Slot.NAME, 0);
  }

  private static Place post(Person person) {
    return new Place(person.id(), Slot.POST, 0);
  }
}
