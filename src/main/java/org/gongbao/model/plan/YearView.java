package org.gongbao.model.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;

/// 年度期次: a year's issues in order of print, those there are and those to come.
public final class YearView {
  private YearView() {}

  public static List<YearSlot> of(
      int year, List<IssueSummary> issues, PublishingPlan plan, LocalDate today) {
    List<YearSlot> slots = new ArrayList<>();
    for (IssueSummary issue : issues) {
      IssueNumber number = issue.number();
      if (number.isAssigned() && number.year() == year) {
        slots.add(new YearSlot(day(number, plan.cadence()), number, Optional.of(issue)));
      }
    }
    List<IssueNumber> known = issues.stream().map(IssueSummary::number).toList();
    int most = 2 * plan.cadence().in(year).size();
    plan.upcoming(known, today, most).stream()
        .filter(number -> number.year() == year)
        .forEach(
            number ->
                slots.add(new YearSlot(day(number, plan.cadence()), number, Optional.empty())));
    slots.sort(Comparator.comparing(YearSlot::day).thenComparingInt(slot -> slot.number().last()));
    return List.copyOf(slots);
  }

  private static LocalDate day(IssueNumber number, Cadence cadence) {
    LocalDate set = number.printDate();
    return set == null ? cadence.ofNumber(number.year(), number.last()) : set;
  }
}
