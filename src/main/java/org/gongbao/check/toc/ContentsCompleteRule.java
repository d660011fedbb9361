package org.gongbao.check.toc;

import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Site;
import org.gongbao.model.Place;
import org.gongbao.model.ReceivedContents.Entry;
import org.gongbao.model.Slot;

/// TOC-06 目录不缺不多: as many entries in a received contents list as items that came in with it, each
/// of one. What came later the list knows nothing of; the list that is printed is made of the
/// items.
final class ContentsCompleteRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("TOC-06", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Listed listed = Listed.of(issue, context.traces());
    if (listed.pairs().isEmpty()) {
      return;
    }
    for (ItemReading item : listed.unlisted()) {
      item.passage(item.item(), Slot.TITLE)
          .ifPresent(title -> out.at(title.site()).say("unlisted"));
    }
    // What is listed and not there has no place of its own: it is told of at the masthead.
    Site front = new Site(new Place(issue.issue().masthead().id(), Slot.TITLE, 0), 0);
    for (Entry entry : listed.alone()) {
      out.at(front).say("alone", entry.title());
    }
  }
}
