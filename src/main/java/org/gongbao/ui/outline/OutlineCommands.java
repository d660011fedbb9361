package org.gongbao.ui.outline;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.WorkModel;

/// The commands of the outline with their keys. Those that mean something else in texts work in the
/// list only.
final class OutlineCommands {
  private final Outlining outlining;
  private final SectionActions sections;
  private final WorkModel work;
  private final ReadOnlyObjectProperty<Chosen> chosen;
  private final Runnable fillers;

  OutlineCommands(
      Outlining outlining,
      SectionActions sections,
      WorkModel work,
      ReadOnlyObjectProperty<Chosen> chosen,
      Runnable fillers) {
    this.outlining = outlining;
    this.sections = sections;
    this.work = work;
    this.chosen = chosen;
    this.fillers = fillers;
  }

  CommandMenu menu() {
    BooleanBinding nothing = unless(now -> !now.isNothing());
    BooleanBinding noItem = unless(now -> !now.items().isEmpty());
    BooleanBinding closed = unless(now -> true);
    return new CommandMenu(
        "desk.menu",
        List.of(
            List.of(
                inList("up", "Alt+Up", () -> outlining.shift(-1), nothing),
                inList("down", "Alt+Down", () -> outlining.shift(1), nothing),
                at("move", "Alt+M", outlining::moveTo, noItem),
                inList("remove", "Delete", outlining::remove, nothing)),
            List.of(
                inList("section", "Insert", sections::add, closed),
                inList("rename", "F2", sections::rename, nothing)),
            List.of(
                at("order", "Alt+O", () -> sections.order(false), nothing),
                at("order-all", "Alt+Shift+O", () -> sections.order(true), closed)),
            List.of(
                at("fillers", "Alt+B", fillers, closed),
                at("target", "Alt+P", outlining::askTarget, closed))));
  }

  private BooleanBinding unless(Predicate<Chosen> can) {
    return Bindings.createBooleanBinding(
        () -> {
          Chosen now = chosen.get();
          boolean open = work.issueProperty().get().isPresent();
          return !open || !work.isEditable() || !can.test(now);
        },
        chosen,
        work.issueProperty());
  }

  private static Command at(String name, String keys, Runnable action, BooleanBinding unavailable) {
    return new Command("outline.command." + name, keys, action, unavailable);
  }

  private static Command inList(
      String name, String keys, Runnable action, BooleanBinding unavailable) {
    return new Command("outline.command." + name, keys, action, unavailable, true);
  }
}
