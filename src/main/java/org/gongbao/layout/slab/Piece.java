package org.gongbao.layout.slab;

import java.util.List;

/// What an item is made of for the flow, in order.
public sealed interface Piece {
  /// Slabs as wide as the type area: titles, wide tables. What stands above is balanced.
  ///
  /// @param title true for what must not be parted from the text that follows
  record Across(List<Slab> slabs, boolean title) implements Piece {
    public Across {
      slabs = List.copyOf(slabs);
    }
  }

  /// Slabs as wide as a column.
  record Columns(List<Slab> slabs) implements Piece {
    public Columns {
      slabs = List.copyOf(slabs);
    }
  }

  /// Slabs on pages of their own.
  ///
  /// @param turned true for pages turned on their side: the slabs are as wide as the type area is
  ///   high
  record OwnPages(List<Slab> slabs, boolean turned) implements Piece {
    public OwnPages {
      slabs = List.copyOf(slabs);
    }
  }
}
