package org.gongbao.ui.gate;

import org.gongbao.app.Blocker;

/// A row of the list.
sealed interface GateRow {
  /// Head of a kind.
  record Head(Blocker.Kind kind, int count) implements GateRow {}

  record One(Blocker blocker) implements GateRow {}
}
