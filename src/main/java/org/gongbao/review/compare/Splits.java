package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.Paragraph;
import org.gongbao.review.compare.Part.Unit;

/// Finds paragraphs that were split: beside the one that is known stands one nobody knows, and what
/// it says the other said before. Seen from the other state the same finds those that were joined.
final class Splits {
  private static final int HELD = 600;
  private static final int SHORTEST = 2;

  private Splits() {}

  /// @param one the whole
  /// @param many the part with the pieces
  /// @param whole what a unit of the part was
  /// @param known true for those that are something in the other state
  /// @return by node of the whole the nodes it was split into, in order, two at least
  static Map<NodeId, List<NodeId>> of(
      Part one, Part many, Function<Unit, Optional<Unit>> whole, Predicate<Unit> known) {
    Map<NodeId, List<NodeId>> splits = new HashMap<>();
    Set<NodeId> taken = new HashSet<>();
    List<Unit> units = many.units();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      Optional<Unit> was =
          whole
              .apply(unit)
              .filter(w -> isPlain(w.node()) && isPlain(unit.node()))
              .filter(w -> w.order() < one.units().size() && one.units().get(w.order()) == w);
      if (was.isPresent()) {
        List<Unit> pieces =
            pieces(units, i, was.get(), next -> known.test(next) || taken.contains(next.id()));
        if (pieces.size() > 1) {
          pieces.forEach(piece -> taken.add(piece.id()));
          splits.put(was.get().id(), pieces.stream().map(Unit::id).toList());
        }
      }
    }
    return splits;
  }

  private static List<Unit> pieces(List<Unit> units, int at, Unit whole, Predicate<Unit> known) {
    List<Unit> pieces = new ArrayList<>(List.of(units.get(at)));
    for (int step : new int[] {1, -1}) {
      int next = at + step;
      while (next >= 0
          && next < units.size()
          && !known.test(units.get(next))
          && isPiece(units.get(next), pieces, whole)) {
        pieces.add(step > 0 ? pieces.size() : 0, units.get(next));
        next += step;
      }
    }
    return pieces;
  }

  private static boolean isPiece(Unit unit, List<Unit> pieces, Unit whole) {
    int length = pieces.stream().mapToInt(piece -> piece.chars().length()).sum();
    return isPlain(unit.node())
        && unit.chars().length() >= SHORTEST
        && whole.chars().length() * 5 >= length * 5 + unit.chars().length() * 2
        && Likeness.held(unit.chars(), whole.chars()) >= HELD;
  }

  private static boolean isPlain(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof Note;
  }
}
