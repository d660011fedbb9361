package org.gongbao.exchange.word;

import org.jspecify.annotations.Nullable;

/// A stretch of a paragraph of one look.
final class Piece {
  private final StringBuilder text = new StringBuilder();
  private final RunProps look;
  private final String note;
  private final boolean apart;
  private final @Nullable Field within;

  /// @param note key of the note it refers to, or empty
  /// @param apart true when nothing else may be added to it
  /// @param within innermost field whose instruction it stands in
  Piece(RunProps look, String note, boolean apart, @Nullable Field within) {
    this.look = look;
    this.note = note;
    this.apart = apart;
    this.within = within;
  }

  boolean takes(RunProps other, @Nullable Field field) {
    return !apart && within == field && look.equals(other);
  }

  void append(String more) {
    text.append(more);
  }

  String text() {
    return text.toString();
  }

  RunProps look() {
    return look;
  }

  String note() {
    return note;
  }

  /// False for what belongs to the instruction of a field. A field that never ends hides nothing.
  boolean shows() {
    return within == null || !within.isHiding();
  }
}
