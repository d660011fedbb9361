package org.gongbao.model.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongbao.model.Period;

/// Which days the 大事记 of an issue tells of, unless the issue says otherwise.
public enum ChronicleSpan {
  /// The whole month before the one it is printed in.
  PREVIOUS_MONTH {
    @Override
    public Period of(LocalDate printed) {
      YearMonth month = YearMonth.from(printed).minusMonths(1);
      return new Period(month.atDay(1), month.atEndOfMonth());
    }
  },
  /// The last half month that is over.
  HALF_MONTH {
    @Override
    public Period of(LocalDate printed) {
      YearMonth month = YearMonth.from(printed);
      if (printed.getDayOfMonth() > HALF) {
        return new Period(month.atDay(1), month.atDay(HALF));
      }
      YearMonth before = month.minusMonths(1);
      return new Period(before.atDay(HALF + 1), before.atEndOfMonth());
    }
  },
  NONE {
    @Override
    public Period of(LocalDate printed) {
      return Period.NONE;
    }
  };

  private static final int HALF = 15;

  public abstract Period of(LocalDate printed);
}
