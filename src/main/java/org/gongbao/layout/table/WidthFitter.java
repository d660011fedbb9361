package org.gongbao.layout.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.layout.style.TableStyle;
import org.gongbao.model.TableForm.Kind;

/// Shares a width out to columns so that the table becomes as low as it can be (domain D.7).
/// Nothing is set for it: how many lines a cell takes is reckoned.
final class WidthFitter {
  private final Grid grid;
  private final Needs needs;
  private final RowSample sample;
  private final TableStyle style;
  private final int em;

  WidthFitter(Grid grid, Needs needs, RowSample sample, TableStyle style, int em) {
    this.grid = grid;
    this.needs = needs;
    this.sample = sample;
    this.style = style;
    this.em = em;
  }

  /// The columns of a table of a width.
  Columns fit(int width) {
    int total = width - Columns.wall(style);
    int[] widths =
        style
            .list(grid.columns())
            .map(shares -> shared(shares, total))
            .orElseGet(() -> widths(total));
    return new Columns(widths, style);
  }

  private static int[] shared(List<Integer> shares, int total) {
    int sum = shares.stream().mapToInt(Integer::intValue).sum();
    int[] widths = shares.stream().mapToInt(share -> (int) ((long) total * share / sum)).toArray();
    widths[widths.length - 1] += total - sum(widths);
    return widths;
  }

  /// Width of a table whose columns have the rooms given.
  int width(int[] rooms) {
    return sum(withOverheads(rooms)) + Columns.wall(style);
  }

  private int[] widths(int total) {
    int[] low = withOverheads(needs.wanted());
    if (sum(low) > total) {
      low = withOverheads(needs.least());
    }
    if (sum(low) > total) {
      return shrunk(low, total);
    }
    int[] widths = withOverheads(needs.natural());
    for (int column = 0; column < widths.length; column++) {
      widths[column] = Math.max(widths[column], low[column]);
    }
    if (sum(widths) > total) {
      widths = started(low, widths, total);
      new WidthSearch(sample, low, widths).search(em);
    }
    return filled(widths, total);
  }

  /// Lines and white stay, the rest is cut in proportion: numbers and words will be broken.
  private int[] shrunk(int[] widths, int total) {
    int[] cut = withOverheads(new int[widths.length]);
    int fixed = sum(cut);
    if (fixed > total) {
      return filled(new int[widths.length], total);
    }
    int asked = Math.max(1, sum(widths) - fixed);
    for (int column = 0; column < widths.length; column++) {
      cut[column] += (int) ((long) (widths[column] - cut[column]) * (total - fixed) / asked);
    }
    return filled(cut, total);
  }

  /// Where the search begins: room goes step by step to the column with the most text for its width
  /// that still has cells of several lines.
  private int[] started(int[] low, int[] high, int total) {
    long[] areas = new long[low.length];
    for (int column = 0; column < low.length; column++) {
      areas[column] =
          Arrays.stream(sample.lines(column, low[column])).mapToLong(lines -> lines - 1L).sum()
              * low[column];
    }
    int[] widths = low.clone();
    int step = Math.max(1, em / 2);
    for (int left = total - sum(low); left >= step; left -= step) {
      int neediest = 0;
      for (int column = 1; column < low.length; column++) {
        if (needs(areas, widths, high, column) > needs(areas, widths, high, neediest)) {
          neediest = column;
        }
      }
      widths[neediest] += step;
    }
    return widths;
  }

  private static long needs(long[] areas, int[] widths, int[] high, int column) {
    return widths[column] >= high[column] ? -1 : areas[column] / widths[column];
  }

  /// Shares out what is left over, so that the widths add up. A column of serial numbers is never
  /// wider than it must be, unless it is all there is.
  private int[] filled(int[] widths, int total) {
    int[] takers =
        IntStream.range(0, widths.length)
            .filter(column -> grid.kind(column) != Kind.SERIAL)
            .toArray();
    if (takers.length == 0) {
      takers = IntStream.range(0, widths.length).toArray();
    }
    int left = total - sum(widths);
    int base = Math.max(1, Arrays.stream(takers).map(column -> widths[column]).sum());
    int[] full = widths.clone();
    for (int column : takers) {
      full[column] += (int) ((long) left * widths[column] / base);
    }
    full[takers[takers.length - 1]] += total - sum(full);
    return full;
  }

  private int[] withOverheads(int[] rooms) {
    int[] widths = new int[rooms.length];
    Arrays.setAll(widths, column -> rooms[column] + Columns.overhead(column, style));
    return widths;
  }

  private static int sum(int[] widths) {
    return Arrays.stream(widths).sum();
  }
}
