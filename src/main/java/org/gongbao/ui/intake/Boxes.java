package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceTable.SourceCell;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.ui.intake.LineRow.Box;

/// Puts the cells of a source's tables into columns; those covered from above are drawn empty.
final class Boxes {
  private Boxes() {}

  /// By number of the line.
  static Map<Integer, List<Box>> of(SourceText source) {
    Map<Integer, List<Box>> boxes = new HashMap<>();
    for (SourceTable table : source.tables()) {
      List<Integer> covered = new ArrayList<>();
      for (int i = 0; i < table.rows().size(); i++) {
        int number = table.first() + i;
        String line = source.lines().get(number - 1).text();
        boxes.put(number, row(table.rows().get(i), line, covered));
      }
    }
    return boxes;
  }

  /// @param covered by column, how many rows more are covered from above
  private static List<Box> row(List<SourceCell> cells, String line, List<Integer> covered) {
    List<Box> boxes = new ArrayList<>();
    int column = 0;
    for (SourceCell cell : cells) {
      column = skip(boxes, covered, column);
      boxes.add(new Box(column, cell.span().columns(), line.substring(cell.from(), cell.to())));
      for (int i = 0; i < cell.span().columns(); i++) {
        while (covered.size() <= column) {
          covered.add(0);
        }
        covered.set(column++, cell.span().rows() - 1);
      }
    }
    skip(boxes, covered, column);
    return List.copyOf(boxes);
  }

  private static int skip(List<Box> boxes, List<Integer> covered, int from) {
    int column = from;
    while (column < covered.size() && covered.get(column) > 0) {
      boxes.add(new Box(column, 1, ""));
      covered.set(column, covered.get(column) - 1);
      column++;
    }
    return column;
  }
}
