package org.gongbao.review.sign;

import org.jspecify.annotations.Nullable;

/// Why the text of a key cannot be used.
public final class KeyFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  KeyFault(Reason reason, @Nullable Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// One for each that a user must be told apart.
  public enum Reason {
    /// It is no key of ours at all.
    NOT_A_KEY,
    /// A part of it is missing or was changed.
    DAMAGED,
    /// A later version of the program wrote it.
    NEWER,
    /// The passphrase is another.
    WRONG_PASSPHRASE,
    /// It is the private part where the public one was wanted: that must not be sent around.
    PRIVATE
  }
}
