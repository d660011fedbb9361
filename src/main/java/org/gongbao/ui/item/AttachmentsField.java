package org.gongbao.ui.item;

import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.fields.Attaching;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Attachment;
import org.gongbao.model.Document;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// 附件: goes to one, adds, removes, counts the labels through when asked to.
final class AttachmentsField extends MenuButton {
  private final RowContext context;

  AttachmentsField(RowContext context) {
    this.context = context;
    setAccessibleText(context.messages().get("ui.label.attachment"));
    getStyleClass().add("gb-attachments");
  }

  void show(Document document) {
    Messages messages = context.messages();
    setText(messages.get("fields.attachment.count", document.attachments().size()));
    getItems().clear();
    Menu remove = new Menu(messages.get("fields.attachment.remove"));
    for (Attachment attachment : document.attachments()) {
      getItems().add(item(named(attachment), () -> go(attachment)));
      remove
          .getItems()
          .add(item(named(attachment), () -> perform(Attaching.remove(document, attachment.id()))));
    }
    boolean editable = context.owner().door().isEditable();
    if (editable) {
      if (!document.attachments().isEmpty()) {
        getItems().add(new SeparatorMenuItem());
      }
      getItems()
          .add(
              item(
                  messages.get("fields.attachment.add"),
                  () ->
                      perform(
                          context.owner().door().ids().map(ids -> Attaching.add(document, ids)))));
    }
    if (editable && !document.attachments().isEmpty()) {
      getItems()
          .addAll(
              remove,
              item(
                  messages.get("fields.attachment.relabel"),
                  () -> perform(Attaching.relabel(document))));
    }
    setDisable(getItems().isEmpty());
  }

  private static String named(Attachment attachment) {
    String title = attachment.title().chars().replace("\n", "");
    String shortened = title.length() > 24 ? title.substring(0, 24) + "…" : title;
    return (attachment.label().chars() + "  " + shortened).strip();
  }

  private static MenuItem item(String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void go(Attachment attachment) {
    context.owner().door().go(Selection.caretAt(new Place(attachment.id(), Slot.TITLE, 0)));
  }

  private void perform(Optional<Step> step) {
    step.ifPresent(context.owner().door()::perform);
  }
}
