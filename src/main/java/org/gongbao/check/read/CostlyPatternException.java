package org.gongbao.check.read;

/// A pattern looked at a passage far more often than it has characters, and was stopped.
public final class CostlyPatternException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CostlyPatternException() {
    super("pattern stopped", null, false, false);
  }
}
