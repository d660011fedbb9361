package org.gongbao.ui.fx;

import javafx.scene.layout.Region;

/// What a [RowColumn] shows one row with.
public interface RowNode<R> {
  Region region();

  /// Shows another state of the row.
  ///
  /// @return false when this node cannot, and a new one is to be built
  boolean show(R row);
}
