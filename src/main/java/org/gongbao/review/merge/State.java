package org.gongbao.review.merge;

/// Where a returned mark stands.
public enum State {
  ACCEPTED,
  REFUSED,
  /// Undecided, and it cannot be carried out together with one accepted or undecided.
  CONFLICTING,
  /// The reader took it back.
  WITHDRAWN,
  /// Undecided.
  OPEN
}
