package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.table.Lattice;
import org.gongbao.model.Cell;
import org.gongbao.model.NodeId;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.TableRow;
import org.gongbao.ui.item.ItemRow.Cells;
import org.gongbao.ui.item.TableGrid.Spot;

/// Deals out tables into rows, and remembers how: a key typed in a cell measures one row again, and
/// all other rows stay the same objects.
final class TableMemory {
  /// A column is judged by its longest text, but no longer than this: long texts wrap.
  private static final int LONGEST = 60;

  /// Longer heads are broken.
  private static final int HEAD = 4;

  private static final int SHORTEST = 2;

  private Map<NodeId, Laid> held = new HashMap<>();
  private Map<NodeId, Laid> next = new HashMap<>();

  /// A table as it was dealt out.
  ///
  /// @param widths of each row, by column, in characters
  private record Laid(
      Table table,
      TableGrid grid,
      List<List<Spot>> spots,
      List<double[]> widths,
      List<Cells> rows) {}

  List<Cells> rows(Table table) {
    Laid laid = laid(table, Optional.ofNullable(held.get(table.id())));
    next.put(table.id(), laid);
    return laid.rows();
  }

  /// Forgets tables not asked for since the last time.
  void settle() {
    held = next;
    next = new HashMap<>();
  }

  @SuppressWarnings("ReferenceEquality") // what did not change is the same object in the next tree
  private static Laid laid(Table table, Optional<Laid> before) {
    if (before.isPresent() && before.get().table() == table) {
      return before.get();
    }
    Optional<Laid> like = before.filter(laid -> isBuiltAlike(laid.table(), table));
    List<List<Spot>> spots = like.map(Laid::spots).orElseGet(() -> spots(table));
    List<double[]> widths = new ArrayList<>();
    int columns = spots.stream().mapToInt(TableMemory::end).max().orElse(1);
    for (int i = 0; i < table.rows().size(); i++) {
      int at = i;
      TableRow row = table.rows().get(i);
      widths.add(
          like.filter(laid -> laid.table().rows().get(at) == row)
              .map(laid -> laid.widths().get(at))
              .orElseGet(() -> widths(row, spots.get(at), columns, at < table.form().headRows())));
    }
    TableGrid fresh = grid(table, weights(widths, columns));
    TableGrid grid = like.map(Laid::grid).filter(fresh::equals).orElse(fresh);
    List<Cells> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      int at = i;
      TableRow row = table.rows().get(i);
      rows.add(
          like.map(laid -> laid.rows().get(at))
              .filter(cells -> cells.row() == row && cells.grid() == grid)
              .orElseGet(() -> new Cells(row, table.id(), grid, spots.get(at), at)));
    }
    return new Laid(table, grid, spots, List.copyOf(widths), List.copyOf(rows));
  }

  @SuppressWarnings("ReferenceEquality") // as above
  private static boolean isBuiltAlike(Table one, Table other) {
    if (!one.form().equals(other.form()) || one.rows().size() != other.rows().size()) {
      return false;
    }
    for (int i = 0; i < one.rows().size(); i++) {
      TableRow row = one.rows().get(i);
      TableRow now = other.rows().get(i);
      if (row != now && !spans(row).equals(spans(now))) {
        return false;
      }
    }
    return true;
  }

  private static List<Object> spans(TableRow row) {
    return row.cells().stream().<Object>map(Cell::span).toList();
  }

  private static List<List<Spot>> spots(Table table) {
    Lattice lattice = Lattice.of(table);
    List<List<Spot>> spots = new ArrayList<>();
    for (int row = 0; row < lattice.rows(); row++) {
      spots.add(TableGrid.spots(lattice, row));
    }
    return spots;
  }

  private static int end(List<Spot> spots) {
    return spots.isEmpty() ? 1 : spots.getLast().column() + spots.getLast().columns();
  }

  private static TableGrid grid(Table table, List<Double> weights) {
    List<Column> declared = table.form().columns();
    List<Kind> kinds = new ArrayList<>();
    for (int c = 0; c < weights.size(); c++) {
      kinds.add(c < declared.size() ? declared.get(c).kind() : Kind.TEXT);
    }
    return new TableGrid(weights, kinds, table.form().headRows());
  }

  private static List<Double> weights(List<double[]> widths, int columns) {
    double[] longest = new double[columns];
    Arrays.fill(longest, SHORTEST);
    for (double[] row : widths) {
      for (int c = 0; c < columns; c++) {
        longest[c] = Math.max(longest[c], row[c]);
      }
    }
    return Arrays.stream(longest).map(width -> Math.min(width, LONGEST)).boxed().toList();
  }

  /// Heads may stand in two lines.
  private static double[] widths(TableRow row, List<Spot> spots, int columns, boolean head) {
    double[] widths = new double[columns];
    int next = 0;
    for (Spot spot : spots) {
      if (!spot.covered()) {
        double line = width(row.cells().get(next++));
        double width = (head && line > HEAD ? Math.max(HEAD, line / 2) : line) / spot.columns();
        Arrays.fill(widths, spot.column(), spot.column() + spot.columns(), width);
      }
    }
    return widths;
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
