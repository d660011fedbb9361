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
  FINAL
}
