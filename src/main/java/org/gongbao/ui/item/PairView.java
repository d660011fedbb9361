package org.gongbao.ui.item;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Imprint;
import org.gongbao.ui.item.ItemRow.Member;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// Two texts in aligned columns: a person's name and post, an imprint's label and value.
final class PairView implements RowNode<ItemRow> {
  private static final TextLook NAME = TextLook.spread("gb-person");
  private static final TextLook POST = TextLook.plain("gb-post");
  private static final TextLook LABEL = TextLook.plain("gb-imprint-label");
  private static final TextLook VALUE = TextLook.plain("gb-imprint-value");
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

  PairView(RowContext context, Imprint row) {
    ImprintLine line = row.line();
    left = context.surface(label(line), line.label(), LABEL, "ui.label.imprint-label");
    right = context.surface(value(line), line.value(), VALUE, "ui.label.imprint-value");
    box = box(new Label(), "gb-imprint-row");
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    switch (row) {
      case Member member -> {
        Person person = member.person();
        fill(name(person), person.name(), NAME, left);
        fill(post(person), person.post(), POST, right);
      }
      case Imprint imprint -> {
        ImprintLine line = imprint.line();
        fill(label(line), line.label(), LABEL, left);
        fill(value(line), line.value(), VALUE, right);
      }
      default -> {
        return false;
      }
    }
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

  private static Place label(ImprintLine line) {
    return new Place(line.id(), Slot.LABEL, 0);
  }

  private static Place value(ImprintLine line) {
    return new Place(line.id(), Slot.VALUE, 0);
  }
}
