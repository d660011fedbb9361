package org.gongbao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 年、期、总期 of an issue. A joint issue (第3—4期) has `last` above `first`.
///
/// @param year calendar year, 0 when not yet assigned
/// @param first number in the year, 0 when not yet assigned
/// @param total 总期, 0 when not known
/// @param printDate day of the cadence this issue is printed on, when planned
public record IssueNumber(int year, int first, int last, int total, @Nullable LocalDate printDate)
    implements FieldValue {
  public static final IssueNumber UNASSIGNED = new IssueNumber(0, 0, 0, 0, null);

  public IssueNumber {
    if (year < 0 || first < 0 || last < first || total < 0) {
      throw new IllegalArgumentException(year + "/" + first + "–" + last + "/" + total);
    }
  }

  public static IssueNumber of(int year, int number, int total) {
    return new IssueNumber(year, number, number, total, null);
  }

  public boolean isAssigned() {
    return year > 0 && first > 0;
  }
}
