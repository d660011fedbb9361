package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Cell;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;

/// Columns of a table as the pane draws them: how wide each is against the others, what it holds,
/// and which column each cell of a row stands in.
///
/// @param weights characters a column should hold in a line
/// @param kinds what columns hold
/// @param spots cells by row, in columns
record TableGrid(List<Double> weights, List<Kind> kinds, List<List<Spot>> spots, int headRows) {
  /// A column is judged by its longest text, but no longer than this: long texts wrap.
  private static final int LONGEST = 26;

  private static final int SHORTEST = 2;

  /// Where a cell stands.
  ///
  /// @param covered true where a cell of a row above reaches down; no cell stands here
  record Spot(int column, int columns, boolean covered) {}

  TableGrid {
    weights = List.copyOf(weights);
    kinds = List.copyOf(kinds);
    spots = List.copyOf(spots);
  }

  static TableGrid of(Table table) {
    List<List<Spot>> spots = new ArrayList<>();
    List<Integer> covered = new ArrayList<>();
    for (TableRow row : table.rows()) {
      spots.add(place(row, covered));
    }
    int columns =
        spots.stream()
            .flatMap(List::stream)
            .mapToInt(spot -> spot.column() + spot.columns())
            .max()
            .orElse(1);
    List<Kind> kinds = new ArrayList<>();
    List<Column> declared = table.form().columns();
    for (int c = 0; c < columns; c++) {
      kinds.add(c < declared.size() ? declared.get(c).kind() : Kind.TEXT);
    }
    return new TableGrid(weigh(table, spots, columns), kinds, spots, table.form().headRows());
  }

  boolean isHead(int row) {
    return row < headRows;
  }

  /// Cells in order; a covered spot has none.
  ///
  /// @param covered rows still to be covered, by column; kept from row to row
  private static List<Spot> place(TableRow row, List<Integer> covered) {
    List<Spot> placed = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      column = skip(covered, placed, column);
      placed.add(new Spot(column, cell.span().columns(), false));
      for (int c = column; c < column + cell.span().columns(); c++) {
        while (covered.size() <= c) {
          covered.add(0);
        }
        covered.set(c, cell.span().rows() - 1);
      }
      column += cell.span().columns();
    }
    skip(covered, placed, column);
    return List.copyOf(placed);
  }

  private static int skip(List<Integer> covered, List<Spot> placed, int from) {
    int column = from;
    while (column < covered.size() && covered.get(column) > 0) {
      covered.set(column, covered.get(column) - 1);
      placed.add(new Spot(column, 1, true));
      column++;
    }
    return column;
  }

  private static List<Double> weigh(Table table, List<List<Spot>> spots, int columns) {
    double[] longest = new double[columns];
    for (int r = 0; r < spots.size(); r++) {
      List<Cell> cells = table.rows().get(r).cells();
      int next = 0;
      for (Spot spot : spots.get(r)) {
        if (!spot.covered()) {
          double width = (double) width(cells.get(next++)) / spot.columns();
          for (int c = spot.column(); c < spot.column() + spot.columns(); c++) {
            longest[c] = Math.max(longest[c], width);
          }
        }
      }
    }
    List<Double> weights = new ArrayList<>();
    for (double width : longest) {
      weights.add(Math.clamp(width, SHORTEST, LONGEST));
    }
    return weights;
  }

  /// Han characters as long as the longest line; a Latin one is taken for six tenths of one.
  private static int width(Cell cell) {
    return cell.text()
        .chars()
        .lines()
        .mapToInt(line -> line.codePoints().map(c -> c < 0x300 ? 6 : 10).sum())
        .map(tenths -> (tenths + 9) / 10)
        .max()
        .orElse(0);
  }
}
