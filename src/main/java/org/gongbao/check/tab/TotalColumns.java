package org.gongbao.check.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.tab.TotalRule.Wrong;

/// Columns that sum up the columns beside them. What they sum is learnt from the rows: where most
/// add up, one that does not is wrong.
final class TotalColumns {
  private static final int LEAST_RIGHT = 2;

  private TotalColumns() {}

  static List<Wrong> wrong(Grid grid) {
    List<Wrong> wrong = new ArrayList<>();
    for (Column column : grid.columns()) {
      boolean total = Total.of(lastHead(grid, column.index())) != Total.NONE && column.isNumeric();
      if (total) {
        List<Wrong> before = misses(grid, column.index(), beside(grid, column.index(), -1));
        List<Wrong> after = misses(grid, column.index(), beside(grid, column.index(), 1));
        wrong.addAll(before.isEmpty() ? after : after.isEmpty() ? before : List.of());
      }
    }
    return wrong;
  }

  private static String lastHead(Grid grid, int column) {
    return grid.first() == 0
        ? ""
        : grid.cell(grid.first() - 1, column)
            .or(() -> grid.cell(0, column))
            .map(spot -> spot.cell().text().chars())
            .orElse("");
  }

  /// Number columns next to one, up to the next that is none or sums up itself.
  private static List<Integer> beside(Grid grid, int column, int step) {
    List<Integer> parts = new ArrayList<>();
    int at = column + step;
    while (at >= 0
        && at < grid.columns().size()
        && grid.columns().get(at).isNumeric()
        && Total.of(lastHead(grid, at)) == Total.NONE) {
      parts.add(at);
      at += step;
    }
    return parts;
  }

  /// Rows that do not add up, when most do.
  private static List<Wrong> misses(Grid grid, int column, List<Integer> parts) {
    List<Wrong> wrong = new ArrayList<>();
    int right = 0;
    for (int row = grid.first(); row < grid.end() && parts.size() > 1; row++) {
      int here = row;
      Optional<CellNumber> said = grid.number(row, column);
      List<CellNumber> numbers =
          parts.stream().map(part -> grid.number(here, part)).flatMap(Optional::stream).toList();
      boolean read =
          parts.stream()
              .map(part -> grid.chars(here, part))
              .allMatch(c -> CellNumber.isPlaceholder(c) || CellNumber.read(c).isPresent());
      if (said.isPresent() && read && !numbers.isEmpty()) {
        if (TotalRule.fits(grid, said.get(), numbers)) {
          right++;
        } else {
          wrong.add(new Wrong(row, column, said.get(), TotalRule.sum(numbers)));
        }
      }
    }
    return right >= LEAST_RIGHT && wrong.size() * 3 <= right ? wrong : List.of();
  }
}
