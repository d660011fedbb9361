package org.gongbao.check.tab;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// 起止 as a cell writes it (2022.3—2024.06): years, with months or without; what stands behind in
/// brackets is left aside.
///
/// @param from where it begins and ends in the passage
/// @param firstMonthWritten empty where only the year is said
record Span(
    Passage passage,
    int from,
    int to,
    int firstYear,
    String firstMonthWritten,
    String line,
    int lastYear,
    String lastMonthWritten) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "((?:19|20)[0-9]{2})(?:[.．/年]([0-9]{1,2})月?)?年?\\s{0,3}+"
              + "([-—–－─~～至到]{1,2})\\s{0,3}+"
              + "((?:19|20)[0-9]{2})(?:[.．/年]([0-9]{1,2})月?)?年?(?![0-9])");

  static final Fact<Passage, Optional<Span>> OF = Fact.of(Span::read);

  private static Optional<Span> read(Passage passage) {
    Matcher matcher = passage.matcher(WRITTEN);
    if (passage.length() > 40
        || !matcher.find()
        || !passage.chars().substring(0, matcher.start()).isBlank()) {
      return Optional.empty();
    }
    Span span =
        new Span(
            passage,
            matcher.start(),
            matcher.end(),
            Integer.parseInt(matcher.group(1)),
            said(matcher.group(2)),
            matcher.group(3),
            Integer.parseInt(matcher.group(4)),
            said(matcher.group(5)));
    return span.isDate() ? Optional.of(span) : Optional.empty();
  }

  private static String said(String group) {
    return group == null ? "" : group;
  }

  private boolean isDate() {
    return month(firstMonthWritten, 1) <= 12
        && month(firstMonthWritten, 1) > 0
        && month(lastMonthWritten, 1) <= 12
        && month(lastMonthWritten, 1) > 0;
  }

  private static int month(String written, int otherwise) {
    return written.isEmpty() ? otherwise : Integer.parseInt(written);
  }

  /// True when both ends have months, or neither.
  boolean isEven() {
    return firstMonthWritten.isEmpty() == lastMonthWritten.isEmpty();
  }

  boolean hasMonths() {
    return !firstMonthWritten.isEmpty() && !lastMonthWritten.isEmpty();
  }

  /// Within one year, which only months can tell.
  boolean isShort() {
    return firstYear == lastYear;
  }

  boolean hasSpaces() {
    return passage.hasAny(" \u3000\u00A0");
  }

  boolean isBackward() {
    return isEven() ? end().isBefore(begin()) : lastYear < firstYear;
  }

  YearMonth begin() {
    return YearMonth.of(firstYear, month(firstMonthWritten, 1));
  }

  YearMonth end() {
    return YearMonth.of(lastYear, month(lastMonthWritten, 12));
  }

  boolean isOver(LocalDate day) {
    return end().atEndOfMonth().isBefore(day);
  }

  private static boolean isBare(String month) {
    return month.length() == 1 && month.charAt(0) != '0';
  }

  /// True for 06, false for 6; empty where no month tells.
  Optional<Boolean> isPadded() {
    boolean padded = firstMonthWritten.startsWith("0") || lastMonthWritten.startsWith("0");
    boolean bare = isBare(firstMonthWritten) || isBare(lastMonthWritten);
    return padded == bare ? Optional.empty() : Optional.of(padded);
  }
}
