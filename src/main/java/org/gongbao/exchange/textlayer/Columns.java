package org.gongbao.exchange.textlayer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Brings the rows of a page into the order they are read: what spans the page first, then the left
/// column, then the right one, down to the next that spans it.
final class Columns {
  private static final int FEWEST = 5;
  private static final float NARROWEST = 0.8f;
  private static final float FULL = 0.6f;
  private static final int FEWEST_PAIRS = 3;

  private Columns() {}

  /// Rows read one after another that share a measure.
  record Block(List<Row> rows, float left, float right) {}

  /// @param known gutters of other pages of the same file: a page mostly filled by what spans it
  ///   does not show its own
  static List<Block> of(List<Row> rows, Collection<Float> known) {
    if (rows.isEmpty()) {
      return List.of();
    }
    float left = left(rows);
    float right = right(rows);
    Optional<Float> gutter = gutter(rows, left, right);
    if (gutter.isPresent()) {
      return split(rows, gutter.get(), left, right);
    }
    Optional<Float> other =
        known.stream()
            .filter(middle -> standsIn(rows, middle, left, right))
            .max(Comparator.comparingLong(middle -> pairs(rows, middle, left, right)));
    return other.isPresent()
        ? bands(rows, other.get(), left, right)
        : List.of(new Block(rows, left, right));
  }

  /// The gutter of a page that shows one.
  static Optional<Float> gutter(List<Row> rows) {
    return rows.isEmpty() ? Optional.empty() : gutter(rows, left(rows), right(rows));
  }

