package org.gongbao.edit.chronicle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Period;

/// Reads periods as people type them: 2026.10, 10月, 10.1—31, 2026.12.16—2027.1.15, 2026年10月1日—31日.
public final class PeriodInput {
  private static final Pattern MONTH =
      Pattern.compile("(?:([0-9]{4})\\s*[年./-]\\s*)?([0-9]{1,2})\\s*月?");
  private static final Pattern MONTH_SAID = Pattern.compile("[0-9]{4}.*|.*月");
  private static final Pattern PARTED = Pattern.compile("\\s*(?:[—–~～至到]+|\\s-\\s|(?<=日)-)\\s*");

  private PeriodInput() {}

  /// @param near a day in the year meant where none is typed
  /// @return empty when it is no period, or its last day is before the first
  public static Optional<Period> read(String typed, LocalDate near) {
    String plain = typed.strip();
    Optional<Period> month = month(plain, near);
    if (month.isPresent()) {
      return month;
    }
    String[] ends = PARTED.split(plain, -1);
    if (ends.length > 2) {
      return Optional.empty();
    }
    Optional<LocalDate> from = day(ends[0], near);
    Optional<LocalDate> to = ends.length == 1 ? from : from.flatMap(day -> day(ends[1], day));
    return to.filter(last -> !last.isBefore(from.orElseThrow()))
        .map(last -> new Period(from.orElseThrow(), last));
  }

  /// As it may be typed: 2026.10.1—10.31; empty for no period.
  public static String typed(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from == null || to == null) {
      return "";
    }
    String last = to.getMonthValue() + "." + to.getDayOfMonth();
    return from.getYear()
        + "."
        + from.getMonthValue()
        + "."
        + from.getDayOfMonth()
        + "—"
        + (from.getYear() == to.getYear() ? "" : to.getYear() + ".")
        + last;
  }

  private static Optional<Period> month(String plain, LocalDate near) {
    Matcher m = MONTH.matcher(plain);
    if (!m.matches() || !MONTH_SAID.matcher(plain).matches()) {
      return Optional.empty();
    }
    try {
      int year = m.group(1) == null ? near.getYear() : Integer.parseInt(m.group(1));
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
    } catch (DateTimeException noMonth) {
      return Optional.empty();
    }
  }

  /// In the year of a day near it, not in the year that is nearest.
  private static Optional<LocalDate> day(String typed, LocalDate near) {
    Period year =
        new Period(LocalDate.of(near.getYear(), 1, 1), LocalDate.of(near.getYear(), 12, 31));
    return DayInput.read(typed, near.withDayOfMonth(1), year, PartOfDay.NONE)
        .filter(date -> Objects.equals(date.from(), date.to()))
        .map(EntryDate::from);
  }
}
