package org.gongbao.ui.history;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.PartChange;
import org.gongbao.ui.history.HistoryRow.Point;

/// Two states compared.
///
/// @param from the earlier state
/// @param to the later; empty for the present one
/// @param then the tree of the earlier
record Compared(Point from, Optional<Point> to, Tree then, List<PartChange> changes) {
  Compared {
    changes = List.copyOf(changes);
  }
}
