package org.gongbao.check;

/// 规则: a pure function from what is written to findings. The scope is in the type: what a rule does
/// not see, it cannot depend on, and so it need not run again when only that changes.
///
/// A rule of the text may be a [PageRule] as well: that half of it runs once there are pages, and
/// is not missed where there are none.
public sealed interface Rule permits BlockRule, TableRule, DocumentRule, IssueRule, PageRule {
  RuleCard card();
}
