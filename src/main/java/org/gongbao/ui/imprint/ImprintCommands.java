package org.gongbao.ui.imprint;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.gongbao.edit.Step;
import org.gongbao.edit.imprint.ImprintSteps;
import org.gongbao.model.Branch;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.WorkModel;

/// The menu 刊头. Its keys are taken in lines of masthead and colophon only.
final class ImprintCommands {
  private final ImprintDesk desk;
  private final BooleanBinding noLine;
  private final BooleanBinding noIssue;
  private final WorkModel work;

  ImprintCommands(ImprintDesk desk, WorkModel work) {
    this.desk = desk;
    this.work = work;
    noLine =
        Bindings.createBooleanBinding(
            () -> !desk.isEditable() || desk.at().isEmpty(),
            work.spotProperty(),
            work.treeProperty());
    noIssue = Bindings.createBooleanBinding(() -> !desk.isEditable(), work.treeProperty());
  }

  CommandMenu menu() {
    return new CommandMenu(
        "imprint.menu",
        List.of(
            List.of(
                in("imprint.command.add", "Alt+Insert", (steps, at) -> steps.addBelow(at.node())),
                in("imprint.command.up", "Alt+Up", (steps, at) -> steps.move(at, -1)),
                in("imprint.command.down", "Alt+Down", (steps, at) -> steps.move(at, 1)),
                in(
                    "imprint.command.remove",
                    "Shortcut+Shift+Delete",
                    (steps, at) -> steps.remove(at.node()))),
            List.of(new Command("imprint.command.staff", "F4", desk::staff, noIssue, true)),
            List.of(
                picture("imprint.command.picture", Branch.PICTURE),
                picture("imprint.command.emblem", Branch.EMBLEM))));
  }

  private Command picture(String name, Branch branch) {
    Runnable choose =
        () ->
            work.treeProperty().get().ifPresent(tree -> show(tree.issue().masthead().id(), branch));
    return new Command(name, "", choose, noIssue, false);
  }

  /// In its form, so that one sees what it became.
  private void show(NodeId masthead, Branch branch) {
    work.select(masthead);
    desk.choose(masthead, branch, () -> {});
  }

  private Command in(
      String name, String keys, BiFunction<ImprintSteps, Place, Optional<Step>> step) {
    Runnable action = () -> desk.at().ifPresent(at -> desk.perform(steps -> step.apply(steps, at)));
    return new Command(name, keys, action, noLine, true);
  }
}
