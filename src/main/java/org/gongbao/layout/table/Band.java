package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;

/// Rows bound together by cells that cover several of them; most often one row.
///
/// @param to exclusive
record Band(int from, int to) {

  static List<Band> of(Grid grid, int from, int to) {
    List<Band> bands = new ArrayList<>();
    int row = from;
    while (row < to) {
      int end = row + 1;
      for (int i = row; i < end; i++) {
        for (Spot spot : grid.starting(i)) {
          end = Math.max(end, spot.endRow());
        }
      }
      bands.add(new Band(row, end));
      row = end;
    }
    return bands;
  }

  int rows() {
    return to - from;
  }
}
