package org.gongbao.ui.table;

import org.gongbao.edit.table.Area;
import org.gongbao.model.NodeId;

/// Cells selected together.
///
/// @param anchor cell the selection began in
/// @param head cell it has come to
/// @param area all of it, cutting no merged cell
public record CellRange(NodeId table, Area anchor, Area head, Area area) {

  /// Whether a row is part of it.
  public boolean holds(NodeId other, int row) {
    return table.equals(other) && area.row() <= row && row < area.endRow();
  }
}
