package org.gongbao.model.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.IssueNumber;

/// 出版计划 of an office: when its issues are printed and how they are counted.
///
/// @param jointCountsAll whether 总期 grows by as many as a joint issue joins, or by one
/// @param supplementsCount whether a supplement has a 总期 of its own
public record PublishingPlan(
    Cadence cadence, boolean jointCountsAll, boolean supplementsCount, ChronicleSpan chronicle) {
  /// Half-monthly, with the chronicle of the month before.
  public static final PublishingPlan USUAL =
      new PublishingPlan(Cadence.HALF_MONTHLY, true, false, ChronicleSpan.PREVIOUS_MONTH);

  private static final Comparator<IssueNumber> IN_ORDER =
      Comparator.comparingInt(IssueNumber::year).thenComparingInt(IssueNumber::last);

  /// The issues that come next.
  ///
  /// @param known numbers there are, in any order; those not assigned are passed over
  /// @param today where counting begins when there are none
  public List<IssueNumber> upcoming(List<IssueNumber> known, LocalDate today, int count) {
    List<IssueNumber> next = new ArrayList<>();
    IssueNumber last = last(known).orElse(IssueNumber.UNASSIGNED);
    int total = known.stream().mapToInt(IssueNumber::total).max().orElse(0);
    while (next.size() < count) {
      last = last.isAssigned() ? after(last, total) : first(today);
      total = last.total();
      next.add(last);
    }
    return next;
  }

  /// The last ordinary issue.
  private static Optional<IssueNumber> last(List<IssueNumber> known) {
    return known.stream()
        .filter(number -> number.isAssigned() && !number.isSupplement())
        .max(IN_ORDER);
  }

  private IssueNumber after(IssueNumber last, int total) {
    LocalDate day = cadence.after(printed(last));
    int number = day.getYear() == last.year() ? last.last() + 1 : 1;
    return new IssueNumber(day.getYear(), number, number, total == 0 ? 0 : total + 1, day);
  }

  private LocalDate printed(IssueNumber number) {
    LocalDate set = number.printDate();
    return set == null ? cadence.ofNumber(number.year(), number.last()) : set;
  }

  private IssueNumber first(LocalDate today) {
    LocalDate day = cadence.after(today.minusDays(1));
    int number = cadence.in(day.getYear()).indexOf(day) + 1;
    return new IssueNumber(day.getYear(), number, number, 0, day);
  }

  /// 合刊: an issue and those right behind it as one, printed when the last of them would be.
  ///
  /// @param joined consecutive numbers of one year, two or more
  public IssueNumber joint(List<IssueNumber> joined) {
    IssueNumber first = joined.getFirst();
    IssueNumber last = joined.getLast();
    int total = jointCountsAll ? last.total() : first.total();
    return new IssueNumber(first.year(), first.first(), last.last(), total, last.printDate());
  }

  /// 增刊: the next supplement of a year.
  public IssueNumber supplement(List<IssueNumber> known, LocalDate printed) {
    int year = printed.getYear();
    int before =
        known.stream()
            .filter(number -> number.year() == year)
            .mapToInt(IssueNumber::supplement)
            .max()
            .orElse(0);
    int total = known.stream().mapToInt(IssueNumber::total).max().orElse(0);
    boolean counts = supplementsCount && total > 0;
    return new IssueNumber(year, 0, 0, counts ? total + 1 : 0, printed, before + 1);
  }
}
