package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.compare.DiffLine.DiffCell;
import org.gongbao.review.compare.DiffLine.Fate;
import org.gongbao.review.compare.Difference.Kind;

/// The differences of two states as a flat list, in reading order: for going from one to the next,
/// for counting them, and for asking who made each.
public final class Differences {
  private final List<Difference> found = new ArrayList<>();
  private final NodeId part;

  private Differences(NodeId part) {
    this.part = part;
  }

  /// @return empty only when texts, marks, fields and order are the same
  public static List<Difference> of(Issue before, Issue after) {
    List<Difference> all = new ArrayList<>();
    IssueComparison.of(before, after).forEach(change -> all.addAll(of(change)));
    return List.copyOf(all);
  }

  public static List<Difference> of(Item before, Item after) {
    return IssueComparison.of(before, after).map(Differences::of).orElse(List.of());
  }

  /// The differences of one part.
  public static List<Difference> of(PartChange change) {
    Differences differences = new Differences(change.id());
    differences.item(change);
    change.lines().forEach(differences::line);
    return List.copyOf(differences.found);
  }

  /// The differences of one line.
  public static List<Difference> of(DiffLine line, NodeId part) {
    Differences differences = new Differences(part);
    differences.line(line);
    return List.copyOf(differences.found);
  }

  private void item(PartChange change) {
    Optional<Place> place = Optional.of(new Place(change.id(), Slot.TITLE, 0));
    switch (change.fate()) {
      case ADDED -> add(Kind.ITEM_ADDED, "", "", Optional.empty(), place);
      case REMOVED -> add(Kind.ITEM_REMOVED, "", "", place, Optional.empty());
      default -> {
        if (change.moved()) {
          add(Kind.ITEM_MOVED, "", "", place, place);
        }
      }
    }
  }

  private void line(DiffLine line) {
    switch (line) {
      case DiffLine.Words words -> words(words);
      case DiffLine.Blank blank -> blank(blank);
      case DiffLine.Grid grid -> grid(grid);
      case DiffLine.Fielded field ->
          add(Kind.FIELD, "", "", Optional.of(field.before()), Optional.of(field.after()));
      case DiffLine.Kinded kind ->
          add(Kind.STRUCTURE, "", "", Optional.of(kind.before()), Optional.of(kind.after()));
      case DiffLine.Nested nested ->
          add(Kind.STRUCTURE, "", "", Optional.of(nested.before()), Optional.of(nested.after()));
      case DiffLine.Gap gap -> {
        // Nothing differs.
      }
    }
  }

  private void words(DiffLine.Words words) {
    switch (words.fate()) {
      case ADDED -> whole(Kind.ADDED, words.pieces());
      case REMOVED -> whole(Kind.REMOVED, words.pieces());
      case MOVED_AWAY -> {
        // Told where it stands now.
      }
      case MOVED_HERE, STAYED -> {
        words.moved().ifPresent(move -> moved(move, words.pieces()));
        pieces(words.pieces());
        if (words.marked()) {
          marks(words.pieces());
        }
      }
    }
  }

  private void moved(Move move, List<Piece> pieces) {
    add(
        Kind.MOVED,
        chars(pieces, true),
        chars(pieces, false),
        Optional.of(move.from()),
        Optional.of(move.to()));
  }

  private void marks(List<Piece> pieces) {
    Piece first = pieces.getFirst();
    add(Kind.MARKS, "", "", first.before(), first.after());
  }

  private void whole(Kind kind, List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    String chars = pieces.stream().map(Piece::chars).collect(Collectors.joining());
    Piece first = pieces.getFirst();
    boolean came = kind == Kind.ADDED;
    add(kind, came ? "" : chars, came ? chars : "", first.before(), first.after());
  }

  /// What went and what came in its stead are one difference where both stand in one text.
  private void pieces(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece.kind()) {
        case SAME -> {
          // Nothing differs.
        }
        case SPLIT -> add(Kind.SPLIT, "", "", piece.before(), piece.after());
        case JOINED -> add(Kind.JOINED, "", "", piece.before(), piece.after());
        case INSERTED -> add(Kind.TEXT, "", piece.chars(), piece.before(), piece.after());
        case REMOVED -> {
          boolean replaced =
              i + 1 < pieces.size()
                  && pieces.get(i + 1).kind() == Piece.Kind.INSERTED
                  && isOneText(piece.before(), pieces.get(i + 1).before())
                  && isOneText(piece.after(), pieces.get(i + 1).after());
          String came = replaced ? pieces.get(++i).chars() : "";
          add(Kind.TEXT, piece.chars(), came, piece.before(), piece.after());
        }
      }
    }
  }

  private static boolean isOneText(Optional<Place> one, Optional<Place> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().node().equals(other.get().node())
        && one.get().slot() == other.get().slot();
  }

  private void blank(DiffLine.Blank blank) {
    switch (blank.fate()) {
      case ADDED -> add(Kind.ADDED, "", "", blank.before(), blank.after());
      case REMOVED -> add(Kind.REMOVED, "", "", blank.before(), blank.after());
      case MOVED_HERE -> add(Kind.MOVED, "", "", blank.before(), blank.after());
      case MOVED_AWAY, STAYED -> {
        // Nothing to tell here.
      }
    }
  }

  private void grid(DiffLine.Grid grid) {
    if (grid.fate() == Fate.MOVED_AWAY) {
      return;
    }
    grid.moved()
        .ifPresent(
            move -> add(Kind.MOVED, "", "", Optional.of(move.from()), Optional.of(move.to())));
    for (int row = 0; row < grid.rows().size(); row++) {
      int index = row;
      List<DiffCell> cells = grid.cells().stream().filter(cell -> cell.row() == index).toList();
      Fate fate = grid.rows().get(row).fate();
      if (fate == Fate.MOVED_HERE) {
        List<Piece> pieces = cells.stream().flatMap(cell -> cell.pieces().stream()).toList();
        add(
            Kind.MOVED,
            chars(pieces, true),
            chars(pieces, false),
            first(pieces, true),
            first(pieces, false));
      }
      if (fate != Fate.MOVED_AWAY) {
        cells.forEach(this::cell);
      }
    }
  }

  private void cell(DiffCell cell) {
    switch (cell.fate()) {
      case ADDED -> cell(Kind.ADDED, cell);
      case REMOVED -> cell(Kind.REMOVED, cell);
      default -> {
        pieces(cell.pieces());
        if (cell.marked()) {
          marks(cell.pieces());
        }
        if (cell.spanned()) {
          add(Kind.FIELD, "", "", cell.before(), cell.after());
        }
      }
    }
  }

  private void cell(Kind kind, DiffCell cell) {
    if (cell.pieces().isEmpty()) {
      add(kind, "", "", cell.before(), cell.after());
    } else {
      whole(kind, cell.pieces());
    }
  }

  private static String chars(List<Piece> pieces, boolean before) {
    return pieces.stream()
        .filter(piece -> before ? piece.isBefore() : piece.isAfter())
        .map(Piece::chars)
        .collect(Collectors.joining());
  }

  private static Optional<Place> first(List<Piece> pieces, boolean before) {
    return pieces.stream()
        .map(piece -> before ? piece.before() : piece.after())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void add(
      Kind kind, String removed, String inserted, Optional<Place> before, Optional<Place> after) {
    found.add(new Difference(kind, removed, inserted, before, after, part));
  }
}
