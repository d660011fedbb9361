package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.edit.imprint.ImprintForms;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ImprintField;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Head;

/// Heads a group of a form, with what can be added to it.
final class HeadView implements RowNode<ItemRow> {
  private final RowContext context;
  private final HBox actions = new HBox();
  private final HBox box;
  private Head shown;

  HeadView(RowContext context, Head row) {
    this.context = context;
    this.shown = row;
    Label name = new Label(context.messages().get("imprint.group." + row.group()));
    name.getStyleClass().add("gb-form-group");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    actions.getStyleClass().add("gb-form-actions");
    box = RowBox.of(new Label(), name, space, actions);
    box.getStyleClass().add("gb-form-head");
    build();
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Head head) || head.group() != shown.group()) {
      return false;
    }
    shown = head;
    build();
    return true;
  }

  private void build() {
    List<Node> all = new ArrayList<>();
    if (context.imprint().isEditable()) {
      if (shown.more()) {
        all.add(own());
      }
      if (shown.offered().equals(List.of(ImprintField.SLOGAN))) {
        all.add(button("imprint.add.slogan", Icons.ADD, () -> add(ImprintField.SLOGAN)));
      } else if (!shown.offered().isEmpty()) {
        all.add(lines());
      }
    }
    actions.getChildren().setAll(all);
  }

  private Button own() {
    return switch (shown.group()) {
      case STAFF -> button("imprint.command.staff", Icons.IMPORT, context.imprint()::staff);
      case WORDS -> button("imprint.words", Icons.ADD, this::usualWords);
      default -> button("imprint.add.code", Icons.ADD, this::code);
    };
  }

  private MenuButton lines() {
    MenuButton add = new MenuButton(context.messages().get("imprint.add"), Icons.ADD.icon());
    add.getStyleClass().add("gb-form-button");
    String group = context.messages().get("imprint.group." + shown.group());
    add.setAccessibleText(context.messages().get("imprint.add.name", group));
    for (ImprintField field : shown.offered()) {
      boolean other = field == ImprintField.OTHER;
      MenuItem item =
          new MenuItem(
              other ? context.messages().get("imprint.add.other") : field.labels().getFirst());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> add(field));
      add.getItems().add(item);
    }
    return add;
  }

  private Button button(String key, Icons icon, Runnable action) {
    Messages messages = context.messages();
    Button button = new Button(messages.get(key), icon.icon());
    button.getStyleClass().add("gb-form-button");
    button.setMnemonicParsing(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void add(ImprintField field) {
    context.imprint().add(shown.part(), field);
  }

  /// Fills in what is empty, the statement first.
  private void usualWords() {
    usual(Slot.CHARACTER, ImprintForms.CHARACTER);
    usual(Slot.STATEMENT, ImprintForms.STATEMENT);
  }

  private void usual(Slot slot, String words) {
    Place place = new Place(shown.part(), slot, 0);
    if (context.owner().door().text(place).filter(Text::isEmpty).isPresent()) {
      context.imprint().perform(steps -> steps.write(place, words));
    }
  }

  private void code() {
    String caption = context.messages().get("imprint.code.caption");
    context.imprint().perform(steps -> steps.code(shown.part(), "", caption));
  }
}
