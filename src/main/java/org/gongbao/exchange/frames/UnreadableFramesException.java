package org.gongbao.exchange.frames;

import java.io.IOException;

/// Composed pages that cannot be read back: damaged, cut off, something else altogether, or written
/// by a program that knows more kinds of things than this one.
public final class UnreadableFramesException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean newer;

  private UnreadableFramesException(String what, boolean newer) {
    super(what);
    this.newer = newer;
  }

  static UnreadableFramesException damaged(String what) {
    return new UnreadableFramesException(what, false);
  }

  static UnreadableFramesException newer(String what) {
    return new UnreadableFramesException(what, true);
  }

  /// True when nothing is wrong with the pages but that a newer program wrote them.
  public boolean isNewer() {
    return newer;
  }
}
