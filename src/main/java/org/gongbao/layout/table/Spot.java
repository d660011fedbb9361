package org.gongbao.layout.table;

import org.gongbao.model.Cell;

/// A cell, its text measured, and the rectangle of the grid it covers.
record Spot(Cell cell, CellText text, int row, int column, int rows, int columns) {

  int endRow() {
    return row + rows;
  }

  int endColumn() {
    return column + columns;
  }
}
