package org.gongbao.exchange.textlayer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings the rows of a page into the order they are read: what spans the page first, then the left
/// column, then the right one, down to the next that spans it.
final class Columns {
  private static final int FEWEST = 5;
  private static final float NARROWEST = 0.8f;

  private Columns() {}

  /// Rows read one after another that share a measure.
  record Block(List<Row> rows, float left, float right) {}

  static List<Block> of(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    float left = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
    float right = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
    Optional<Float> gutter = gutter(rows, left, right);
    return gutter.isEmpty()
        ? List.of(new Block(rows, left, right))
        : split(rows, gutter.get(), left, right);
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
                    && run.getLast().right() - run.getFirst().left() > (right - left) * 0.6f)
        .count();
  }

  private static List<Block> split(List<Row> rows, float gutter, float left, float right) {
    List<Block> blocks = new ArrayList<>();
    List<Row> first = new ArrayList<>();
    List<Row> second = new ArrayList<>();
    List<Row> across = new ArrayList<>();
    for (Row row : rows) {
      boolean spans =
          row.runs().stream()
              .anyMatch(run -> run.getFirst().left() < gutter && run.getLast().right() > gutter);
      if (spans) {
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
    List<List<Glyph>> runs =
        row.runs().stream().filter(run -> run.getFirst().left() < gutter == before).toList();
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
