package org.gongbao.ui.proof.round;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.gongbao.app.proof.TextState;
import org.gongbao.review.merge.State;
import org.gongbao.ui.command.Command;

/// What can be done with the line of the docket chosen; the keys work in its list only.
final class DocketCommands {
  private final RoundModel model;
  private final ObservableValue<Optional<DocketRow>> chosen;
  private final Command accept;
  private final Command refuse;
  private final Command edit;
  private final Command reopen;
  private final Command query;
  private final Command next;
  private final Command all;

  /// Does it, asking what it must.
  interface Acts {
    void accept(DocketRow row);

    void refuse(DocketRow row);

    void edit(DocketRow row);

    void query(DocketRow row);

    void reopen(DocketRow row);

    void next();

    void acceptAll();
  }

  DocketCommands(RoundModel model, ObservableValue<Optional<DocketRow>> chosen, Acts acts) {
    this.model = model;
    this.chosen = chosen;
    accept =
        command(
            "round.command.accept",
            "A",
            acts::accept,
            row -> row.state() != State.ACCEPTED || row.text() == TextState.UNDONE);
    refuse =
        command("round.command.refuse", "R", acts::refuse, row -> row.state() != State.REFUSED);
    edit = command("round.command.edit", "E", acts::edit, row -> true);
    reopen = command("round.command.reopen", "U", acts::reopen, row -> !row.isOpen());
    query =
        new Command(
            "round.command.query",
            "Q",
            () -> chosen.getValue().ifPresent(acts::query),
            Bindings.createBooleanBinding(() -> chosen.getValue().isEmpty(), chosen),
            true);
    next = new Command("round.command.next", "N", acts::next, none(), true);
    all = new Command("round.command.all", "Shift+A", acts::acceptAll, unwritable(), true);
  }

  List<List<Command>> sections() {
    return List.of(List.of(accept, refuse, edit, reopen, query), List.of(next, all));
  }

  Command all() {
    return all;
  }

  /// Those for a row in its state.
  List<Command> over(DocketRow row) {
    return List.of(accept, refuse, edit, reopen, query);
  }

  private Command command(
      String key, String keys, Consumer<DocketRow> act, Predicate<DocketRow> able) {
    return new Command(
        key,
        keys,
        () -> chosen.getValue().ifPresent(act),
        Bindings.createBooleanBinding(
            () ->
                !isOpen()
                    || chosen
                        .getValue()
                        .filter(row -> row.state() != State.WITHDRAWN)
                        .filter(able)
                        .isEmpty(),
            chosen,
            model.heldProperty(),
            model.work().issueProperty()),
        true);
  }

  private ObservableBooleanValue none() {
    return Bindings.createBooleanBinding(
        () -> model.heldProperty().get().isEmpty(), model.heldProperty());
  }

  private ObservableBooleanValue unwritable() {
    return Bindings.createBooleanBinding(
        () -> !isOpen(), model.heldProperty(), model.work().issueProperty());
  }

  /// A round that is closed is history.
  private boolean isOpen() {
    return model.isWritable()
        && model.heldProperty().get().filter(held -> held.round().isOpen()).isPresent();
  }
}
