package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.review.compare.DiffLine.Fate;
import org.gongbao.review.compare.Matching.Pair;

/// Compares parts of two states line by line; lines may have moved from one part to another.
final class StateComparison {
  /// What the own lines of a part weigh: they do not move, others move past them.
  private static final long ROOT = 1_000_000;

  private final List<Pair> parts;
  private final Matching matching;
  private final boolean byId;
  private final List<List<Stretch>> before = new ArrayList<>();
  private final List<List<Stretch>> after = new ArrayList<>();
  private final Map<Stretch, Stretch> partners = new IdentityHashMap<>();
  private final Map<Stretch, Move> moves = new IdentityHashMap<>();

  private int numbers;

  /// @param byId true for two states of one issue
  StateComparison(List<Pair> parts, boolean byId) {
    this.parts = List.copyOf(parts);
    this.byId = byId;
    this.matching = Matching.of(parts, byId);
    for (int i = 0; i < parts.size(); i++) {
      stretches(parts.get(i), i);
    }
    pairUp();
    for (int i = 0; i < parts.size(); i++) {
      move(i);
    }
  }

  Matching matching() {
    return matching;
  }

  /// All lines of a part, those without a difference too: first what went, then what came.
  List<DiffLine> lines(int part) {
    List<DiffLine> lines = new ArrayList<>();
    LineWriter writer = new LineWriter(lines, matching, parts, byId);
    List<Stretch> gone = before.get(part);
    List<Stretch> came = new ArrayList<>();
    int at = 0;
    for (Stretch stretch : after.get(part)) {
      Stretch was = partners.get(stretch);
      if (was == null || moves.containsKey(stretch)) {
        came.add(stretch);
        continue;
      }
      at = write(writer, gone, at, was.index());
      writeCame(writer, came);
      writer.pair(was, stretch, Optional.empty());
      at++;
    }
    write(writer, gone, at, gone.size());
    writeCame(writer, came);
    return List.copyOf(lines);
  }

  private int write(LineWriter writer, List<Stretch> gone, int from, int to) {
    for (Stretch stretch : gone.subList(from, to)) {
      Stretch is = partners.get(stretch);
      if (is == null) {
        writer.alone(stretch, Fate.REMOVED, Optional.empty());
      } else {
        writer.alone(stretch, Fate.MOVED_AWAY, Optional.ofNullable(moves.get(is)));
      }
    }
    return to;
  }

  private void writeCame(LineWriter writer, List<Stretch> came) {
    for (Stretch stretch : came) {
      Stretch was = partners.get(stretch);
      if (was == null) {
        writer.alone(stretch, Fate.ADDED, Optional.empty());
      } else {
        writer.pair(was, stretch, Optional.ofNullable(moves.get(stretch)));
      }
    }
    came.clear();
  }

  private void stretches(Pair pair, int index) {
    Map<NodeId, List<NodeId>> splits = Map.of();
    Map<NodeId, List<NodeId>> joins = Map.of();
    if (pair.isBoth()) {
      Part was = pair.before().orElseThrow();
      Part is = pair.after().orElseThrow();
      splits =
          Splits.of(
              was,
              is,
              unit -> matching.before(unit.id()),
              unit -> matching.before(unit.id()).isPresent());
      joins =
          new HashMap<>(
              Splits.of(
                  is,
                  was,
                  unit -> matching.after(unit.id()),
                  unit -> matching.after(unit.id()).isPresent()));
      for (NodeId split : splits.keySet()) {
        Optional<Part.Unit> joined = matching.after(split);
        if (joined.isPresent()) {
          joins.remove(joined.get().id());
        }
      }
    }
    Iterable<List<NodeId>> joined = joins.values();
    Iterable<List<NodeId>> split = splits.values();
    before.add(
        pair.before()
            .map(part -> Stretch.of(part, index, joined, id -> matching.after(id).isPresent()))
            .orElse(List.of()));
    after.add(
        pair.after()
            .map(part -> Stretch.of(part, index, split, id -> matching.before(id).isPresent()))
            .orElse(List.of()));
  }

  private void pairUp() {
    Map<String, Stretch> known = new HashMap<>();
    before.forEach(
        some ->
            some.forEach(
                stretch ->
                    known.put(Stretch.key(stretch.main().node().id(), stretch.main()), stretch)));
    for (List<Stretch> some : after) {
      for (Stretch stretch : some) {
        matching
            .before(stretch.main().node().id())
            .map(was -> known.get(Stretch.key(was.id(), stretch.main())))
            .ifPresent(
                was -> {
                  partners.put(stretch, was);
                  partners.put(was, stretch);
                });
      }
    }
  }

  /// Finds which lines of a part moved: as little as possible.
  private void move(int part) {
    List<Stretch> here = new ArrayList<>();
    for (Stretch stretch : after.get(part)) {
      Stretch was = partners.get(stretch);
      if (was != null && was.part() == part) {
        here.add(stretch);
      }
    }
    int[] places = here.stream().mapToInt(stretch -> was(stretch).index()).toArray();
    long[] weights = here.stream().mapToLong(this::weight).toArray();
    BitSet kept = Heaviest.inOrder(places, weights);
    Map<Stretch, Boolean> stays = new IdentityHashMap<>();
    kept.stream().forEach(index -> stays.put(here.get(index), true));
    Optional<Stretch> last = Optional.empty();
    for (Stretch stretch : after.get(part)) {
      boolean moved = partners.containsKey(stretch) && !stays.containsKey(stretch);
      if (moved) {
        moves.put(stretch, move(stretch, last));
      }
      last = moved ? Optional.of(stretch) : Optional.empty();
    }
  }

  private Stretch was(Stretch stretch) {
    return Objects.requireNonNull(partners.get(stretch));
  }

  private long weight(Stretch stretch) {
    boolean own =
        parts.get(stretch.part()).after().orElseThrow().id().equals(stretch.main().node().id());
    return own ? ROOT : 1 + stretch.length();
  }

  /// What a part goes by: its id now, else the one it had.
  private NodeId shown(int part) {
    Pair pair = parts.get(part);
    return pair.after().or(pair::before).orElseThrow().id();
  }

  private Move move(Stretch stretch, Optional<Stretch> last) {
    Stretch was = was(stretch);
    boolean goesOn =
        last.isPresent()
            && was(last.get()).part() == was.part()
            && was(last.get()).index() + 1 == was.index();
    int number = goesOn ? Objects.requireNonNull(moves.get(last.get())).number() : ++numbers;
    return new Move(
        number, was.main().at(0), stretch.main().at(0), shown(was.part()), shown(stretch.part()));
  }
}
