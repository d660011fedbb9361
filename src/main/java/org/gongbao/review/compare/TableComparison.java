package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableGrid;
import org.gongbao.model.TableGrid.Laid;
import org.gongbao.review.compare.DiffLine.Axis;
import org.gongbao.review.compare.DiffLine.DiffCell;
import org.gongbao.review.compare.DiffLine.Extent;
import org.gongbao.review.compare.DiffLine.Fate;
import org.gongbao.review.compare.Piece.Kind;
import org.jspecify.annotations.Nullable;

/// Compares two tables cell by cell: rows and columns that came and went among those that stayed,
/// each cell where it lies on the grid.
final class TableComparison {
  private final TableGrid was;
  private final TableGrid is;
  private final List<Axis> rows;
  private final List<Axis> columns;
  private final UnaryOperator<String> targets;

  private TableComparison(
      TableGrid was,
      TableGrid is,
      TableMatching matching,
      boolean byId,
      UnaryOperator<String> targets) {
    this.was = was;
    this.is = is;
    this.targets = targets;
    rows = axis(matching.rows(), is.rows(), was.headRows(), is.headRows());
    columns =
        axis(
            was.rows() == 0 || is.rows() == 0
                ? none(was.columns())
                : matching.columns(was, is, byId),
            is.rows() == 0 ? 0 : is.columns(),
            0,
            0);
  }

  /// @param before empty for a table that came
  /// @param after empty for a table that went, or is shown where it went from
  static DiffLine.Grid of(
      Optional<Table> before,
      Optional<Table> after,
      Fate fate,
      Optional<Move> move,
      boolean byId,
      UnaryOperator<String> targets) {
    Table none = before.or(() -> after).orElseThrow();
    Table empty =
        new Table(none.id(), none.caption(), none.unit(), none.form(), List.of(), none.notes());
    Table old = before.orElse(empty);
    Table now = after.orElse(empty);
    TableComparison comparison =
        new TableComparison(
            TableGrid.of(old),
            TableGrid.of(now),
            new TableMatching(old.rows(), now.rows(), byId),
            byId,
            targets);
    Fate all = fate == Fate.MOVED_AWAY ? fate : Fate.STAYED;
    return new DiffLine.Grid(
        all == Fate.STAYED ? comparison.rows : away(comparison.rows),
        comparison.columns(all),
        comparison.cells(all),
        fate,
        move);
  }

  private static List<Axis> away(List<Axis> axis) {
    return axis.stream()
        .map(one -> new Axis(one.before(), one.after(), Fate.MOVED_AWAY, one.head()))
        .toList();
  }

  /// Columns of a table that came or went whole are none that came or went.
  private List<Axis> columns(Fate all) {
    if (was.rows() > 0 && is.rows() > 0) {
      return columns;
    }
    return columns.stream()
        .filter(one -> was.rows() > 0 ? one.before() >= 0 : one.after() >= 0)
        .map(one -> new Axis(one.before(), one.after(), all, false))
        .toList();
  }

  private static int[] none(int count) {
    int[] none = new int[count];
    Arrays.fill(none, -1);
    return none;
  }

  /// @param partners index in the later table by index in the earlier
  private static List<Axis> axis(int[] partners, int count, int headBefore, int headAfter) {
    int[] backwards = none(count);
    List<Integer> places = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        backwards[partners[i]] = i;
        places.add(partners[i]);
        indexes.add(i);
      }
    }
    long[] weights = new long[places.size()];
    Arrays.fill(weights, 1);
    BitSet kept = Heaviest.inOrder(places.stream().mapToInt(p -> p).toArray(), weights);
    BitSet stays = new BitSet();
    kept.stream().forEach(index -> stays.set(indexes.get(index)));
    List<Axis> axis = new ArrayList<>();
    int at = 0;
    List<Axis> came = new ArrayList<>();
    for (int now = 0; now < count; now++) {
      int then = backwards[now];
      if (then < 0 || !stays.get(then)) {
        came.add(new Axis(then, now, then < 0 ? Fate.ADDED : Fate.MOVED_HERE, now < headAfter));
        continue;
      }
      at = gone(axis, at, then, partners, headBefore);
      axis.addAll(came);
      came.clear();
      axis.add(new Axis(then, now, Fate.STAYED, now < headAfter));
      at++;
    }
    gone(axis, at, partners.length, partners, headBefore);
    axis.addAll(came);
    return List.copyOf(axis);
  }

  private static int gone(List<Axis> axis, int from, int to, int[] partners, int head) {
    for (int i = from; i < to; i++) {
      boolean moved = partners[i] >= 0;
      axis.add(new Axis(i, -1, moved ? Fate.MOVED_AWAY : Fate.REMOVED, i < head));
    }
    return to;
  }

  private List<DiffCell> cells(Fate all) {
    @Nullable Laid[][] before = starts(was);
    @Nullable Laid[][] after = starts(is);
    List<DiffCell> cells = new ArrayList<>();
    List<Axis> across = columns(all);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < across.size(); column++) {
        Laid old = at(before, rows.get(row).before(), across.get(column).before());
        Laid now = at(after, rows.get(row).after(), across.get(column).after());
        if (old != null || now != null) {
          boolean away = all == Fate.MOVED_AWAY || rows.get(row).fate() == Fate.MOVED_AWAY;
          cells.add(cell(row, column, old, now, away ? Fate.MOVED_AWAY : Fate.STAYED));
        }
      }
    }
    return Spread.over(cells, rows, across, before, after);
  }

  private DiffCell cell(int row, int column, @Nullable Laid old, @Nullable Laid now, Fate away) {
    Optional<Place> before = place(old);
    Optional<Place> after = place(now);
    if (old != null && now != null) {
      Words.Compared words =
          Words.compare(
              Written.Run.of(Written.of(old.cell(), Slot.TEXT)),
              Written.Run.of(Written.of(now.cell(), Slot.TEXT)),
              targets);
      boolean spanned = !old.cell().span().equals(now.cell().span());
      DiffLine.Words shown =
          new DiffLine.Words(words.pieces(), words.marked(), Fate.STAYED, Optional.empty());
      return new DiffCell(row, column, Extent.SINGLE, shown, spanned, before, after);
    }
    Laid alone = old == null ? Objects.requireNonNull(now) : old;
    boolean moved = away == Fate.MOVED_AWAY;
    Fate fate = moved ? away : old == null ? Fate.ADDED : Fate.REMOVED;
    Kind kind = moved ? Kind.SAME : old == null ? Kind.INSERTED : Kind.REMOVED;
    Written written = Written.of(alone.cell(), Slot.TEXT);
    DiffLine.Words shown =
        new DiffLine.Words(
            Words.whole(kind, written, written.chars()), false, fate, Optional.empty());
    return new DiffCell(row, column, Extent.SINGLE, shown, false, before, after);
  }

  private static Optional<Place> place(@Nullable Laid laid) {
    return Optional.ofNullable(laid).map(one -> new Place(one.cell().id(), Slot.TEXT, 0));
  }

  private static @Nullable Laid at(@Nullable Laid[][] starts, int row, int column) {
    return row < 0 || column < 0 || row >= starts.length || column >= starts[row].length
        ? null
        : starts[row][column];
  }

  private static @Nullable Laid[][] starts(TableGrid grid) {
    @Nullable Laid[][] starts = new @Nullable Laid[grid.rows()][grid.columns()];
    for (int row = 0; row < grid.rows(); row++) {
      for (Laid laid : grid.starting(row)) {
        starts[row][laid.column()] = laid;
      }
    }
    return starts;
  }
}
