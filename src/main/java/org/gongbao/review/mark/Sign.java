package org.gongbao.review.mark;

/// The signs of GB/T 14706—1993 with their numbers there (domain D.12), and 疑问, which is written in
/// the margin and has none.
public enum Sign {
  /// 改正.
  REPLACE(1),
  /// 删除.
  DELETE(2),
  /// 增补.
  INSERT(3),
  /// 改正上下角.
  SCRIPT(4),
  /// 转正.
  UPRIGHT(5),
  /// 对调.
  TRANSPOSE(6),
  /// 接排.
  RUN_ON(7),
  /// 另起段.
  NEW_PARAGRAPH(8),
  /// 转移.
  MOVE(9),
  /// 上下移.
  RAISE(10),
  /// 左右移.
  SHIFT(11),
  /// 排齐.
  ALIGN(12),
  /// 排阶梯形.
  STEPS(13),
  /// 正图.
  TURN_PICTURE(14),
  /// 加大空距.
  MORE_SPACE(15),
  /// 减小空距.
  LESS_SPACE(16),
  /// 空字距.
  SPACE(17),
  /// 分开.
  SEPARATE(18),
  /// 保留: 不改.
  KEEP(19),
  /// 代替: the same wrong character in several places.
  SAME_AGAIN(20),
  /// 说明.
  NOTE(21),
  /// 疑问.
  QUESTION(0);

  private final int number;

  Sign(int number) {
    this.number = number;
  }

  /// In the standard; 0 for what it does not have.
  public int number() {
    return number;
  }

  /// True for a sign whose change of the text is exact, so that 核红 can tell it from the text alone.
  public boolean isComparable() {
    return switch (this) {
      case REPLACE,
          DELETE,
          INSERT,
          TRANSPOSE,
          RUN_ON,
          NEW_PARAGRAPH,
          MOVE,
          SEPARATE,
          KEEP,
          SAME_AGAIN ->
          true;
      case SCRIPT,
          UPRIGHT,
          RAISE,
          SHIFT,
          ALIGN,
          STEPS,
          TURN_PICTURE,
          MORE_SPACE,
          LESS_SPACE,
          SPACE,
          NOTE,
          QUESTION ->
          false;
    };
  }
}
