package org.gongbao.layout.table;

import java.util.List;
import org.gongbao.layout.slab.Slab;

/// A table as set: caption 表题, unit, head, rows and notes 表注 as slabs in order.
public record SetTable(List<Slab> slabs, List<CellFault> faults) {
  public SetTable {
    slabs = List.copyOf(slabs);
    faults = List.copyOf(faults);
  }

  /// Height it takes when it is not divided and nothing is moved to the grid.
  public int height() {
    return slabs.stream().mapToInt(Slab::height).sum();
  }
}
