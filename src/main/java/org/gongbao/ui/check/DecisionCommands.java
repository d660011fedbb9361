package org.gongbao.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.stage.Window;
import org.gongbao.check.Finding;
import org.gongbao.l10n.Messages;
import org.gongbao.review.decide.Decision;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Focus;

/// Deciding by menu and keys: about what is chosen in the list while it has the focus, else about
/// what the caret touches.
final class DecisionCommands {
  private final CheckModel model;
  private final FindingsView view;
  private final FindingActions actions;
  private final Messages messages;
  private final Supplier<Optional<Finding>> here;
  private final Command waive;
  private final Command query;
  private final Command off;
  private final Command accept;
  private final Command restore;

  /// @param here the finding meant
  /// @param ask raises a query
  DecisionCommands(
      CheckModel model,
      FindingsView view,
      FindingActions actions,
      Messages messages,
      Supplier<Optional<Finding>> here,
      Runnable ask) {
    this.model = model;
    this.view = view;
    this.actions = actions;
    this.messages = messages;
    this.here = here;
    waive = command("check.command.waive", "Alt+X", this::waive);
    query = command("check.command.ask", "Alt+Q", ask);
    off = command("check.command.off", "Shortcut+F7", this::switchOff);
    accept = command("check.command.accept", "Shortcut+Shift+F7", this::accept);
    restore = command("check.command.restore", "Shortcut+Alt+X", this::restore);
  }

  List<Command> all() {
    return List.of(waive, query, off, accept, restore);
  }

  /// What a proofreader can do about a row of the list.
  ///
  /// @param mark marks what is chosen
  CommandMenu marking(FindingRow row, Command mark) {
    return new CommandMenu(
        "check.menu", row instanceof FindingRow.Found ? List.of(List.of(mark)) : List.of());
  }

  /// What can be done about a row of the list.
  ///
  /// @param mend mends what is chosen
  CommandMenu over(FindingRow row, Command mend) {
    List<List<Command>> sections =
        switch (row) {
          case FindingRow.Found one ->
              one.finding().fix().isPresent()
                  ? List.of(List.of(mend), List.of(waive, query, off))
                  : List.of(List.of(waive, query, off));
          case FindingRow.NotRun one ->
              List.of(
                  one.decision().isPresent()
                      ? List.of(restore, off)
                      : one.unrun().isBlocking() ? List.of(accept, off) : List.of(off));
          case FindingRow.Head head -> head.rule().isPresent() ? List.of(List.of(off)) : List.of();
          case FindingRow.Waived one -> List.of(List.of(restore, off));
          case FindingRow.Off one -> List.of(List.of(restore));
        };
    return new CommandMenu("check.menu", sections);
  }

  /// Not where decisions can only be seen.
  private Command command(String name, String keys, Runnable action) {
    var writable = model.decisions().writableProperty();
    return new Command(
        name, keys, action, Bindings.createBooleanBinding(() -> !writable.get(), writable));
  }

  private void waive() {
    Optional<FindingRow> row = view.chosenRow().filter(one -> Focus.isIn(view));
    if (row.isPresent() && row.get() instanceof FindingRow.NotRun) {
      accept();
      return;
    }
    here.get()
        .ifPresentOrElse(finding -> actions.waive(finding, window()), () -> say("check.none-here"));
  }

  private void switchOff() {
    Optional<String> rule =
        Focus.isIn(view)
            ? view.chosenRow()
                .filter(row -> !(row instanceof FindingRow.Off))
                .flatMap(FindingRow::rule)
            : here.get().map(Finding::rule);
    rule.ifPresentOrElse(one -> actions.switchOff(one, window()), () -> say("check.none-here"));
  }

  private void accept() {
    Optional<FindingRow.NotRun> row =
        view.chosenRow()
            .filter(FindingRow.NotRun.class::isInstance)
            .map(FindingRow.NotRun.class::cast);
    if (row.isEmpty()) {
      say("check.accept.choose");
    } else if (row.get().unrun().isBlocking()) {
      actions.accept(row.get().unrun(), window());
    } else {
      say("check.accept.needless");
    }
  }

  /// What is chosen in the list, else what was decided last.
  private void restore() {
    Optional<Decision> chosen =
        view.chosenRow().filter(row -> Focus.isIn(view)).flatMap(FindingRow::decision);
    chosen
        .or(() -> model.decisions().last())
        .ifPresentOrElse(actions::restore, () -> say("check.restore.none"));
  }

  private void say(String key) {
    model.work().say(messages.get(key));
  }

  private Window window() {
    return view.getScene().getWindow();
  }
}