  private static float left(List<Row> rows) {
    return (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
  }

  private static float right(List<Row> rows) {
    return (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
  }

  /// True for a page in the columns of others: enough rows say so, or, on a page of few rows, none
  /// says otherwise.
  private static boolean standsIn(List<Row> rows, float gutter, float left, float right) {
    long pairs = pairs(rows, gutter, left, right);
    boolean few = rows.size() < 2 * FEWEST_PAIRS;
    return pairs >= FEWEST_PAIRS
        || few && pairs > 0 && rows.stream().noneMatch(row -> crosses(row, gutter));
  }

  /// Rows that stand in two columns.
  private static long pairs(List<Row> rows, float gutter, float left, float right) {
    return rows.stream().filter(row -> isPair(row, gutter, left, right)).count();
  }

  /// Something on both sides, and on one of them one line of text that fills it.
  private static boolean isPair(Row row, float gutter, float left, float right) {
    List<List<Glyph>> before = runs(row, gutter, true);
    List<List<Glyph>> after = runs(row, gutter, false);
    return !crosses(row, gutter)
        && !before.isEmpty()
        && !after.isEmpty()
        && (fills(before, left, gutter, row.size()) || fills(after, gutter, right, row.size()));
  }

  private static boolean fills(List<List<Glyph>> runs, float left, float right, float em) {
    float from = runs.getFirst().getFirst().left();
    float to = runs.getFirst().getLast().right();
    return runs.size() == 1 && from - left < 4 * em && to - from > (right - left) * FULL;
  }

  private static List<List<Glyph>> runs(Row row, float gutter, boolean before) {
    return row.runs().stream().filter(run -> run.getFirst().left() < gutter == before).toList();
  }

  /// Splits only those stretches of a page that stand in two columns.
  private static List<Block> bands(List<Row> rows, float gutter, float left, float right) {
    List<Block> blocks = new ArrayList<>();
    List<Row> band = new ArrayList<>();
    List<Row> across = new ArrayList<>();
    for (Row row : rows) {
      if (crosses(row, gutter)) {
        band(blocks, band, across, gutter, left, right);
        across.add(row);
      } else {
        band.add(row);
      }
    }
    band(blocks, band, across, gutter, left, right);
    flush(blocks, across, left, right);
    return blocks;
  }

  private static void band(
      List<Block> blocks, List<Row> band, List<Row> across, float gutter, float left, float right) {
    long pairs = pairs(band, gutter, left, right);
    long oneSided =
        band.stream()
            .filter(row -> runs(row, gutter, true).isEmpty() || runs(row, gutter, false).isEmpty())
            .count();
    boolean alone = across.isEmpty() && blocks.isEmpty() && band.size() < 2 * FEWEST_PAIRS;
    boolean columns = pairs > 0 && (alone || (pairs + oneSided) * 4 >= band.size() * 3L);
    if (columns) {
      flush(blocks, across, left, right);
      blocks.addAll(split(band, gutter, left, right));
    } else {
      across.addAll(band);
    }
    band.clear();
  }

  private static boolean crosses(Row row, float gutter) {
    return row.runs().stream()
        .anyMatch(run -> run.getFirst().left() < gutter && run.getLast().right() > gutter);
  }

  /// The middle of the white strip between two columns: next to nothing crosses it, and on both
  /// sides of it stand lines that fill their side.
  private static Optional<Float> gutter(List<Row> rows, float left, float right) {
    int width = Math.max(1, Math.round(right - left));
    int[] covered = new int[width + 1];
    for (Row row : rows) {
      for (List<Glyph> run : row.runs()) {
        int to = Math.min(width, Math.round(run.getLast().right() - left));
        for (int x = Math.max(0, Math.round(run.getFirst().left() - left)); x <= to; x++) {
          covered[x]++;
        }
      }
    }
    int few = Math.max(1, rows.size() / 8);
    int best = -1;
    int longest = 0;
    int open = 0;
    for (int x = width * 3 / 10; x <= width * 7 / 10; x++) {
      open = covered[x] <= few ? open + 1 : 0;
      if (open > longest) {
        longest = open;
        best = x - open / 2;
      }
    }
    float size = rows.get(rows.size() / 2).size();
    float middle = left + best;
    boolean found =
        longest >= NARROWEST * size
            && full(rows, left, middle) >= FEWEST
            && full(rows, middle, right) >= FEWEST;
    return found ? Optional.of(middle) : Optional.empty();
  }

  /// Lines that fill a side for the greater part.
  private static long full(List<Row> rows, float left, float right) {
    return rows.stream()
        .flatMap(row -> row.runs().stream())
        .filter(
            run ->
                run.getFirst().left() >= left - 2
                    && run.getLast().right() <= right + 2
                    && run.getLast().right() - run.getFirst().left() > (right - left) * FULL)
        .count();
  }

  private static List<Block> split(List<Row> rows, float gutter, float left, float right) {
    List<Block> blocks = new ArrayList<>();
    List<Row> first = new ArrayList<>();
    List<Row> second = new ArrayList<>();
    List<Row> across = new ArrayList<>();
    for (Row row : rows) {
      if (crosses(row, gutter)) {
        flush(blocks, first, left, gutter);
        flush(blocks, second, gutter, right);
        across.add(row);
        continue;
      }
      flush(blocks, across, left, right);
      side(row, gutter, true).ifPresent(first::add);
      side(row, gutter, false).ifPresent(second::add);
    }
    flush(blocks, across, left, right);
    flush(blocks, first, left, gutter);
    flush(blocks, second, gutter, right);
    return blocks;
  }

  private static Optional<Row> side(Row row, float gutter, boolean before) {
    List<List<Glyph>> runs = runs(row, gutter, before);
    return runs.isEmpty() ? Optional.empty() : Optional.of(row.with(runs));
  }

  /// The measure of a column is that of its own lines.
  private static void flush(List<Block> blocks, List<Row> rows, float left, float right) {
    if (!rows.isEmpty()) {
      float from = (float) rows.stream().mapToDouble(Row::left).min().orElse(left);
      float to = (float) rows.stream().mapToDouble(Row::right).max().orElse(right);
      boolean own = rows.size() >= FEWEST;
      blocks.add(new Block(List.copyOf(rows), own ? from : left, own ? to : right));
      rows.clear();
    }
  }
}
