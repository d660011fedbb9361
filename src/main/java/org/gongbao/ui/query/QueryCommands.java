package org.gongbao.ui.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.gongbao.review.query.Query;
import org.gongbao.ui.command.Command;

/// What can be done with the query chosen.
final class QueryCommands {
  private final QueriesModel model;
  private final ObservableValue<Optional<Query>> chosen;
  private final Command reword;
  private final Command answer;
  private final Command end;
  private final Command reopen;
  private final Command print;

  /// @param chosen the query chosen in the list
  QueryCommands(QueriesModel model, ObservableValue<Optional<Query>> chosen, Acts acts) {
    this.model = model;
    this.chosen = chosen;
    reword = command("query.command.reword", "F2", acts::reword, Query::isOpen);
    answer = command("query.command.answer", "Insert", acts::answer, Query::isOpen);
    end = command("query.command.end", "Shift+F2", acts::end, Query::isOpen);
    reopen =
        command("query.command.reopen", "Shortcut+Backspace", acts::reopen, one -> !one.isOpen());
    print =
        new Command(
            "query.command.print",
            "Alt+Insert",
            () -> chosen.getValue().ifPresent(acts::print),
            Bindings.createBooleanBinding(() -> chosen.getValue().isEmpty(), chosen),
            true);
  }

  /// Does it, asking what it must.
  interface Acts {
    void reword(Query query);

    void answer(Query query);

    void end(Query query);

    void reopen(Query query);

    void print(Query query);
  }

  boolean isWritable() {
    return model.writableProperty().get();
  }

  List<Command> all() {
    return List.of(reword, answer, end, reopen, print);
  }

  /// Those of a query in its state.
  List<Command> over(Query query) {
    List<Command> able = new ArrayList<>(all());
    able.removeIf(command -> command != print && query.isOpen() == (command == reopen));
    return able;
  }

  private Command command(String key, String keys, Consumer<Query> act, Predicate<Query> able) {
    BooleanBinding unable =
        Bindings.createBooleanBinding(
            () -> !model.writableProperty().get() || chosen.getValue().filter(able).isEmpty(),
            model.writableProperty(),
            chosen);
    return new Command(
        key, keys, () -> chosen.getValue().filter(able).ifPresent(act), unable, true);
  }
}
