package org.gongbao.review.merge;

/// What is decided about a mark.
public enum Verdict {
  /// 采纳.
  ACCEPTED,
  /// 不采纳.
  REFUSED,
  /// Taken back: as if nothing had been decided.
  OPEN
}
