package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.Paragraph;
import org.gongbao.review.compare.Part.Unit;

/// Which node of one state is which of the other: by id where both are states of one issue, then by
/// equal content, then by like content, at last by where they stand.
final class Matching {
  /// Shorter texts are not taken for moved to another item.
  private static final int ELSEWHERE = 8;

  private static final int LIKE = 500;
  private static final int LIKE_ELSEWHERE = 600;
  private static final int LIKE_IN_PLACE = 200;

  private final Map<NodeId, Unit> toAfter = new HashMap<>();
  private final Map<NodeId, Unit> toBefore = new HashMap<>();

  /// @param before empty for a part that came
  /// @param after empty for a part that went
  record Pair(Optional<Part> before, Optional<Part> after) {
    boolean isBoth() {
      return before.isPresent() && after.isPresent();
    }
  }

  /// @param byId true for two states of one issue
  static Matching of(List<Pair> parts, boolean byId) {
    Matching matching = new Matching();
    parts.stream()
        .filter(Pair::isBoth)
        .forEach(pair -> matching.pair(root(pair.before()), root(pair.after())));
    if (byId) {
      matching.byId(parts);
    }
    parts.stream().filter(Pair::isBoth).forEach(matching::equal);
    matching.equalElsewhere(parts);
    matching.like(parts);
    parts.stream().filter(Pair::isBoth).forEach(matching::inPlace);
    return matching;
  }

  /// What a node of the earlier state has become.
  Optional<Unit> after(NodeId before) {
    return Optional.ofNullable(toAfter.get(before));
  }

  /// What a node of the later state was.
  Optional<Unit> before(NodeId after) {
    return Optional.ofNullable(toBefore.get(after));
  }

  private static Unit root(Optional<Part> part) {
    return part.orElseThrow().units().getFirst();
  }

  private void pair(Unit before, Unit after) {
    if (!toAfter.containsKey(before.id()) && !toBefore.containsKey(after.id())) {
      toAfter.put(before.id(), after);
      toBefore.put(after.id(), before);
    }
  }

  private void byId(List<Pair> parts) {
    Map<NodeId, Unit> known = new HashMap<>();
    parts.forEach(
        pair ->
            pair.before().ifPresent(p -> p.units().forEach(unit -> known.put(unit.id(), unit))));
    for (Pair pair : parts) {
      for (Unit unit : pair.after().map(Part::units).orElse(List.of())) {
        Unit was = known.get(unit.id());
        if (was != null) {
          pair(was, unit);
        }
      }
    }
  }

  private List<Unit> leftBefore(Pair pair) {
    return pair.before().map(Part::units).orElse(List.of()).stream()
        .filter(unit -> !toAfter.containsKey(unit.id()))
        .toList();
  }

  private List<Unit> leftAfter(Pair pair) {
    return pair.after().map(Part::units).orElse(List.of()).stream()
        .filter(unit -> !toBefore.containsKey(unit.id()))
        .toList();
  }

  /// Equal ones in order, then equal ones out of order.
  private void equal(Pair pair) {
    List<Unit> before = leftBefore(pair);
    List<Unit> after = leftAfter(pair);
    Map<String, Integer> known = new HashMap<>();
    int[] a = tokens(before, known);
    int[] b = tokens(after, known);
    for (Runs.Run run : Runs.of(a, b)) {
      for (int i = 0; i < run.length(); i++) {
        if (!before.get(run.before() + i).isBlank()) {
          pair(before.get(run.before() + i), after.get(run.after() + i));
        }
      }
    }
    equal(leftBefore(pair), leftAfter(pair), 2);
  }

  private void equalElsewhere(List<Pair> parts) {
    List<Unit> before = new ArrayList<>();
    List<Unit> after = new ArrayList<>();
    parts.forEach(
        pair -> {
          before.addAll(leftBefore(pair));
          after.addAll(leftAfter(pair));
        });
    equal(before, after, ELSEWHERE);
  }

