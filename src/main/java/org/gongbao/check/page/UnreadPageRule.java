package org.gongbao.check.page;

import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.PageRule;
import org.gongbao.check.Printed;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.ReadPages;
import org.gongbao.check.read.PagesReading;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.place.PageDigest;

/// LAY-20 改后重读: a page that is not as it was in the last 三校样 or 清样 is read again, also where only
/// its lines break elsewhere. Whoever has read it says so by waiving the finding; when the page
/// changes once more it is found once more. An issue that is not that far has no such pages.
final class UnreadPageRule implements PageRule {
  private static final int ACROSS = -1;

  @Override
  public RuleCard card() {
    return RuleCard.of("LAY-20", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE, Need.PAGES);
  }

  @Override
  public void check(PagesReading pages, CheckContext context, Reporter out) {
    ReadPages read = context.office().read();
    if (read.isEmpty()) {
      return;
    }
    for (Page page : pages.pages()) {
      String digest = PageDigest.of(page);
      if (!digest.isEmpty() && !read.digests().contains(digest)) {
        out.at(pages.first(page.number()))
            .on(new Printed(page.number(), ACROSS, 0))
            .tell("rule.LAY-20.unread", page.number(), read.round(), digest);
      }
    }
  }
}
