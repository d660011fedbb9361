package org.gongbao.ui.command;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;

/// 键表: what has keys, by menus, in two columns that scroll together.
public final class KeyTable extends ScrollPane {

  public KeyTable(List<CommandMenu> menus, Messages messages) {
    getStyleClass().add("gb-keys");
    setAccessibleText(messages.get("ui.command.keys"));
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    VBox left = new VBox();
    VBox right = new VBox();
    int leftRows = 0;
    int rightRows = 0;
    for (CommandMenu menu : menus) {
      List<Command> withKeys =
          menu.commands().stream().filter(c -> c.combination().isPresent()).toList();
      if (withKeys.isEmpty()) {
        continue;
      }
      boolean toLeft = leftRows <= rightRows;
      VBox column = toLeft ? left : right;
      column.getChildren().add(title(menu, messages));
      withKeys.forEach(command -> column.getChildren().add(row(command, messages)));
      leftRows += toLeft ? withKeys.size() + 2 : 0;
      rightRows += toLeft ? 0 : withKeys.size() + 2;
    }
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("gb-keys-columns");
    setContent(columns);
  }

  private static Label title(CommandMenu menu, Messages messages) {
    Label title = new Label(messages.get(menu.name()));
    title.getStyleClass().add("gb-keys-title");
    return title;
  }

  private static HBox row(Command command, Messages messages) {
    Label keys = new Label(command.shownKeys());
    keys.getStyleClass().add("gb-key");
    keys.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label name = new Label(messages.get(command.name()));
    name.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(name, space, keys);
    row.getStyleClass().add("gb-keys-row");
    return row;
  }
}
