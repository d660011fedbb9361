package org.gongbao.review.sign;

import java.time.Instant;

/// A key is no longer relied on.
///
/// @param from signatures made then or later are worth nothing; may lie before the day it was said
/// @param said when it was said
public record Revoked(Instant from, String reason, String by, Instant said) {
  public Revoked {
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new IllegalArgumentException("no reason");
    }
    if (from.isAfter(said)) {
      throw new IllegalArgumentException("revoked in future");
    }
  }
}
