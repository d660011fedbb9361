package org.gongbao.ui.text;

/// A stretch of one text that is set off from the rest. Nothing of it is stored.
///
/// @param from UTF-16 offset
/// @param length at least 1
public record Markup(int from, int length, Look look) {

  /// How a stretch is set off.
  ///
  /// @param style style class that gives the colours
  /// @param margin true for a bar in the margin beside its lines
  public record Look(String style, Line line, boolean margin) {
    public static Look tint(String style) {
      return new Look(style, Line.TINT, false);
    }
  }

  boolean isGround() {
    return switch (look.line()) {
      case TINT, STRONG, BEFORE -> true;
      case SOLID, DOTTED, WAVY -> false;
    };
  }

  /// What is drawn.
  public enum Line {
    /// A ground behind the characters, under what is selected.
    TINT,
    /// A ground that is seen also where just these characters are selected.
    STRONG,
    /// A ground behind what stands before the text, such as its ordinal.
    BEFORE,
    SOLID,
    DOTTED,
    WAVY
  }
}
