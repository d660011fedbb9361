package org.gongbao.ui.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.gongbao.l10n.Messages;

/// What can stand in a pattern, with what it means; choosing one puts it in.
final class SyntaxMenu extends ContextMenu {
  private static final List<List<String>> SECTIONS =
      List.of(
          List.of("han", "digit", "numeral", "letter", "mark", "space"),
          List.of("any", "some", "many", "maybe", "times"),
          List.of("either", "group", "not", "start", "end"));

  private final Messages messages;
  private final Consumer<String> insert;

  SyntaxMenu(Messages messages, Consumer<String> insert) {
    this.messages = messages;
    this.insert = insert;
    for (List<String> section : SECTIONS) {
      if (!getItems().isEmpty()) {
        getItems().add(new SeparatorMenuItem());
      }
      section.forEach(name -> getItems().add(item(name)));
    }
  }

  private MenuItem item(String name) {
    String written = messages.get("find.syntax." + name);
    Label sign = new Label(written);
    sign.getStyleClass().add("gb-find-sign");
    Label meaning = new Label(messages.get("find.meaning." + name));
    HBox row = new HBox(sign, meaning);
    row.getStyleClass().add("gb-find-syntax");
    MenuItem item = new MenuItem("", row);
    item.setOnAction(event -> insert.accept(written));
    return item;
  }
}
