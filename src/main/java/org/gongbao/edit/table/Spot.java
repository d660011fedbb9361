package org.gongbao.edit.table;

import org.gongbao.model.Cell;

/// A cell and the rectangle of the grid it covers.
public record Spot(Cell cell, Area area) {
  String chars() {
    return cell.text().chars();
  }
}
