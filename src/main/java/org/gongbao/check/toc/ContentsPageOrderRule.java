package org.gongbao.check.toc;

import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.PageRule;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.PagesReading;
import org.gongbao.model.HanNumber;

/// TOC-04 页码单调不减、不越界: page numbers of a contents list never go back, neither of a received one nor
/// of that printed; and those printed are numbers of pages there are. How many pages the received
/// one was of nobody knows.
final class ContentsPageOrderRule implements IssueRule, PageRule {
  private static final RuleCard CARD =
      RuleCard.of("TOC-04", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    int before = 0;
    for (Listed.Pair pair : Listed.of(issue, context.traces()).pairs()) {
      int page = HanNumber.parse(pair.entry().page().strip()).orElse(0);
      if (page > 0 && page < before) {
        int last = before;
        pair.title().ifPresent(title -> out.at(title.site()).say("back", page, last));
      }
      before = Math.max(before, page);
    }
  }

  @Override
  public void check(PagesReading pages, CheckContext context, Reporter out) {
    int before = 0;
    int last = pages.pages().size();
    for (PrintedContents.Entry entry : PrintedContents.of(pages)) {
      if (entry.page() > last) {
        out.at(entry.site()).say("beyond", entry.page(), last);
      } else {
        if (entry.page() > 0 && entry.page() < before) {
          out.at(entry.site()).say("back", entry.page(), before);
        }
        before = Math.max(before, entry.page());
      }
    }
  }
}
