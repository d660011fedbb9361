package org.gongbao.model;

import java.util.List;

/// A row of a table. Cells covered by a span from above or from the left are absent.
public record TableRow(NodeId id, List<Cell> cells) implements Node {
  public TableRow {
    cells = List.copyOf(cells);
  }
}
