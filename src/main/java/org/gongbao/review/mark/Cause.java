package org.gongbao.review.mark;

/// Why something is marked: 校异同 or 校是非 (domain D.11).
public enum Cause {
  /// 异: the proof differs from the original.
  DIFFERS,
  /// 非: the original itself is wrong.
  WRONG
}
