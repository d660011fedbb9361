package org.gongbao.check.iss;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.WorkCalendar;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.model.Document;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Section;

/// ISS-08 刊登时限: more than 20 workdays from the day of a document to the day it is printed on
/// (政府信息公开 条例 §26). Without the table of days off, as many as a year can have are taken off.
final class LateDocumentRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-08", Severity.INFO, Nature.DIFFERENCE, Need.ISSUE);
  private static final int LIMIT = 20;

  /// More days off than a year has beside its weekends.
  private static final int DAYS_OFF = 15;

  /// What is older than this is printed again, not late.
  private static final int LONGEST_YEARS = 2;

  private static final Pattern AGAIN = Pattern.compile("补登|补刊|重登|重刊|历史|文献|更正|目录|汇编");
  private static final Pattern CLOSED = Pattern.compile("依申请公开|不予公开|不公开");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Optional<LocalDate> printed = Cadence.printed(issue).or(() -> reckoned(issue));
    if (printed.isEmpty()) {
      return;
    }
    WorkCalendar calendar = context.office().calendar();
    for (Section section : issue.issue().sections()) {
      boolean again = AGAIN.matcher(section.name().chars()).find();
      for (ItemReading item : issue.items()) {
        if (!again && section.items().stream().anyMatch(one -> one == item.item())) {
          item.fact(DocumentFacts.OF)
              .ifPresent(facts -> document(facts, printed.get(), calendar, out));
        }
      }
    }
  }

  /// By the cadence, unless the issue is plainly printed on another day.
  private static Optional<LocalDate> reckoned(IssueReading issue) {
    IssueNumber number = issue.issue().number();
    Optional<LocalDate> due =
        Cadence.of(issue)
            .filter(cadence -> number.isNumbered() && number.last() <= cadence.yearly())
            .map(cadence -> cadence.due(number.year(), number.last()));
    return due.filter(
        day ->
            issue.items().stream()
                .flatMap(item -> item.fact(DocumentFacts.OF).stream())
                .flatMap(facts -> facts.day().stream())
                .noneMatch(day::isBefore));
  }

  private static void document(
      DocumentFacts facts, LocalDate printed, WorkCalendar calendar, Reporter out) {
    if (facts.day().isEmpty() || !isToBePrinted(facts)) {
      return;
    }
    LocalDate day = facts.day().get();
    LocalDate published = facts.document().catalogue().published();
    boolean onTime =
        published != null
            && !published.isBefore(day)
            && workdays(calendar, day, published) <= LIMIT;
    int days = workdays(calendar, day, printed);
    if (!onTime && days > LIMIT && day.isAfter(printed.minusYears(LONGEST_YEARS))) {
      boolean exact = isKnown(calendar, day, printed);
      facts.date().ifPresent(date -> out.at(date.site()).say(exact ? "late" : "about", days));
    }
  }

  /// 公文 and orders that anybody may read, and that are not printed late for a reason told.
  private static boolean isToBePrinted(DocumentFacts facts) {
    Document document = facts.document();
    String note = document.annotation().chars() + document.catalogue().disclosure();
    return (facts.isOfficial() || facts.titled().endsWith("令"))
        && document.editorNote().isEmpty()
        && document.corrections().items().isEmpty()
        && !CLOSED.matcher(note).find();
  }

  private static boolean isKnown(WorkCalendar calendar, LocalDate from, LocalDate to) {
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!calendar.knows(year)) {
        return false;
      }
    }
    return true;
  }

  /// Exact with the table; else no more than there can have been.
  private static int workdays(WorkCalendar calendar, LocalDate from, LocalDate to) {
    int days = calendar.workdaysAfter(from, to);
    if (isKnown(calendar, from, to)) {
      return days;
    }
    return days - DAYS_OFF * (1 + to.getYear() - from.getYear());
  }
}
