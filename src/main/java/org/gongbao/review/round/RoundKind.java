package org.gongbao.review.round;

/// The proofs there are (domain D.11 steps 7 to 11).
public enum RoundKind {
  /// 一校样.
  FIRST,
  /// 二校样.
  SECOND,
  /// 三校样.
  THIRD,
  /// 清样.
  FINAL;

  /// True for those whose pages are read as they must be printed: what changes after them is read
  /// again (LAY-20).
  public boolean isLast() {
    return this == THIRD || this == FINAL;
  }
}
