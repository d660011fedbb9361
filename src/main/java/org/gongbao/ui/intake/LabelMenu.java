package org.gongbao.ui.intake;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gongbao.l10n.Messages;

/// All labels with their keys, and what else can be done with lines.
final class LabelMenu extends ContextMenu {

  /// @param chosen told the label
  LabelMenu(
      Messages messages,
      Consumer<org.gongbao.exchange.Label> chosen,
      Runnable confirm,
      Runnable forget) {
    getItems()
        .add(item(messages.get("intake.confirm"), messages.get("intake.key.confirm"), confirm));
    getItems().add(item(messages.get("intake.forget"), messages.get("intake.key.forget"), forget));
    getItems().add(new SeparatorMenuItem());
    for (LabelKeys key : LabelKeys.values()) {
      String name = messages.get(LabelKeys.nameOf(key.label()));
      getItems().add(item(name, key.name(), () -> chosen.accept(key.label())));
    }
    getStyleClass().add("gb-intake-menu");
  }

  /// The key stands before the name: it is no accelerator, for it counts in the list only.
  private static MenuItem item(String name, String key, Runnable action) {
    Label cap = new Label(key);
    cap.getStyleClass().add("gb-key");
    MenuItem item = new MenuItem(name, cap);
    item.setOnAction(event -> action.run());
    return item;
  }
}
