package org.gongbao.model.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day, or a whole month where the day is not known.
public record Days(LocalDate first, LocalDate last) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?|月)?");

  /// Reads 2026-03-01, 2026.3.1, 2026年3月1日, and 2026-03 or 2026年3月 for a month.
  ///
  /// @return empty for what is no such thing, or no day there is
  public static Optional<Days> parse(String written) {
    Matcher day = WRITTEN.matcher(written.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      YearMonth month =
          YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
      if (day.group(3) == null) {
        return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate one = month.atDay(Integer.parseInt(day.group(3)));
      return Optional.of(new Days(one, one));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// As registers keep it: 2026-03-01, or 2026-03.
  public String written() {
    return first.equals(last) ? first.toString() : YearMonth.from(first).toString();
  }
}
