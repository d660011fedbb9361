package org.gongbao.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.edit.table.Sums;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.fx.Icons;

/// The tools above the table the caret is in. Nothing here takes the focus: the caret stays.
final class TableStrip extends HBox {
  private final Messages messages;
  private final Label selected = new Label();

  TableStrip(TableModel model, TableCommands commands) {
    this.messages = model.messages();
    getStyleClass().add("gb-table-strip");
    setAccessibleText(messages.get("table.strip"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    selected.getStyleClass().add("gb-table-selected");
    selected.setMinWidth(0);
    getChildren()
        .addAll(
            menu("table.strip.rows", List.of(commands.rows())),
            menu("table.strip.columns", List.of(commands.columns())),
            parting(),
            tool(commands.merge(), Icons.MERGE),
            tool(commands.split(), Icons.SPLIT),
            parting(),
            menu("table.strip.head", List.of(List.of(commands.headMore(), commands.headLess()))),
            menu("table.strip.kind", List.of(commands.kinds())),
            parting(),
            tool(commands.ascending(), Icons.ASCENDING),
            tool(commands.descending(), Icons.DESCENDING),
            tool(commands.renumber(), Icons.NUMBERS),
            tool(commands.check(), Icons.SUM),
            more(commands),
            space,
            selected);
    model.rangeProperty().subscribe(range -> tell(model, range));
  }

  private void tell(TableModel model, Optional<CellRange> range) {
    String said =
        range
            .flatMap(
                chosen ->
                    model
                        .here()
                        .map(
                            here ->
                                messages.get(
                                        "table.selected",
                                        chosen.area().rows(),
                                        chosen.area().columns())
                                    + Sums.of(here.table(), chosen.area())
                                        .map(sum -> messages.get("table.selected.sum", sum))
                                        .orElse("")))
            .orElse("");
    selected.setText(said);
  }

  private Region tool(Command command, Icons icon) {
    Region button = command.button(messages, icon, false);
    button.getStyleClass().setAll("button", "gb-icon-button");
    button.setFocusTraversable(false);
    return button;
  }

  private MenuButton more(TableCommands commands) {
    MenuButton button = menu("table.strip.more", List.of(commands.more()));
    button.setText("");
    button.setGraphic(Icons.MORE.icon());
    button.getStyleClass().add("gb-strip-more");
    return button;
  }

  /// What is selected is told whole or not at all.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    selected.setVisible(selected.getWidth() >= selected.prefWidth(-1) - 1);
  }

  private static Region parting() {
    Region line = new Region();
    line.getStyleClass().add("gb-tool-separator");
    return line;
  }

  private MenuButton menu(String name, List<List<Command>> sections) {
    MenuButton button = new MenuButton(messages.get(name));
    button.getStyleClass().add("gb-strip-menu");
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setPopupSide(Side.BOTTOM);
    button.setAccessibleText(messages.get(name));
    button.setTooltip(new Tooltip(messages.get(name)));
    button.getItems().setAll(items(messages, sections));
    return button;
  }

  /// Menu items without keys of their own: the menu bar has them, and a key twice would be lost
  /// with the first that goes.
  static List<MenuItem> items(Messages messages, List<List<Command>> sections) {
    List<MenuItem> items = new java.util.ArrayList<>();
    for (List<Command> section : sections) {
      if (!items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      for (Command command : section) {
        MenuItem item = new MenuItem(messages.get(command.name()));
        item.setOnAction(event -> command.action().run());
        item.disableProperty().bind(command.unavailable());
        items.add(item);
      }
    }
    return items;
  }

  static ContextMenu contextMenu(Messages messages, List<List<Command>> sections) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items(messages, sections));
    return menu;
  }
}
