package org.gongbao.review.workflow;

/// How a gate stands.
///
/// @param known false while it is not known, as before the rules have run: that is not open
/// @param open how many things stand in the way
public record Verdict(boolean known, int open) {
  /// Nothing stands in the way.
  public static final Verdict CLEAR = new Verdict(true, 0);

  public static final Verdict UNKNOWN = new Verdict(false, 0);

  public static Verdict of(int open) {
    return new Verdict(true, open);
  }

  public boolean isClear() {
    return known && open == 0;
  }
}
