package org.gongbao.ui.history;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.Issue;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.PartChange;
import org.gongbao.ui.history.HistoryRow.Point;

/// Two states compared.
///
/// @param sides what was compared with what
/// @param restorable the tree of the earlier, where it is one of the same issue
record Compared(
    Sides sides, Optional<Tree> restorable, Issue earlier, Issue later, List<PartChange> changes) {
  Compared {
    changes = List.copyOf(changes);
  }

  /// What was compared.
  sealed interface Sides {}

  /// @param to empty for the present state
  record Times(Point from, Optional<Point> to) implements Sides {}

  /// Another issue, or the file an item came from, with the present state.
  ///
  /// @param name of the other
  record Other(String name) implements Sides {}
}
