package org.gongbao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 年、期、总期 of an issue. A joint issue (第3—4期) has `last` above `first`; a supplement (增刊) has a
/// number of its own and neither of them.
///
/// @param year calendar year, 0 when not yet assigned
/// @param first number in the year, 0 when not yet assigned
/// @param total 总期, 0 when not known, or not counted
/// @param printDate day of the cadence this issue is printed on, when planned
/// @param supplement 增刊 number in the year, 0 for an ordinary issue
public record IssueNumber(
    int year, int first, int last, int total, @Nullable LocalDate printDate, int supplement)
    implements FieldValue {
  public static final IssueNumber UNASSIGNED = new IssueNumber(0, 0, 0, 0, null);

  public IssueNumber {
    boolean both = supplement > 0 && first > 0;
    if (year < 0 || first < 0 || last < first || total < 0 || supplement < 0 || both) {
      throw new IllegalArgumentException(
          year + "/" + first + "–" + last + "/" + total + "/" + supplement);
    }
  }

  /// An ordinary or joint issue.
  public IssueNumber(int year, int first, int last, int total, @Nullable LocalDate printDate) {
    this(year, first, last, total, printDate, 0);
  }

  public static IssueNumber of(int year, int number, int total) {
    return new IssueNumber(year, number, number, total, null);
  }

  public boolean isAssigned() {
    return year > 0 && (first > 0 || supplement > 0);
  }

  /// True for one that counts among the numbers of its year; a supplement does not.
  public boolean isNumbered() {
    return year > 0 && first > 0;
  }

  public boolean isSupplement() {
    return supplement > 0;
  }

  /// True when both take the same number of a year, be it one of a joint issue.
  public boolean sharesWith(IssueNumber other) {
    if (!isAssigned() || year != other.year || isSupplement() != other.isSupplement()) {
      return false;
    }
    return isSupplement()
        ? supplement == other.supplement
        : first <= other.last && other.first <= last;
  }

  /// As it is printed: 2026年第22期, 2026年第3—4期, 2026年增刊1; empty when not assigned.
  public String printed() {
    if (!isAssigned()) {
      return "";
    }
    return year + "年" + (isSupplement() ? "增刊" + supplement : "第" + inYear() + "期");
  }

  /// 22, or 3—4 of a joint issue.
  public String inYear() {
    return first == last ? Integer.toString(first) : first + "—" + last;
  }

  /// As a cover has it: 二〇二六年第二十二期; empty when not assigned.
  public String printedInHan() {
    if (!isAssigned()) {
      return "";
    }
    String joint = last > first ? "—" + HanNumber.write(last) : "";
    return HanNumber.writeDigits(year)
        + "年"
        + (isSupplement()
            ? "增刊" + HanNumber.write(supplement)
            : "第" + HanNumber.write(first) + joint + "期");
  }
}
