package org.gongbao.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.gongbao.app.Originals.Explained;
import org.gongbao.l10n.Messages;
import org.gongbao.review.original.Ground;
import org.gongbao.review.original.Reason;
import org.gongbao.review.query.Query;

/// The queries reasons for differing from the original name, and the way to them.
final class ReasonQueries {
  private final Messages messages;
  private Optional<Way> way = Optional.empty();

  private record Way(ObservableValue<List<Query>> all, Consumer<Query> show) {}

  ReasonQueries(Messages messages) {
    this.messages = messages;
  }

  /// @param all of the issue
  /// @param show leads to one
  /// @param changed told when they are others
  void lead(ObservableValue<List<Query>> all, Consumer<Query> show, Runnable changed) {
    way = Optional.of(new Way(all, show));
    all.subscribe(changed);
  }

  /// The query the reason of a difference stands on.
  Optional<Query> of(Explained row) {
    return row.reason()
        .filter(
            reason ->
                switch (reason.kind()) {
                  case ANSWERED, EDITOR_NOTE -> true;
                  case SIGNED_ORIGINAL, HOUSE_STYLE -> false;
                })
        .flatMap(this::named);
  }

  private Optional<Query> named(Reason reason) {
    return way.flatMap(one -> Ground.query(reason, one.all().getValue()));
  }

  void show(Query query) {
    way.ifPresent(one -> one.show().accept(query));
  }

  String name(Query query) {
    return messages.get("ui.original.query", query.number());
  }

  String hint() {
    return messages.get("ui.original.query.hint");
  }
}
