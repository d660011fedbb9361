package org.gongbao.edit.find;

/// What was asked for cannot be looked for, or not replaced so. Nothing was changed.
public final class BadQueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int position;

  /// What is wrong.
  public enum Kind {
    GROUP_OPEN,
    GROUP_CLOSE,
    CLASS_OPEN,
    /// Nothing before `*`, `+`, `?` or `{`.
    REPEAT,
    /// A `\` at the end.
    ESCAPE,
    /// White space asked for while it is passed over.
    WHITE,
    /// A look-behind without a greatest length.
    BEHIND,
    /// Any other bad pattern.
    PATTERN,
    /// It would take too long.
    COSTLY,
    /// A replacement names a group there is not.
    NO_GROUP
  }

  /// @param position of the character meant in what was typed, from 0
  public BadQueryException(Kind kind, int position) {
    super(kind + " at " + position);
    this.kind = kind;
    this.position = position;
  }

  public Kind kind() {
    return kind;
  }

  public int position() {
    return position;
  }
}
