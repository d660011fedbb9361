package org.gongbao.check;

/// How much a finding weighs (domain C.0).
public enum Severity {
  /// 错误: blocks sign-off until mended or overruled with a reason.
  ERROR,
  /// 警告: must be answered.
  WARNING,
  /// 提示: is worth a look.
  INFO
}
