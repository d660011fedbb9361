package org.gongbao.review.workflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/// 期限: by when steps are to be done, counted in working days from the day of print.
///
/// @param works true for a working day
public record DueDates(Optional<LocalDate> print, Predicate<LocalDate> works) {
  /// A register with every day of a year off is no calendar: then days are counted.
  private static final int MOST_DAYS_OFF = 30;

  /// The day; empty where the step has none, or the issue has no day of print.
  public Optional<LocalDate> due(WorkflowStep step) {
    return print.flatMap(day -> step.due().map(days -> counted(day, days)));
  }

  public boolean isOverdue(WorkflowStep step, LocalDate today) {
    return due(step).filter(today::isAfter).isPresent();
  }

  private LocalDate counted(LocalDate print, int days) {
    LocalDate day = print;
    int step = days > 0 ? -1 : 1;
    for (int left = Math.abs(days); left > 0; left--) {
      day = next(day, step);
    }
    return day;
  }

  private LocalDate next(LocalDate day, int step) {
    LocalDate next = day.plusDays(step);
    for (int off = 0; !works.test(next) && off < MOST_DAYS_OFF; off++) {
      next = next.plusDays(step);
    }
    return next;
  }
}
