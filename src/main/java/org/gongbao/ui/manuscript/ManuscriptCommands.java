package org.gongbao.ui.manuscript;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;

/// The commands of the manuscripts; their keys work in that room alone.
public final class ManuscriptCommands {
  private final Supplier<ManuscriptView> view;

  /// @param view leads to the room and gives it; called when a command is done
  public ManuscriptCommands(Supplier<ManuscriptView> view) {
    this.view = view;
  }

  private Command at(String name, String keys, Consumer<ManuscriptView> action) {
    Command command =
        Command.always("manuscript.command." + name, keys, () -> action.accept(view.get()));
    return new Command(
        command.name(), command.keys(), command.action(), command.unavailable(), true);
  }

  private Command acting(String name, String keys, Consumer<ManuscriptActions> action) {
    return at(name, keys, shown -> action.accept(shown.actions()));
  }

  Command register() {
    return acting("register", "Insert", ManuscriptActions::registerFiles);
  }

  Command takeBack() {
    return acting("take-back", "Shortcut+Z", ManuscriptActions::takeBack);
  }

  Command place() {
    return acting("place", "Shortcut+Enter", ManuscriptActions::place);
  }

  private List<Command> placing() {
    return List.of(
        place(),
        acting("place-into", "Shift+Enter", ManuscriptActions::placeInto),
        acting("take-out", "Backspace", ManuscriptActions::takeOut),
        acting("decline", "Delete", ManuscriptActions::decline),
        acting("open", "Enter", ManuscriptActions::open));
  }

  /// For the menu 期务.
  public CommandMenu menu() {
    return new CommandMenu(
        "desk.menu",
        List.of(
            List.of(
                register(),
                acting("register-bare", "Shift+Insert", ManuscriptActions::registerBare)),
            placing(),
            List.of(
                acting("scan", "Alt+K", ManuscriptActions::scan),
                acting("scan-open", "Alt+Y", ManuscriptActions::openScan)),
            List.of(
                at("form", "F4", ManuscriptView::write),
                at("find", "Shortcut+F", ManuscriptView::find),
                at("filter", "Alt+J", ManuscriptView::nextFilter)),
            List.of(
                takeBack(),
                acting("import", "Alt+I", ManuscriptActions::importCsv),
                acting("export", "Alt+E", ManuscriptActions::exportCsv))));
  }

  /// What a row offers.
  CommandMenu ofRow() {
    return new CommandMenu("desk.menu", List.of(placing()));
  }
}
