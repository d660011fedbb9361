package org.gongbao.ui.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import org.gongbao.l10n.Messages;

/// Commands that stand together in a menu.
///
/// @param name message key of the menu
/// @param sections parted by lines in the menu
/// @param folded menus at its end, so that it is not too long for the screen
public record CommandMenu(String name, List<List<Command>> sections, List<CommandMenu> folded) {

  public CommandMenu {
    sections = sections.stream().map(List::copyOf).toList();
    folded = List.copyOf(folded);
  }

  public CommandMenu(String name, List<List<Command>> sections) {
    this(name, sections, List.of());
  }

  /// Menus with those of the same name joined, in the order of the second list; what is only in the
  /// first comes after them.
  public static List<CommandMenu> joined(List<CommandMenu> first, List<CommandMenu> second) {
    Map<String, CommandMenu> all = new LinkedHashMap<>();
    second.forEach(menu -> all.put(menu.name(), new CommandMenu(menu.name(), List.of())));
    Stream.concat(first.stream(), second.stream())
        .forEach(menu -> all.merge(menu.name(), menu, CommandMenu::plus));
    return List.copyOf(all.values());
  }

  /// With the commands of another menu of the same name behind its own.
  public CommandMenu plus(CommandMenu other) {
    return new CommandMenu(
        name,
        Stream.concat(sections.stream(), other.sections.stream()).toList(),
        Stream.concat(folded.stream(), other.folded.stream()).toList());
  }

  /// Those of the folded menus included.
  public List<Command> commands() {
    return Stream.concat(
            sections.stream().flatMap(List::stream),
            folded.stream().flatMap(menu -> menu.commands().stream()))
        .toList();
  }

  /// The commands over a row, in the size of menus whatever size the row has; nothing where none of
  /// them can be done.
  public void showOver(Node row, Messages messages, ContextMenuEvent event) {
    event.consume();
    if (commands().stream().allMatch(command -> command.unavailable().get())) {
      return;
    }
    ContextMenu menu = new ContextMenu();
    for (List<Command> section : sections) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      section.forEach(command -> menu.getItems().add(command.contextItem(messages)));
    }
    menu.show(row.getScene().getWindow(), event.getScreenX(), event.getScreenY());
  }

  /// Does what a key stands for that works only in the pane that asks.
  ///
  /// @return false when there is no such command, or it cannot be done now
  public boolean run(KeyEvent event) {
    Optional<Command> meant =
        commands().stream()
            .filter(Command::local)
            .filter(command -> command.combination().filter(keys -> keys.match(event)).isPresent())
            .filter(command -> !command.unavailable().get())
            .findFirst();
    meant.ifPresent(command -> command.action().run());
    return meant.isPresent();
  }

  public Menu menu(Messages messages) {
    Menu menu = new Menu(messages.get(name));
    for (List<Command> section : sections) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      section.forEach(command -> menu.getItems().add(command.menuItem(messages)));
    }
    if (!folded.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      folded.forEach(inner -> menu.getItems().add(inner.menu(messages)));
    }
    return menu;
  }
}
