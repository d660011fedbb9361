package org.gongbao.ui.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Finder;

/// 命令查找: any command by part of its name.
public final class CommandPalette extends Finder<Command> {
  private static final double WIDTH = 480;
  private final Messages messages;
  private final Map<Command, String> menuOf = new LinkedHashMap<>();
  private CommandSearch search = new CommandSearch(List.of(), Command::name);

  public CommandPalette(Messages messages) {
    super(
        new Words(
            messages.get("ui.palette.prompt"),
            messages.get("ui.command.palette"),
            messages.get("ui.palette.list"),
            messages.get("ui.palette.none")),
        WIDTH);
    this.messages = messages;
    list().setCellFactory(view -> new Row());
  }

  /// Shows commands over the pane this stands in; those that cannot be done now are told apart.
  public void show(List<CommandMenu> menus) {
    menuOf.clear();
    for (CommandMenu menu : menus) {
      menu.commands().stream()
          .filter(command -> !command.name().equals("ui.command.palette"))
          .forEach(command -> menuOf.put(command, messages.get(menu.name())));
    }
    search = new CommandSearch(List.copyOf(menuOf.keySet()), c -> named(c) + " " + menuOf.get(c));
    open();
  }

  @Override
  protected List<Command> find(String typed) {
    return search.find(typed).stream()
        .sorted(Comparator.comparing((Command command) -> command.unavailable().get()))
        .toList();
  }

  @Override
  protected Optional<Runnable> action(Command chosen) {
    return chosen.unavailable().get() ? Optional.empty() : Optional.of(chosen.action());
  }

  private String named(Command command) {
    return messages.get(command.name()).replace("…", "");
  }

  /// Name and keys; pale when it cannot be done now.
  private final class Row extends ListCell<Command> {
    private final Label name = new Label();
    private final Label menu = new Label();
    private final Label keys = new Label();
    private final HBox box;

    Row() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      keys.getStyleClass().add("gb-key");
      menu.getStyleClass().add("gb-palette-menu");
      box = new HBox(name, menu, space, keys);
      box.setMouseTransparent(true);
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(null);
      setGraphic(empty || command == null ? null : box);
      if (!empty && command != null) {
        name.setText(named(command));
        menu.setText(menuOf.get(command));
        keys.setText(command.shownKeys());
        keys.setVisible(!command.shownKeys().isEmpty());
        setDisable(command.unavailable().get());
        setAccessibleText(named(command) + " " + menuOf.get(command) + " " + command.shownKeys());
      }
    }
  }
}
