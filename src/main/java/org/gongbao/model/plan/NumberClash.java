package org.gongbao.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.IssueNumber;

/// Why an issue cannot have a number.
///
/// @param kind of clash
/// @param other the number it clashes with
public record NumberClash(Kind kind, IssueNumber other) {

  /// The ways two numbers clash.
  public enum Kind {
    /// 期 taken, whole or in part.
    NUMBER_TAKEN,
    /// 总期 taken.
    TOTAL_TAKEN,
    /// 总期 not above that of an earlier issue, or not below that of a later one.
    TOTAL_BACKWARD,
    /// Printed before an earlier issue, or after a later one.
    DATE_BACKWARD
  }

  /// What keeps an issue from having a number; empty when nothing does.
  ///
  /// @param others numbers of all other issues
  public static Optional<NumberClash> of(IssueNumber number, List<IssueNumber> others) {
    if (!number.isAssigned()) {
      return Optional.empty();
    }
    return others.stream()
        .filter(IssueNumber::isAssigned)
        .flatMap(other -> kind(number, other).map(kind -> new NumberClash(kind, other)).stream())
        .findFirst();
  }

  private static Optional<Kind> kind(IssueNumber one, IssueNumber other) {
    if (one.sharesWith(other)) {
      return Optional.of(Kind.NUMBER_TAKEN);
    }
    boolean counted = one.total() > 0 && other.total() > 0;
    if (counted && one.total() == other.total()) {
      return Optional.of(Kind.TOTAL_TAKEN);
    }
    if (one.isSupplement() || other.isSupplement()) {
      return Optional.empty();
    }
    boolean later =
        one.year() > other.year() || one.year() == other.year() && one.first() > other.last();
    if (counted && one.total() > other.total() != later) {
      return Optional.of(Kind.TOTAL_BACKWARD);
    }
    LocalDate day = one.printDate();
    LocalDate others = other.printDate();
    boolean backward =
        day != null && others != null && !day.equals(others) && day.isAfter(others) != later;
    return backward ? Optional.of(Kind.DATE_BACKWARD) : Optional.empty();
  }
}
