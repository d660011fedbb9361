package org.gongbao.layout.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongbao.layout.style.TableStyle;

/// How high rows are, and how many lines of text have room in each.
///
/// A row is as high as its highest cell. What a cell over several rows still lacks is shared by
/// them. Rows bound together that are too high to be kept whole give such a cell no room but lines
/// of their own, so that they can be parted between any two of these.
final class RowHeights {
  private final Grid grid;
  private final TableStyle style;
  private final Function<Spot, SetCell> cells;
  private final int half;
  private final int[] slots;
  private final int[] heights;
  private final boolean[] parted;

  /// @param half height above which a row may be parted
  RowHeights(Grid grid, TableStyle style, Function<Spot, SetCell> cells, int half) {
    this.grid = grid;
    this.style = style;
    this.cells = cells;
    this.half = half;
    slots = new int[grid.rows()];
    heights = new int[grid.rows()];
    parted = new boolean[grid.rows()];
    for (int row = 0; row < slots.length; row++) {
      slots[row] =
          grid.starting(row).stream()
              .filter(spot -> spot.rows() == 1)
              .mapToInt(spot -> cells.apply(spot).lines().size())
              .reduce(1, Math::max);
      heights[row] = natural(row);
    }
    for (Band band : Band.of(grid, 0, grid.rows())) {
      if (band.rows() > 1) {
        stretch(band);
      }
    }
  }

  /// Weight of the line above a row: 顶线 or 行线.
  int above(int row) {
    return row == 0 ? style.frame() : style.inner();
  }

  /// Height of a row with the line above it.
  int height(int row) {
    return heights[row];
  }

  int height(int from, int to) {
    return Arrays.stream(heights, from, to).sum();
  }

  /// Lines of text a row has room for.
  int slots(int row) {
    return slots[row];
  }

  /// True when cells over several rows take their lines from these rows, one by one.
  boolean isParted(int row) {
    return parted[row];
  }

  private int natural(int row) {
    return above(row) + 2 * style.padY() + slots[row] * style.pitch();
  }

  private void stretch(Band band) {
    List<Spot> high =
        grid.spots(band.from(), band.to()).stream()
            .filter(spot -> spot.rows() > 1)
            .sorted(Comparator.comparingInt(Spot::endRow).thenComparingInt(Spot::rows))
            .toList();
    for (Spot spot : high) {
      int need =
          above(spot.row()) + 2 * style.padY() + cells.apply(spot).lines().size() * style.pitch();
      share(heights, spot, need - height(spot.row(), spot.endRow()));
    }
    if (height(band.from(), band.to()) > half) {
      for (Spot spot : high) {
        int room = Arrays.stream(slots, spot.row(), spot.endRow()).sum();
        share(slots, spot, cells.apply(spot).lines().size() - room);
      }
      IntStream.range(band.from(), band.to())
          .forEach(
              row -> {
                heights[row] = natural(row);
                parted[row] = true;
              });
    }
  }

  private static void share(int[] amounts, Spot spot, int lack) {
    if (lack > 0) {
      for (int row = spot.row(); row < spot.endRow(); row++) {
        int index = row - spot.row();
        amounts[row] +=
            (int) ((long) lack * (index + 1) / spot.rows() - (long) lack * index / spot.rows());
      }
    }
  }
}
