package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.edit.table.Lattice;
import org.gongbao.model.TableForm.Kind;

/// Columns of a table as the pane draws them: how wide each is against the others, what it holds.
///
/// @param weights characters a column should hold in a line
/// @param kinds what columns hold
record TableGrid(List<Double> weights, List<Kind> kinds, int headRows) {

  /// A stretch of a row.
  ///
  /// @param covered true where a cell of a row above reaches down, or where no cell is
  /// @param open true when the cell goes on in the row below
  record Spot(int column, int columns, boolean covered, boolean open) {}

  TableGrid {
    weights = List.copyOf(weights);
    kinds = List.copyOf(kinds);
  }

  boolean isHead(int row) {
    return row < headRows;
  }

  /// A row from left to right.
  static List<Spot> spots(Lattice lattice, int row) {
    List<Spot> spots = new ArrayList<>();
    int column = 0;
    while (column < lattice.columns()) {
      int here = column;
      Spot spot =
          lattice
              .at(row, column)
              .map(
                  owner ->
                      new Spot(
                          here,
                          owner.area().columns(),
                          owner.area().row() < row,
                          owner.area().endRow() > row + 1))
              .orElseGet(() -> new Spot(here, 1, true, false));
      spots.add(spot);
      column += spot.columns();
    }
    return List.copyOf(spots);
  }
}
