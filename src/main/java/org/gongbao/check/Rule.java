package org.gongbao.check;

/// 规则: a pure function from what is written to findings. The scope is in the type: what a rule does
/// not see, it cannot depend on, and so it need not run again when only that changes.
public sealed interface Rule permits BlockRule, TableRule, DocumentRule, IssueRule {
  RuleCard card();
}
