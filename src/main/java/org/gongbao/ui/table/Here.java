package org.gongbao.ui.table;

import org.gongbao.edit.table.Area;
import org.gongbao.edit.table.Lattice;
import org.gongbao.edit.table.Spot;
import org.gongbao.model.Table;

/// Where the user is in a table.
///
/// @param spot cell with the caret
/// @param area what is selected: cells, or just that one
record Here(Table table, Lattice lattice, Spot spot, Area area) {
  boolean inHead() {
    return spot.area().row() < lattice.headRows();
  }
}
