package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongbao.ui.intake.LineRow.Box;

/// Widths of the cells of table rows, by what the columns of rows that follow each other hold: so
/// that the rows of a table stand under one another.
final class Widths {
  private static final int LEAST = 3;
  private static final int MOST = 16;
  private final Map<Integer, List<Integer>> byLine = new HashMap<>();

  private Widths() {}

  /// By number of the line; lines without cells are absent.
  ///
  /// @param boxes the cells of a line
  static Map<Integer, List<Integer>> of(List<LineRow> rows, Function<LineRow, List<Box>> boxes) {
    Widths widths = new Widths();
    Map<Integer, List<Box>> run = new HashMap<>();
    int columns = 0;
    for (LineRow row : rows) {
      List<Box> cells = boxes.apply(row);
      int here = cells.stream().mapToInt(Box::columns).sum();
      if (here != columns && !row.isBlank()) {
        widths.close(run, columns);
        columns = here;
      }
      if (!cells.isEmpty()) {
        run.put(row.number(), cells);
      }
    }
    widths.close(run, columns);
    return widths.byLine;
  }

  /// What a line became, as cells.
  static List<Box> cells(LineRow row) {
    return Cell.of(row).stream().map(Cell::box).toList();
  }

  private void close(Map<Integer, List<Box>> run, int columns) {
    int[] widest = new int[columns];
    run.values().stream()
        .flatMap(List::stream)
        .filter(box -> box.columns() == 1)
        .forEach(box -> widest[box.column()] = Math.max(widest[box.column()], box.text().length()));
    run.forEach((line, cells) -> byLine.put(line, widths(cells, widest)));
    run.clear();
  }

  private static List<Integer> widths(List<Box> cells, int[] widest) {
    List<Integer> widths = new ArrayList<>();
    for (Box cell : cells) {
      int width = 0;
      for (int i = cell.column(); i < cell.column() + cell.columns(); i++) {
        width += 1 + Math.clamp(widest[i], LEAST, MOST);
      }
      widths.add(width);
    }
    return widths;
  }
}
