package org.gongbao.layout.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Moves width from column to column as long as that makes the rows lower, in ever smaller steps.
///
/// For one move only two columns have other line counts than before; of the others the highest in
/// each row is known from its three highest cells, so a move costs one look at each row.
final class WidthSearch {
  private static final int MOST_MOVES = 64;

  private final RowSample sample;
  private final int[] low;
  private final int[] widths;
  private final int[][] lines;
  // per row: the three columns with the most lines
  private final int[][] highest;

  /// @param low least widths
  /// @param widths to begin with; changed by [#search]
  WidthSearch(RowSample sample, int[] low, int[] widths) {
    this.sample = sample;
    this.low = low;
    this.widths = widths;
    lines = new int[widths.length][];
    Arrays.setAll(lines, column -> sample.lines(column, widths[column]));
    highest = new int[sample.size()][];
    rank();
  }

  void search(int em) {
    for (int step = 4 * em; step >= em / 2; step /= 2) {
      int moves = 0;
      while (moves < MOST_MOVES && moveBest(step)) {
        moves++;
      }
    }
  }

  /// What a move gains: first in the height of the table, then in lines altogether.
  private record Move(int from, int to, int height, int total) {
    boolean isBetterThan(Move other) {
      return height != other.height ? height > other.height : total > other.total;
    }
  }

  private boolean moveBest(int step) {
    Move best = new Move(0, 0, 0, 0);
    for (int from = 0; from < widths.length; from++) {
      if (widths[from] - step >= low[from]) {
        for (int to = 0; to < widths.length; to++) {
          Move move = from == to ? best : weigh(from, to, step);
          best = move.isBetterThan(best) ? move : best;
        }
      }
    }
    if (best.from == best.to) {
      return false;
    }
    change(best.from, -step);
    change(best.to, step);
    rank();
    return true;
  }

  private void change(int column, int by) {
    widths[column] += by;
    lines[column] = sample.lines(column, widths[column]);
  }

  private Move weigh(int from, int to, int step) {
    int[] fromLines = sample.lines(from, widths[from] - step);
    int[] toLines = sample.lines(to, widths[to] + step);
    int height = 0;
    int total = 0;
    for (int row = 0; row < highest.length; row++) {
      int rest = 1;
      for (int column : highest[row]) {
        if (column != from && column != to) {
          rest = lines[column][row];
          break;
        }
      }
      int was = lines[highest[row][0]][row];
      height += was - Math.max(rest, Math.max(fromLines[row], toLines[row]));
      total += lines[from][row] + lines[to][row] - fromLines[row] - toLines[row];
    }
    return new Move(from, to, height, total);
  }

  private void rank() {
    for (int row = 0; row < highest.length; row++) {
      int at = row;
      highest[row] =
          IntStream.range(0, widths.length)
              .boxed()
              .sorted((a, b) -> Integer.compare(lines[b][at], lines[a][at]))
              .limit(3)
              .mapToInt(Integer::intValue)
              .toArray();
    }
  }
}
