package org.gongbao.ui.find;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.WorkModel;

/// The commands of 查找、替换、转到 with their keys.
final class FindCommands {
  private final Finding finding;
  private final BooleanBinding nothingOpen;

  FindCommands(Finding finding, WorkModel work) {
    this.finding = finding;
    this.nothingOpen =
        Bindings.createBooleanBinding(
            () -> work.issueProperty().get().isEmpty(), work.issueProperty());
  }

  CommandMenu menu() {
    return new CommandMenu(
        "ui.menu.edit",
        List.of(
            List.of(
                command("find.command.find", "Shortcut+F", finding::find),
                command("find.command.issue", "Shortcut+Shift+F", finding::findInIssue),
                command("find.command.replace", "Shortcut+H", finding::replace),
                command("find.command.next", "F3", () -> finding.step(1)),
                command("find.command.previous", "Shift+F3", () -> finding.step(-1))),
            List.of(command("find.command.go", "Shortcut+G", finding::showGoTo))));
  }

  private Command command(String name, String keys, Runnable action) {
    return new Command(name, keys, action, nothingOpen);
  }
}
