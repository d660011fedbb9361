package org.gongbao.layout.table;

import org.gongbao.model.TableForm.Kind;

/// Numbers of a column stand with their decimal points below one another.
///
/// @param before widest part before the point
/// @param after widest part from the point on
record Decimals(int before, int after) {

  static Decimals of(Grid grid, int column) {
    int before = 0;
    int after = 0;
    if (grid.kind(column) != Kind.NUMBER) {
      return new Decimals(0, 0);
    }
    for (int row = grid.headRows(); row < grid.rows(); row++) {
      for (Spot spot : grid.starting(row)) {
        if (spot.column() == column && isNumber(spot)) {
          int point = spot.text().point().orElse(0);
          before = Math.max(before, point);
          after = Math.max(after, spot.text().width() - point);
        }
      }
    }
    return new Decimals(before, after);
  }

  static boolean isNumber(Spot spot) {
    return spot.columns() == 1 && spot.text().point().isPresent();
  }

  int width() {
    return before + after;
  }
}
