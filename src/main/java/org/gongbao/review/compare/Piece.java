package org.gongbao.review.compare;

import java.util.Optional;
import org.gongbao.model.Place;

/// A stretch of a line.
///
/// @param chars empty for [Kind#SPLIT] and [Kind#JOINED]
/// @param before where it stands in the earlier state, or would; empty for a line that came whole
/// @param after where it stands in the later state, or would; empty for a line that went whole
public record Piece(Kind kind, String chars, Optional<Place> before, Optional<Place> after) {

  /// Where a stretch stands.
  public enum Kind {
    /// In both states.
    SAME,
    /// Only in the earlier.
    REMOVED,
    /// Only in the later.
    INSERTED,
    /// A line ends here now.
    SPLIT,
    /// A line ended here before.
    JOINED
  }

  /// True when it is part of the earlier state.
  public boolean isBefore() {
    return kind != Kind.INSERTED && kind != Kind.SPLIT;
  }

  /// True when it is part of the later state.
  public boolean isAfter() {
    return kind != Kind.REMOVED && kind != Kind.JOINED;
  }
}
