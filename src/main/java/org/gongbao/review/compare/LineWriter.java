package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gongbao.model.Field;
import org.gongbao.model.FieldValue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.DiffLine.Fate;
import org.gongbao.review.compare.Matching.Pair;
import org.gongbao.review.compare.Piece.Kind;

/// Writes the lines of a comparison.
final class LineWriter {
  /// Fields that name other nodes or things of their own issue.
  private static final Set<Field> OWN =
      EnumSet.of(Field.ENTRY_ORIGIN, Field.CONTENTS_WORDINGS, Field.CORRECTIONS);

  private final List<DiffLine> lines;
  private final Matching matching;
  private final List<Pair> parts;
  private final boolean byId;
  private final UnaryOperator<String> targets;

  /// @param lines are added to these
  LineWriter(List<DiffLine> lines, Matching matching, List<Pair> parts, boolean byId) {
    this.lines = lines;
    this.matching = matching;
    this.parts = parts;
    this.byId = byId;
    this.targets =
        target -> matching.after(new NodeId(target)).map(unit -> unit.id().value()).orElse(target);
  }

  /// A line that is only in one state, or went elsewhere.
  void alone(Stretch stretch, Fate fate, Optional<Move> move) {
    Kind kind =
        switch (fate) {
          case REMOVED -> Kind.REMOVED;
          case ADDED -> Kind.INSERTED;
          default -> Kind.SAME;
        };
    Line main = stretch.main();
    if (main.isFirst()) {
      if (main.isBlankNode()) {
        Optional<Place> place = Optional.of(place(main));
        boolean came = fate == Fate.ADDED;
        lines.add(
            new DiffLine.Blank(
                kind(main),
                fate,
                move,
                came ? Optional.empty() : place,
                came ? place : Optional.empty()));
      }
      return;
    }
    Optional<Table> grid = main.grid();
    if (grid.isPresent()) {
      lines.add(
          fate == Fate.ADDED
              ? TableComparison.of(Optional.empty(), grid, fate, move, byId, targets)
              : TableComparison.of(grid, Optional.empty(), fate, move, byId, targets));
      return;
    }
    for (Line line : stretch.lines()) {
      List<Piece> pieces = Words.whole(kind, line, line.chars());
      if (!pieces.isEmpty()) {
        lines.add(new DiffLine.Words(pieces, false, fate, move));
      }
    }
  }

  /// A line that is in both states.
  void pair(Stretch before, Stretch after, Optional<Move> move) {
    Fate fate = move.isPresent() ? Fate.MOVED_HERE : Fate.STAYED;
    Line was = before.main();
    Line is = after.main();
    if (is.isFirst()) {
      notes(before, after);
      boolean shown = move.isPresent() || (is.node().children().isEmpty() && !isRoot(after));
      if (shown && was.isBlankNode() && is.isBlankNode()) {
        lines.add(
            new DiffLine.Blank(
                kind(is), fate, move, Optional.of(place(was)), Optional.of(place(is))));
      }
    } else if (is.grid().isPresent() || was.grid().isPresent()) {
      lines.add(TableComparison.of(was.grid(), is.grid(), fate, move, byId, targets));
    } else {
      Words.Compared words = words(before, after);
      if (!words.pieces().isEmpty()) {
        lines.add(new DiffLine.Words(words.pieces(), words.marked(), fate, move));
      }
    }
  }

  private Words.Compared words(Stretch before, Stretch after) {
    Line was = before.main();
    Line is = after.main();
    boolean single = before.lines().size() == 1 && after.lines().size() == 1;
    if (single && was.lead().equals(is.lead()) && was.text().equals(is.text())) {
      List<Piece> pieces = new ArrayList<>();
      if (!is.chars().isEmpty()) {
        pieces.add(new Piece(Kind.SAME, is.chars(), Optional.of(was.at(0)), Optional.of(is.at(0))));
      }
      return new Words.Compared(pieces, false);
    }
    return Words.compare(before.run(), after.run(), targets);
  }

  private void notes(Stretch before, Stretch after) {
    Node was = before.main().node();
    Node is = after.main().node();
    Place from = place(before.main());
    Place to = place(after.main());
    if (was.getClass() != is.getClass()) {
      lines.add(new DiffLine.Kinded(kind(before.main()), kind(after.main()), from, to));
    }
    Map<Field, FieldValue> fields = after.main().fields();
    before
        .main()
        .fields()
        .forEach(
            (field, value) -> {
              FieldValue now = fields.get(field);
              if (now != null && !value.equals(now) && !isWritten(field, was, is)) {
                if (byId || !OWN.contains(field)) {
                  lines.add(new DiffLine.Fielded(field, from, to));
                }
              }
            });
    if (isNestedElsewhere(before, after)) {
      lines.add(new DiffLine.Nested(from, to));
    }
  }

  /// True when the difference is one of characters, which are shown.
  private static boolean isWritten(Field field, Node was, Node is) {
    return switch (field) {
      case ORDINAL -> !was.written(Slot.ORDINAL).equals(is.written(Slot.ORDINAL));
      case DOCUMENT_NUMBERS -> !was.written(Slot.NUMBER).equals(is.written(Slot.NUMBER));
      default -> false;
    };
  }

  private boolean isRoot(Stretch after) {
    return parts.get(after.part()).after().orElseThrow().id().equals(after.main().node().id());
  }

  private boolean isNestedElsewhere(Stretch before, Stretch after) {
    Optional<Tree.Parent> was =
        parent(parts.get(before.part()).before().orElseThrow(), before.main().node());
    Optional<Tree.Parent> is =
        parent(parts.get(after.part()).after().orElseThrow(), after.main().node());
    if (before.part() != after.part() || was.isEmpty() || is.isEmpty()) {
      return false;
    }
    Optional<NodeId> become = matching.after(was.get().node()).map(Part.Unit::id);
    return was.get().branch() != is.get().branch() || !become.equals(Optional.of(is.get().node()));
  }

  private static Optional<Tree.Parent> parent(Part part, Node node) {
    return Optional.ofNullable(part.parents().get(node.id()));
  }

  private static String kind(Line line) {
    return line.node().shape().kind();
  }

  private static Place place(Line line) {
    List<Slot> slots = line.node().shape().texts();
    return new Place(line.node().id(), slots.isEmpty() ? Slot.TEXT : slots.getFirst(), 0);
  }
}
