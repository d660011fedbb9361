package org.gongbao.ui.proof.round;

import java.util.Optional;
import java.util.Set;
import org.gongbao.layout.annotate.MarkRequest;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.merge.State;
import org.gongbao.review.query.Query;
import org.gongbao.ui.query.Asked;
import org.gongbao.ui.query.Querying;

/// Marks that become queries of the 质疑单: what a proofreader wonders about is asked of the issuing
/// office. Owned by the FX thread.
final class MarkQueries {
  private final RoundModel model;
  private final RoundWords words;
  private final MarkPlaces places;
  private final Querying querying;

  MarkQueries(RoundModel model, RoundWords words, MarkPlaces places, Querying querying) {
    this.model = model;
    this.words = words;
    this.places = places;
    this.querying = querying;
  }

  /// Told when queries are others.
  void onChange(Runnable listener) {
    querying.queriesProperty().subscribe(all -> listener.run());
  }

  /// The query a line became, whoever's mark it was raised from; the last one of several.
  Optional<Query> of(DocketRow row) {
    return querying.queriesProperty().get().stream()
        .filter(query -> query.mark().filter(id -> isOf(id, row)).isPresent())
        .reduce((one, other) -> other);
  }

  private boolean isOf(MarkId id, DocketRow row) {
    return row.holds(id)
        || model
            .heldProperty()
            .get()
            .map(held -> held.docket().collation().same(row.id()))
            .orElse(Set.of())
            .contains(id);
  }

  /// Raises one, or goes to the one there is.
  void askOrShow(DocketRow row) {
    Optional<Query> there = of(row);
    if (there.isPresent()) {
      querying.list(there.get());
    } else if (row.state() == State.WITHDRAWN) {
      model.work().say(words.messages().get("round.query.withdrawn"));
    } else {
      ask(row.mark());
    }
  }

  /// A query in one line.
  String told(Query query) {
    return words.messages().get("round.detail.query", querying.told(query));
  }

  private void ask(Mark mark) {
    Place start = Marked.start(mark);
    Optional<Place> now =
        places.request(mark.id()).map(MarkRequest::targets).map(all -> all.getFirst().from());
    Optional<Tree> tree = model.work().treeProperty().get();
    if (now.isPresent()) {
      querying.ask(Asked.of(mark, now.get()));
    } else if (tree.flatMap(all -> all.find(start.node())).isPresent()) {
      querying.ask(Asked.of(mark, start).whole());
    } else {
      model.work().say(words.messages().get("round.query.gone"));
    }
  }
}
