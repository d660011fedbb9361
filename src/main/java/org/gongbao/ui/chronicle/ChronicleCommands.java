package org.gongbao.ui.chronicle;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.complete.KnownModel;
import org.gongbao.ui.work.WorkModel;

/// The menu 大事记. Keys that type elsewhere are taken in the entries only.
final class ChronicleCommands {
  private final ChronicleActions actions;
  private final BooleanBinding noChronicle;
  private final BooleanBinding locked;
  private final BooleanBinding noEntry;
  private final BooleanBinding noTwins;
  private final BooleanBinding nowhere;

  ChronicleCommands(
      ChronicleActions actions, ChronicleModel model, WorkModel work, KnownModel known) {
    this.actions = actions;
    noChronicle =
        Bindings.createBooleanBinding(
            () -> model.chronicleProperty().get().isEmpty(), model.chronicleProperty());
    locked =
        Bindings.createBooleanBinding(
            () -> model.chronicleProperty().get().isEmpty() || !model.isEditable(),
            model.chronicleProperty(),
            work.issueProperty());
    noEntry =
        Bindings.createBooleanBinding(
            () -> !model.isEditable() || model.entry().isEmpty(),
            model.chronicleProperty(),
            work.issueProperty(),
            work.spotProperty());
    nowhere =
        Bindings.createBooleanBinding(
            () -> model.entry().isEmpty(), model.chronicleProperty(), work.spotProperty());
    noTwins =
        Bindings.createBooleanBinding(
            () ->
                model.chronicleProperty().get().isEmpty() || known.twinsProperty().get().isEmpty(),
            model.chronicleProperty(),
            known.twinsProperty());
  }

  CommandMenu menu() {
    return new CommandMenu(
        "chronicle.menu",
        List.of(
            making(),
            List.of(date(), earlier(), later(), up(), down()),
            changing(),
            List.of(
                new Command(
                    "chronicle.command.months", "Shortcut+Shift+J", actions::months, noChronicle),
                new Command("chronicle.command.hide", "", actions::hideMonths, noChronicle),
                new Command(
                    "chronicle.command.twin", "Shortcut+Shift+G", actions::nextTwin, noTwins),
                new Command("diary.command.link", "Shortcut+L", actions::go, nowhere),
                new Command("diary.command.documents", "Shortcut+K", actions::link, noEntry))));
  }

  /// What is offered on an entry.
  CommandMenu entryMenu() {
    return new CommandMenu(
        "chronicle.menu", List.of(List.of(date(), earlier(), later(), up(), down()), changing()));
  }

  private List<Command> making() {
    return List.of(
        new Command("chronicle.command.quick", "Shortcut+Shift+E", actions::quick, locked),
        entry("chronicle.command.below", "", actions::below),
        new Command("chronicle.command.paste", "Shortcut+Alt+V", actions::paste, locked));
  }

  private List<Command> changing() {
    return List.of(
        entry("chronicle.command.duplicate", "Shortcut+D", actions::duplicate),
        entry("chronicle.command.split", "Enter", actions::split),
        entry("chronicle.command.join", "Backspace", actions::join),
        entry("chronicle.command.remove", "Shortcut+Shift+Delete", actions::remove));
  }

  private Command date() {
    return entry("chronicle.command.date", "F4", actions::date);
  }

  private Command earlier() {
    return entry("chronicle.command.earlier", "Alt+Page Up", () -> actions.shift(-1));
  }

  private Command later() {
    return entry("chronicle.command.later", "Alt+Page Down", () -> actions.shift(1));
  }

  private Command up() {
    return entry("chronicle.command.up", "Alt+Up", () -> actions.move(-1));
  }

  private Command down() {
    return entry("chronicle.command.down", "Alt+Down", () -> actions.move(1));
  }

  private Command entry(String name, String keys, Runnable action) {
    return new Command(name, keys, action, noEntry, true);
  }
}
