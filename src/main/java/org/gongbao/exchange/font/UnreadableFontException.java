package org.gongbao.exchange.font;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A font file is broken, cut off or of a kind that cannot be read.
public final class UnreadableFontException extends IOException {
  private static final long serialVersionUID = 1L;

  public UnreadableFontException(String what) {
    this(what, null);
  }

  public UnreadableFontException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
