package org.gongbao.ui.roster;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.WorkModel;

/// The menu 名单. Its keys are taken in rosters only.
final class RosterCommands {
  private final RosterModel model;
  private final Runnable complete;
  private final BooleanBinding noRoster;
  private final BooleanBinding noPerson;

  RosterCommands(RosterModel model, WorkModel work, Runnable complete) {
    this.model = model;
    this.complete = complete;
    noRoster =
        Bindings.createBooleanBinding(
            () -> !model.isEditable() || model.at().isEmpty(),
            work.spotProperty(),
            work.treeProperty());
    noPerson =
        Bindings.createBooleanBinding(
            () -> !model.isEditable() || model.at().flatMap(model::person).isEmpty(),
            work.spotProperty(),
            work.treeProperty());
  }

  CommandMenu menu() {
    return new CommandMenu(
        "roster.menu",
        List.of(
            List.of(
                in("roster.command.add", "Enter", model::add, noRoster),
                in("roster.command.complete", "Ctrl+Space", complete, noPerson),
                in("roster.command.up", "Alt+Up", () -> model.move(-1), noRoster),
                in("roster.command.down", "Alt+Down", () -> model.move(1), noRoster),
                in("roster.command.above", "Alt+Page Up", () -> model.toGroup(-1), noPerson),
                in("roster.command.under", "Alt+Page Down", () -> model.toGroup(1), noPerson),
                in("roster.command.remove", "Shortcut+Shift+Delete", model::remove, noRoster)),
            List.of(
                in("roster.command.group.add", "Alt+Insert", model::addGroup, noRoster),
                in("roster.command.group.up", "", () -> model.moveGroup(-1), noRoster),
                in("roster.command.group.down", "", () -> model.moveGroup(1), noRoster),
                in("roster.command.group.remove", "", model::removeGroup, noRoster))));
  }

  private static Command in(String name, String keys, Runnable action, BooleanBinding unavailable) {
    return new Command(name, keys, action, unavailable, true);
  }
}
