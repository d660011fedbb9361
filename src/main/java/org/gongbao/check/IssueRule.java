package org.gongbao.check;

import org.gongbao.check.read.IssueReading;

/// A rule that looks at the whole issue.
public non-sealed interface IssueRule extends Rule {
  void check(IssueReading issue, CheckContext context, Reporter out);
}
