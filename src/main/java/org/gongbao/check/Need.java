package org.gongbao.check;

/// What a rule cannot run without. A rule whose need is not met is shown as not run, or as not
/// applicable where it could never run; never as clean.
public enum Need {
  /// A whole issue; a bare document has none.
  ISSUE,
  /// The composed pages of the issue.
  PAGES,
  /// Other issues of the library.
  PAST_ISSUES,
  /// 人员、职务登记.
  OFFICIALS,
  /// 机构登记 with short and former names.
  ORGANISATIONS,
  /// 机关代字登记.
  AGENCY_CODES,
  /// 排序表.
  PROTOCOL_ORDER,
  /// 领导人词库.
  LEADERS,
  /// 固定表述词库.
  FORMULATIONS,
  /// 节假日表.
  HOLIDAYS;

  /// True for what only an issue can have: without one the rule does not apply.
  public boolean isOfIssue() {
    return this == ISSUE || this == PAGES;
  }
}
