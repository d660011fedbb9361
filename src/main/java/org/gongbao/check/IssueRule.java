package org.gongbao.check;

import org.gongbao.check.read.IssueReading;

/// A rule that looks at the whole issue. One that compares items, or texts within one, runs on a
/// document by itself too, which is then all there is to compare; one that asks for masthead,
/// contents or sections says [Need#ISSUE] in its card, and is not applicable there.
public non-sealed interface IssueRule extends Rule {
  void check(IssueReading issue, CheckContext context, Reporter out);
}
