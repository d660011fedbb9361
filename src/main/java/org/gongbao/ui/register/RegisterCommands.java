package org.gongbao.ui.register;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.work.BusyModel;

/// What can be done in the window of the registers, with its keys.
final class RegisterCommands {
  private final RegisterModel model;
  private final LearnedModel learned;
  private final RegisterPane pane;
  private final BusyModel busy;
  private final RegisterWindow window;

  RegisterCommands(
      RegisterModel model,
      LearnedModel learned,
      RegisterPane pane,
      BusyModel busy,
      RegisterWindow window) {
    this.model = model;
    this.learned = learned;
    this.pane = pane;
    this.busy = busy;
    this.window = window;
  }

  private static Command at(String name, String keys, Runnable action) {
    return Command.always("registers.command." + name, keys, action);
  }

  private Command newLine() {
    return at("new", "Shortcut+N", () -> free(() -> pane.table().ifPresent(LinesTable::writeNew)));
  }

  private Command remove() {
    return at(
        "remove",
        "Delete",
        () -> free(() -> pane.table().ifPresent(table -> model.remove(table.selected()))));
  }

  private Command takeBack() {
    return at("take-back", "Shortcut+Z", () -> free(model::takeBack));
  }

  private Command importFile() {
    return at("import", "Shortcut+I", () -> free(window::importFile));
  }

  private Command exportFile() {
    return at("export", "Shortcut+E", () -> free(window::exportFile));
  }

  private Command learn() {
    return at(
        "learn",
        "F7",
        () ->
            free(
                () -> {
                  pane.showLearned();
                  learned.learn();
                }));
  }

  private Command accept() {
    return at("accept", "Shortcut+Enter", () -> learned.accept(pane.proposals().chosen()));
  }

  private Command refuse() {
    return at("refuse", "Shortcut+Backspace", () -> learned.refuse(pane.proposals().chosen()));
  }

  private Command acceptAll() {
    return at(
        "accept-all",
        "Shortcut+Shift+Enter",
        () -> learned.accept(learned.proposalsProperty().get().orElse(List.of())));
  }

  /// Nothing else is done while a file is read or kept.
  private void free(Runnable action) {
    if (!busy.isBusy() && model.library().isPresent()) {
      action.run();
    }
  }

  List<CommandMenu> menus() {
    return List.of(
        new CommandMenu(
            "registers.menu.register",
            List.of(
                List.of(importFile(), exportFile()),
                List.of(
                    at("next", "Alt+Page Down", () -> pane.nextPlace(1)),
                    at("previous", "Alt+Page Up", () -> pane.nextPlace(-1))),
                List.of(at("close", "Shortcut+W", window::close)))),
        new CommandMenu(
            "registers.menu.edit",
            List.of(
                List.of(takeBack()),
                List.of(newLine(), remove()),
                List.of(
                    at("find", "Shortcut+F", pane::seekField),
                    at("only-wrong", "Shortcut+J", pane::toggleWrong),
                    at("next-wrong", "F8", () -> pane.table().ifPresent(t -> t.nextWrong(1))),
                    at(
                        "previous-wrong",
                        "Shift+F8",
                        () -> pane.table().ifPresent(t -> t.nextWrong(-1)))),
                List.of(
                    at("stop.next", "F6", () -> pane.nextStop(1)),
                    at("stop.previous", "Shift+F6", () -> pane.nextStop(-1))))),
        new CommandMenu(
            "registers.menu.learn",
            List.of(List.of(learn()), List.of(accept(), refuse(), acceptAll()))));
  }

  HBox toolbar(Messages messages) {
    Region line = new Region();
    line.getStyleClass().add("gb-tool-separator");
    HBox bar =
        new HBox(
            newLine().button(messages, Icons.ADD, true),
            remove().button(messages, Icons.CLOSE, true),
            takeBack().button(messages, Icons.UNDO, false),
            line,
            importFile().button(messages, Icons.IMPORT, true),
            exportFile().button(messages, Icons.VERSION, true),
            learn().button(messages, Icons.CHECK, true));
    bar.getStyleClass().add("gb-toolbar");
    return bar;
  }

  /// By name, for tests.
  Optional<Command> named(String name) {
    return menus().stream()
        .flatMap(menu -> menu.commands().stream())
        .filter(command -> command.name().equals("registers.command." + name))
        .findFirst();
  }
}
