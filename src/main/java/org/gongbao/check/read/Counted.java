package org.gongbao.check.read;

/// Characters that count how often a pattern looks at them, so that none can run away: a rule whose
/// pattern would take too long ends and is shown as not run.
final class Counted implements CharSequence {
  private static final long LOOKS = 20_000;
  private static final long LOOKS_EACH = 400;

  private final String chars;
  private long left;

  Counted(String chars) {
    this.chars = chars;
    this.left = LOOKS + LOOKS_EACH * chars.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new CostlyPatternException();
    }
    return chars.charAt(index);
  }

  @Override
  public int length() {
    return chars.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return chars.substring(start, end);
  }

  @Override
  public String toString() {
    return chars;
  }
}
