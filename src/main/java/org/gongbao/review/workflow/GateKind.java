package org.gongbao.review.workflow;

/// What must be settled before a step may be signed. Whether it is, others know ([Verdicts]).
public enum GateKind {
  /// 错误已处理: no error left open, no rule that must run left unrun.
  ERRORS,
  /// 警告已答复.
  WARNINGS,
  /// 与原文一致: every difference from the original has its reason.
  ORIGINALS,
  /// 质疑单已结.
  QUERIES,
  /// 校次已结: no proof round is open, no mark undecided.
  ROUNDS,
  /// 核红无误: nothing changed but what was marked.
  RED_CHECK
}
