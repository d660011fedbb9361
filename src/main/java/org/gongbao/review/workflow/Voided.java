package org.gongbao.review.workflow;

/// A signature that no longer counts.
public record Voided(Approval approval, Cause cause) {

  /// Why it does not.
  public enum Cause {
    /// The text is another; only for the order of items and for text.
    TEXT,
    /// The text is the same; the style is another.
    STYLE,
    /// The signature is not what its key would give, or the key is not trusted.
    FORGED
  }
}
