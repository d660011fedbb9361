package org.gongbao.exchange;

/// What one line of a source was taken for, and how surely.
///
/// @param line from 1
/// @param confidence in percent; 100 for what its form proves and for what an editor said
public record Decision(int line, Label label, int confidence) {
  /// Below this a decision wants an editor's look.
  public static final int SURE = 90;

  public Decision {
    if (line < 1 || confidence < 0 || confidence > 100) {
      throw new IllegalArgumentException(line + " at " + confidence + " %");
    }
  }

  public boolean isSure() {
    return confidence >= SURE;
  }
}
