package org.gongbao.review.compare;

/// A stretch of a line.
public record Piece(Kind kind, String chars) {

  /// Where a stretch stands.
  public enum Kind {
    /// In both states.
    SAME,
    /// Only in the earlier.
    REMOVED,
    /// Only in the later.
    INSERTED
  }
}
