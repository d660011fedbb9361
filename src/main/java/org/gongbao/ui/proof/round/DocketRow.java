package org.gongbao.ui.proof.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.app.proof.TextState;
import org.gongbao.layout.place.Citation;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.merge.Cluster;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.State;

/// A line of the docket: what one or several readers ask for alike.
///
/// @param cluster number of the place, from 0; marks of one place are looked at together
/// @param marks the same wish of each reader, in one state
/// @param against others that cannot be carried out together with it
record DocketRow(
    int cluster,
    List<Mark> marks,
    State state,
    TextState text,
    Optional<Decision> decision,
    Set<MarkId> against,
    Optional<Citation> where) {
  DocketRow {
    marks = List.copyOf(marks);
    against = Set.copyOf(against);
  }

  Mark mark() {
    return marks.getFirst();
  }

  MarkId id() {
    return mark().id();
  }

  boolean holds(MarkId id) {
    return marks.stream().anyMatch(mark -> mark.id().equals(id));
  }

  List<String> readers() {
    return marks.stream().map(Mark::author).distinct().toList();
  }

  /// Nothing holds about it yet.
  boolean isOpen() {
    return state == State.OPEN || state == State.CONFLICTING;
  }

  /// Can be accepted without looking at it: contradicts nothing, and asks nothing.
  boolean isPlain() {
    return state == State.OPEN && mark().sign() != Sign.QUESTION;
  }

  /// Somebody has to look at it: undecided, or accepted and the text says otherwise.
  boolean isDue() {
    return isOpen() || text == TextState.UNDONE;
  }

  /// @param texts of marks of which the issue is not as they say
  static List<DocketRow> of(Held held, Map<MarkId, TextState> texts) {
    List<DocketRow> rows = new ArrayList<>();
    List<Cluster> clusters = held.docket().collation().clusters();
    for (int i = 0; i < clusters.size(); i++) {
      Set<MarkId> done = new HashSet<>();
      for (Mark mark : clusters.get(i).marks()) {
        if (!done.contains(mark.id())) {
          List<Mark> alike = alike(held.docket(), mark, clusters.get(i));
          alike.forEach(one -> done.add(one.id()));
          rows.add(row(held, i, alike, texts));
        }
      }
    }
    return List.copyOf(rows);
  }

  private static List<Mark> alike(Docket docket, Mark mark, Cluster cluster) {
    Set<MarkId> same = docket.collation().same(mark.id());
    State state = docket.state(mark.id());
    return cluster.marks().stream()
        .filter(one -> one.equals(mark) || same.contains(one.id()))
        .filter(one -> docket.state(one.id()) == state)
        .toList();
  }

  private static DocketRow row(
      Held held, int cluster, List<Mark> alike, Map<MarkId, TextState> texts) {
    MarkId id = alike.getFirst().id();
    Docket docket = held.docket();
    State state = docket.state(id);
    Set<MarkId> against =
        state == State.OPEN || state == State.CONFLICTING
            ? docket.conflicts(id)
            : docket.collation().contradicting(id);
    return new DocketRow(
        cluster,
        alike,
        state,
        texts.getOrDefault(id, TextState.AS_DECIDED),
        docket.decision(id),
        against,
        Optional.ofNullable(held.where().get(id)));
  }
}
