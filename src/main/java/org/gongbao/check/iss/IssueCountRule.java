package org.gongbao.check.iss;

import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.Site;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// ISS-02 年内期号连续: a number comes once a year, and right behind that of the issue before. Where the
/// running number leaves room for issues the library has not, they may only be missing there. What
/// has no number in the year, as 增刊, is not looked at.
final class IssueCountRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-02", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE, Need.PAST_ISSUES);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    IssueNumber number = issue.issue().number();
    Past past = context.office().past();
    if (!number.isNumbered()) {
      return;
    }
    Optional<PastIssue> twin =
        past.issues().stream().filter(one -> Past.isTwin(one.number(), number)).findFirst();
    if (twin.isPresent()) {
      out.at(cover(issue)).say("twice", PastIssue.label(twin.get().number()));
      return;
    }
    past.before(number).findFirst().ifPresent(one -> follow(one.number(), number, issue, out));
  }

  /// Where the number stands: on the cover, before the name.
  static Site cover(IssueReading issue) {
    return new Site(new Place(issue.issue().masthead().id(), Slot.TITLE, 0), 0);
  }

  private static void follow(
      IssueNumber before, IssueNumber number, IssueReading issue, Reporter out) {
    boolean sameYear = before.year() == number.year();
    int due = sameYear ? before.last() + 1 : 1;
    if (number.first() == due) {
      return;
    }
    boolean counted = before.total() > 0 && number.total() > 0;
    int step = number.total() - before.total();
    // Of earlier years much may be missing; only the running number tells that nothing is.
    boolean next = before.year() == number.year() - 1;
    boolean goesOn = next && number.first() == before.last() + 1;
    boolean sure = counted ? step <= 1 : sameYear || goesOn;
    String label = PastIssue.label(before);
    if (sure) {
      out.at(cover(issue)).say(sameYear ? "gap" : "year", label, due, number.first());
    } else if (sameYear || next) {
      out.at(cover(issue)).as(Severity.WARNING).say("absent", label, due, number.first());
    }
  }
}
