package org.gongbao.check;

import org.gongbao.check.read.PagesReading;

/// A rule that looks at the pages of an issue. One that looks at nothing else has [Need#PAGES].
public non-sealed interface PageRule extends Rule {
  void check(PagesReading pages, CheckContext context, Reporter out);
}
