package org.gongbao.check.iss;

import java.util.Optional;
import java.util.Set;
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
import org.gongbao.model.IssueNumber;

/// ISS-03 总期号连续并可反推: one more than the issue before, or as many more as there are numbers between
/// them. A joint issue may count once or as often as it has numbers; 增刊 count where they have a
/// running number.
final class RunningNumberRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-03", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE, Need.PAST_ISSUES);

  /// Last numbers a year usually has.
  private static final Set<Integer> USUAL = Set.of(12, 24, 36, 48);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    IssueNumber number = issue.issue().number();
    Past past = context.office().past();
    // An issue that is there twice is told of by ISS-02.
    if (!number.isNumbered()
        || number.total() == 0
        || past.issues().stream().anyMatch(one -> Past.isTwin(one.number(), number))) {
      return;
    }
    Optional<PastIssue> same =
        past.issues().stream()
            .filter(one -> one.number().isNumbered() && one.number().total() == number.total())
            .findFirst();
    if (same.isPresent()) {
      out.at(IssueCountRule.cover(issue)).say("twice", PastIssue.label(same.get().number()));
      return;
    }
    past.before(number)
        .map(PastIssue::number)
        .filter(one -> one.total() > 0)
        .findFirst()
        .ifPresent(before -> new Step(past, before, number, issue, out).check());
  }

  /// From the issue before to this one.
  private record Step(
      Past past, IssueNumber before, IssueNumber number, IssueReading issue, Reporter out) {

    void check() {
      if (number.total() < before.total()) {
        tell("back", Severity.ERROR, before.total() + 1);
      } else if (before.year() == number.year()) {
        within(before.last() + 1, before.total());
      } else if (before.year() == number.year() - 1) {
        overYear();
      }
    }

    /// 增刊 of the library between the two that are counted.
    private int supplements() {
      return (int)
          past.issues().stream()
              .map(PastIssue::number)
              .filter(one -> !one.isNumbered())
              .filter(one -> one.total() > before.total() && one.total() < number.total())
              .count();
    }

    private static int extra(IssueNumber one) {
      return one.last() - one.first();
    }

    /// Nothing tells how issues the library has not were counted, if joint issues are the custom.
    private boolean hasJoint() {
      return past.issues().stream().anyMatch(one -> extra(one.number()) > 0) || extra(number) > 0;
    }

    /// @param due number in the year that would come next
    /// @param total before it
    private void within(int due, int total) {
      int step = number.total() - total - supplements();
      int missing = number.first() - due;
      int most = missing + 1 + extra(before) + extra(number);
      if (missing > 0 && step <= 1) {
        return; // ISS-02 tells of it: the number jumps, the running number does not.
      }
      boolean wrong = step > most || missing == 0 && step < 1;
      boolean few = missing > 0 && step < missing + 1 && !hasJoint();
      if (wrong || few) {
        Severity severity = missing == 0 ? Severity.ERROR : Severity.WARNING;
        tell("next", severity, total + missing + 1 + supplements());
      }
    }

    /// 反推: what is left when the year's own are taken off is the last of the year before.
    private void overYear() {
      int base = number.total() - number.first() - supplements();
      int missing = base - before.total();
      boolean nextFirst = number.first() == 1;
      if (missing <= 0) {
        boolean joint = hasJoint() || number.total() - before.total() == 1;
        if (missing < 0 && !joint) {
          tell(nextFirst ? "next" : "base", Severity.ERROR, dueOverYear());
        }
        return;
      }
      int most = extra(before) + extra(number);
      int yearly = Cadence.of(issue).map(Cadence::yearly).orElse(0);
      boolean ended = isLast(before.last(), yearly);
      boolean mayEnd = isLast(before.last() + missing, yearly);
      if (missing <= most) {
        return;
      }
      if (ended) {
        tell(nextFirst ? "next" : "base", Severity.ERROR, dueOverYear());
      } else if (nextFirst && missing == 1 && !mayEnd) {
        tell("next", Severity.WARNING, dueOverYear());
      }
    }

    private static boolean isLast(int number, int yearly) {
      return yearly > 0 ? number == yearly : USUAL.contains(number);
    }

    private int dueOverYear() {
      return before.total() + number.first() + supplements();
    }

    private void tell(String variant, Severity severity, int due) {
      out.at(IssueCountRule.cover(issue))
          .as(severity)
          .say(variant, PastIssue.label(before), before.total(), due, number.total());
    }
  }
}
