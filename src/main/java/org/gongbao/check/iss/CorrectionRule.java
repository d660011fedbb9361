package org.gongbao.check.iss;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Past;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.Site;
import org.gongbao.edit.correct.CorrectionFault;
import org.gongbao.model.Block;
import org.gongbao.model.Correction;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// ISS-11 更正与已出版原文相符: what a correction says stands in the published issue, and the notice says it.
/// Told at the title of the notice.
final class CorrectionRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-11", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    for (Item item : issue.issue().items()) {
      if (item instanceof Notice notice) {
        for (Correction one : notice.corrections().corrections()) {
          Past past = context.office().past();
          Optional<Issue> published = past.text(one.issue());
          Optional<CorrectionFault> fault =
              CorrectionFault.of(one, published).or(() -> unsaid(notice, one));
          if (fault.isPresent()) {
            tell(notice, one, fault.get(), out);
          } else if (published.isPresent()) {
            pages(notice, one, published.get(), past.starts(one.issue()), out);
          }
        }
      }
    }
  }

  /// An item ends at the latest on the page the next begins on.
  private static void pages(
      Notice notice, Correction one, Issue published, Map<NodeId, Integer> starts, Reporter out) {
    List<NodeId> items = published.items().stream().map(Item::id).toList();
    Integer from = starts.get(one.item());
    int next = items.indexOf(one.item()) + 1;
    Integer to = next < items.size() ? starts.get(items.get(next)) : null;
    if (from != null && one.page() < from) {
      at(notice, out).say("early-page", one.printed(), one.page(), from);
    } else if (from != null && to != null && one.page() > to) {
      at(notice, out).say("late-page", one.printed(), one.page(), to);
    }
  }

  private static Optional<CorrectionFault> unsaid(Notice notice, Correction one) {
    boolean said =
        notice.body().stream().anyMatch(block -> CorrectionFault.isSaid(one, chars(block)));
    return said ? Optional.empty() : Optional.of(CorrectionFault.UNSAID);
  }

  private static String chars(Block block) {
    return block.text(Slot.TEXT).map(Text::chars).orElse("");
  }

  private static Reporter.Telling at(Notice notice, Reporter out) {
    return out.at(new Site(new Place(notice.id(), Slot.TITLE, 0), notice.title().length()));
  }

  private static void tell(Notice notice, Correction one, CorrectionFault fault, Reporter out) {
    at(notice, out)
        .say(
            fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            one.printed(),
            one.wrong(),
            one.page());
  }
}
