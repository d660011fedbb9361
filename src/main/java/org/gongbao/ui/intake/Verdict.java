package org.gongbao.ui.intake;

import org.gongbao.exchange.Label;

/// What a line counts as, and who says so.
///
/// @param confidence in percent
/// @param unheeded true when an editor gave the label and the line was read as something else
record Verdict(Label label, int confidence, State state, boolean unheeded) {

  /// How settled it is.
  enum State {
    /// The reader is sure.
    SURE,
    /// Wants an editor's look.
    UNSURE,
    /// An editor said so, or found it right.
    CONFIRMED
  }
}
