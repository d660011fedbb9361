package org.gongbao.layout.annotate;

import java.util.Optional;

/// 校对符号, in the order of GB/T 14706—1993, and the question of a proofreader.
public enum ProofSign {
  /// 质疑, which the standard does not number.
  QUESTION(""),
  /// 改正.
  REPLACE(""),
  /// 删除.
  DELETE(""),
  /// 增补.
  INSERT(""),
  /// 改正上下角.
  SCRIPT("上下角"),
  /// 转正.
  UPRIGHT("转正"),
  /// 对调.
  TRANSPOSE("对调"),
  /// 接排.
  RUN_ON("接排"),
  /// 另起段.
  NEW_PARAGRAPH("另起段"),
  /// 转移.
  MOVE("转移"),
  /// 上下移.
  RAISE("上下移"),
  /// 左右移.
  SHIFT("左右移"),
  /// 排齐.
  ALIGN("排齐"),
  /// 排阶梯形.
  STEPS("阶梯"),
  /// 正图.
  PICTURE_UPRIGHT("正图"),
  /// 加大空距.
  MORE_SPACE("加空"),
  /// 减小空距.
  LESS_SPACE("减空"),
  /// 空1字距 and its parts.
  GIVE_SPACE("空1字"),
  /// 分开.
  SEPARATE("分开"),
  /// 保留.
  STET("保留"),
  /// 代替.
  SUBSTITUTE(""),
  /// 说明.
  REMARK("说明");

  private final String words;

  ProofSign(String words) {
    this.words = words;
  }

  /// What is written in the margin where the mark itself has no words.
  String words() {
    return words;
  }

  /// Its number in the standard; 0 for the question.
  public int number() {
    return ordinal();
  }

  /// True for what stands between two characters, not around some.
  boolean isAtPoint() {
    return switch (this) {
      case INSERT, NEW_PARAGRAPH, MORE_SPACE, LESS_SPACE, GIVE_SPACE, SEPARATE -> true;
      default -> false;
    };
  }

  public static Optional<ProofSign> of(int number) {
    return number < 0 || number >= values().length
        ? Optional.empty()
        : Optional.of(values()[number]);
  }
}
