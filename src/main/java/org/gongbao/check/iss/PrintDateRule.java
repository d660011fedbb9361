package org.gongbao.check.iss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Slot;

/// ISS-04 刊期与期号、内容时段、刊印日期相符: nothing in an issue is of a later day than it is printed on. Where
/// that day is only to be reckoned from the cadence, an issue may be one late.
final class PrintDateRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-04", Severity.WARNING, Nature.DIFFERENCE, Need.ISSUE);
  private static final int LATE = 2;

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// A day and where it is written.
  private record Dated(LocalDate day, Site site) {}

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    IssueNumber number = issue.issue().number();
    Optional<Cadence> cadence = Cadence.of(issue).filter(any -> number.isNumbered());
    if (cadence.filter(one -> number.last() > one.yearly()).isPresent()) {
      Cadence one = cadence.get();
      out.at(one.line().site()).say("yearly", one.yearly(), number.last());
      return;
    }
    Optional<Dated> last = dated(issue).stream().max(Comparator.comparing(Dated::day));
    if (last.isEmpty()) {
      return;
    }
    LocalDate day = last.get().day();
    Optional<LocalDate> printed = Cadence.printed(issue);
    if (printed.isPresent()) {
      if (day.isAfter(printed.get())) {
        out.at(last.get().site()).say("after", printed.get().toString());
      }
    } else if (cadence.isPresent() && isNear(number, day)) {
      int due = cadence.get().numberDue(number, day);
      if (due - number.last() >= LATE) {
        LocalDate own = cadence.get().due(number.year(), number.last());
        out.at(last.get().site())
            .with(cadence.get().line().site())
            .say("cadence", number.last(), own.toString());
      }
    }
  }

  /// A day of a year far off is a slip of the date itself, which other rules tell of.
  private static boolean isNear(IssueNumber number, LocalDate day) {
    return Math.abs(day.getYear() - number.year()) <= 1;
  }

  private static List<Dated> dated(IssueReading issue) {
    List<Dated> all = new ArrayList<>();
    for (ItemReading item : issue.items()) {
      item.fact(DocumentFacts.OF)
          .ifPresent(
              facts ->
                  facts.day().ifPresent(day -> all.add(new Dated(day, facts.date().get().site()))));
      if (item.item() instanceof Chronicle chronicle) {
        for (ChronicleEntry entry : chronicle.entries()) {
          LocalDate day = entry.date().from();
          if (day != null) {
            item.passage(entry, Slot.LEAD).ifPresent(lead -> all.add(new Dated(day, site(lead))));
          }
        }
      }
    }
    return all;
  }

  /// Without the comma behind the day.
  private static Site site(Passage lead) {
    int end = lead.length();
    while (end > 0 && "，,：: 　".indexOf(lead.at(end - 1)) >= 0) {
      end--;
    }
    return lead.site(0, end);
  }
}