  private void equal(List<Unit> before, List<Unit> after, int shortest) {
    Map<String, List<Unit>> known = new HashMap<>();
    after.stream()
        .filter(unit -> unit.chars().length() >= shortest)
        .forEach(unit -> known.computeIfAbsent(key(unit), k -> new ArrayList<>()).add(unit));
    for (Unit unit : before) {
      List<Unit> same = known.getOrDefault(key(unit), List.of());
      if (!same.isEmpty()) {
        pair(unit, same.removeFirst());
      }
    }
  }

  private static int[] tokens(List<Unit> units, Map<String, Integer> known) {
    return units.stream()
        .mapToInt(unit -> known.computeIfAbsent(key(unit), key -> known.size()))
        .toArray();
  }

  private static String key(Unit unit) {
    return unit.kind() + "\n" + unit.chars();
  }

  /// @param pair of parts it stands in
  private record Left(Unit unit, int pair) {}

  private record Candidate(Left before, Left after, int like) {
    boolean isNear() {
      return before.pair() == after.pair();
    }

    int distance() {
      return Math.abs(before.unit().order() - after.unit().order());
    }
  }

  private void like(List<Pair> parts) {
    List<Left> before = new ArrayList<>();
    List<Left> after = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      leftBefore(parts.get(i)).forEach(unit -> before.add(new Left(unit, index)));
      leftAfter(parts.get(i)).forEach(unit -> after.add(new Left(unit, index)));
    }
    Likeness likeness = new Likeness(before.stream().map(left -> left.unit().chars()).toList());
    List<Candidate> candidates = new ArrayList<>();
    for (Left now : after) {
      likeness
          .like(now.unit().chars())
          .forEach(
              (index, like) -> {
                Candidate candidate = new Candidate(before.get(index), now, like);
                if (isEnough(candidate)) {
                  candidates.add(candidate);
                }
              });
    }
    candidates.sort(
        Comparator.comparing(Candidate::isNear)
            .reversed()
            .thenComparing(Comparator.comparingInt(Candidate::like).reversed())
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(candidate -> candidate.before().unit().order()));
    candidates.forEach(candidate -> pair(candidate.before().unit(), candidate.after().unit()));
  }

  private static boolean isEnough(Candidate candidate) {
    Unit before = candidate.before().unit();
    Unit after = candidate.after().unit();
    int shorter = Math.min(before.chars().length(), after.chars().length());
    return isOneKind(before.node(), after.node())
        && (candidate.isNear()
            ? candidate.like() >= LIKE
            : candidate.like() >= LIKE_ELSEWHERE && shorter >= ELSEWHERE);
  }

  private static boolean isOneKind(Node before, Node after) {
    return before.getClass() == after.getClass() || (isPlain(before) && isPlain(after));
  }

  private static boolean isPlain(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof Note;
  }

  /// What is left between the same neighbours, one for one.
  private void inPlace(Pair pair) {
    Map<Integer, List<Unit>> before = gaps(pair.before().orElseThrow().units(), toAfter, true);
    Map<Integer, List<Unit>> after = gaps(pair.after().orElseThrow().units(), toBefore, false);
    before.forEach(
        (gap, units) -> {
          List<Unit> others = after.getOrDefault(gap, List.of());
          if (units.size() == others.size()) {
            for (int i = 0; i < units.size(); i++) {
              inPlace(units.get(i), others.get(i));
            }
          }
        });
  }

  private void inPlace(Unit before, Unit after) {
    boolean isShort = Math.max(before.chars().length(), after.chars().length()) <= ELSEWHERE;
    if (isOneKind(before.node(), after.node())
        && (before.isBlank() == after.isBlank())
        && (isShort || Likeness.of(before.chars(), after.chars()) >= LIKE_IN_PLACE)) {
      pair(before, after);
    }
  }

  /// Units without a partner by the partner of the one before them, told by its order in the later
  /// state.
  private Map<Integer, List<Unit>> gaps(
      List<Unit> units, Map<NodeId, Unit> partners, boolean earlier) {
    Map<Integer, List<Unit>> gaps = new LinkedHashMap<>();
    int gap = -1;
    for (Unit unit : units) {
      Unit partner = partners.get(unit.id());
      if (partner == null) {
        gaps.computeIfAbsent(gap, g -> new ArrayList<>()).add(unit);
      } else {
        gap = earlier ? partner.order() : unit.order();
      }
    }
    return gaps;
  }
}
