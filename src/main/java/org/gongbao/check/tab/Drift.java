package org.gongbao.check.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.TableReading;

/// 错行: cells of a column that hold what belongs to the next row (or the one before), proved by two
/// signs of three: a cell left empty or one that tells of two rows; amounts that are those of the
/// next row; words of the name of the next row.
///
/// @param column of the cells that drifted
/// @param begin row in which the drift begins; its cell may hold what is its own as well
/// @param end row at which it ends, whose cell is empty when `empty`
/// @param step 1 when cells belong to the row below, -1 when to the one above
/// @param split where in the first cell the part that belongs to the other row begins
record Drift(Grid grid, int column, int begin, int end, int step, int split, boolean empty) {
  /// All of a table.
  static final Fact<TableReading, List<Drift>> ALL = Fact.of(Drift::all);

  private static final int FAR = 12;
  private static final int SILENT = 2;

  boolean holds(int row) {
    return Math.min(begin, end) <= row && row <= Math.max(begin, end);
  }

  private static List<Drift> all(TableReading table) {
    return Matches.of(table.fact(Grid.OF)).map(Drift::in).orElse(List.of());
  }

  private static List<Drift> in(Matches matches) {
    List<Drift> found = new ArrayList<>();
    Grid grid = matches.grid();
    for (int row = grid.first(); row < grid.end(); row++) {
      if (matches.isBare(row)) {
        for (int step : new int[] {1, -1}) {
          from(matches, row, step).ifPresent(found::add);
        }
      } else if (found.isEmpty() || !found.getLast().holds(row)) {
        two(matches, row).ifPresent(found::add);
      }
    }
    // A cell with two amounts that an empty one explains better.
    found.removeIf(
        one -> !one.empty() && found.stream().anyMatch(o -> o.empty() && o.holds(one.begin())));
    return List.copyOf(found);
  }

  /// From an empty cell back, as long as cells tell of the row they should stand in.
  private static Optional<Drift> from(Matches matches, int empty, int step) {
    int begin = empty;
    int silent = 0;
    boolean goesOn = true;
    for (int row = empty - step; goesOn && Math.abs(empty - row) <= FAR; row -= step) {
      boolean said = matches.amount(row, row + step) || matches.name(row, row + step);
      boolean own = matches.amount(row, row) || matches.name(row, row);
      silent = said ? 0 : silent + 1;
      goesOn = !own && silent < SILENT && matches.content(row).isPresent();
      if (said && (!own || matches.isOfTwo(row))) {
        begin = row;
      }
    }
    return begin != empty
        ? Optional.of(
            new Drift(
                matches.grid(),
                matches.column(),
                begin,
                empty,
                step,
                matches.split(begin, begin + step),
                true))
        : Optional.empty();
  }

  /// A cell that gives the amounts of two rows, where the other row does not give its own.
  private static Optional<Drift> two(Matches matches, int row) {
    if (!matches.amount(row, row) || !matches.isOfTwo(row)) {
      return Optional.empty();
    }
    return IntStream.of(row + 1, row - 1)
        .filter(other -> matches.other(row, other) && !matches.amount(other, other))
        .mapToObj(
            other ->
                new Drift(
                    matches.grid(),
                    matches.column(),
                    row,
                    other,
                    other - row,
                    matches.split(row, other),
                    false))
        .findFirst();
  }

  /// The cell in which it begins.
  Passage first() {
    return grid.passage(begin, column).orElseThrow();
  }
}
