package org.gongbao.app.proof;

/// What the issue says of a mark that was decided.
public enum TextState {
  /// The text is as it was decided.
  AS_DECIDED,
  /// Accepted, but the text is again as it was before.
  UNDONE,
  /// Accepted, and changed again since at the same place.
  REWORKED
}
