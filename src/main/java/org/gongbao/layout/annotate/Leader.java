package org.gongbao.layout.annotate;

/// 引线: from the characters down between the lines, along there out of the type area, then to the
/// note.
///
/// @param x at the characters
/// @param y from which it goes down
/// @param track height at which it runs between the lines
/// @param gate x at which it turns to the note
public record Leader(Side side, int x, int y, int track, int gate, int noteX, int noteY) {
  /// The margin it leads to, as read.
  public enum Side {
    LEFT,
    RIGHT
  }

  Stroke stroke() {
    return Stroke.from(x, y).line(x, track).line(gate, track).line(noteX, noteY).up();
  }
}
