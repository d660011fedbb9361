package org.gongbao.edit.find;

/// Characters that count how often they are looked at, so that a pattern that would try for ever
/// ends, and a search nobody waits for stops.
final class Watched implements CharSequence {
  private static final int ASK = 0xFFF;

  private final CharSequence chars;
  private final Stop stop;
  private long left;

  /// @param most looks allowed
  Watched(CharSequence chars, Stop stop, long most) {
    this.chars = chars;
    this.stop = stop;
    this.left = most;
  }

  @Override
  public char charAt(int index) {
    left--;
    if (left < 0) {
      throw new Ended(true);
    }
    if ((left & ASK) == 0 && stop.wanted()) {
      throw new Ended(false);
    }
    return chars.charAt(index);
  }

  @Override
  public int length() {
    return chars.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return chars.subSequence(start, end);
  }

  @Override
  public String toString() {
    return chars.toString();
  }

  /// The search ended before its time.
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean costly;

    Ended(boolean costly) {
      super(costly ? "too many steps" : "stopped", null, false, false);
      this.costly = costly;
    }

    /// True when it would have taken too long, false when nobody waits for it.
    boolean isCostly() {
      return costly;
    }
  }
}
