package org.gongbao.edit.chronicle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Period;
import org.jspecify.annotations.Nullable;

/// Reads dates as people type them: 5, 5日, 7.5, 7/5, 7-5, 0705, 7月5日, 5—9, 7.5—8.2, 2026.7.5, and a
/// part of day behind it, also by the first letter of its pinyin (l s z x w). What is not typed
/// comes from the days around.
public final class DayInput {
  private static final String DAY =
      "(?:(?:([0-9]{4})[年./-])?([0-9]{1,2})[月./]|([0-9]{4})?([0-9]{2})(?=[0-9]{2}(?![0-9])))?"
          + "([0-9]{1,2})日?";
  private static final Pattern TYPED =
      Pattern.compile(DAY + "(?:(?:[-—–~～至]{1,2}|到)" + DAY + ")?(凌晨|上午|中午|下午|晚上|晚间|晚|[lszxw])?");

  /// In the order of the parts.
  private static final String LETTERS = "lszxw";

  private DayInput() {}

  /// @param near a day of the month that is meant when only a day is typed
  /// @param period days the chronicle covers: they give the year; empty ends when not known
  /// @param part when none is typed
  public static Optional<EntryDate> read(
      String typed, LocalDate near, Period period, PartOfDay part) {
    String plain = plain(typed);
    Matcher m = TYPED.matcher(plain.replaceFirst("^([0-9]{4})-([0-9]{1,2})-", "$1年$2月"));
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate from = day(m, 1, near, period);
      LocalDate to = m.group(10) == null ? from : day(m, 6, from, period);
      if (to.isBefore(from) && isBare(m, 1) && isBare(m, 6)) {
        // 7-5 is the fifth of July, for a span does not go backwards.
        from = day(number(m, 5), number(m, 10), near, period);
        to = from;
      }
      if (to.isBefore(from)) {
        to = to.plusYears(1);
      }
      if (to.toEpochDay() - from.toEpochDay() > 366) {
        return Optional.empty();
      }
      return Optional.of(new EntryDate(from, to, part(m.group(11), part)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean isBare(Matcher m, int group) {
    return m.group(group + 1) == null && m.group(group + 3) == null;
  }

  private static LocalDate day(Matcher m, int group, LocalDate near, Period period) {
    String month = m.group(group + 1) == null ? m.group(group + 3) : m.group(group + 1);
    String year = m.group(group) == null ? m.group(group + 2) : m.group(group);
    int dayOfMonth = number(m, group + 4);
    if (year != null) {
      return LocalDate.of(
          Integer.parseInt(year), month == null ? 1 : Integer.parseInt(month), dayOfMonth);
    }
    return month == null
        ? near.withDayOfMonth(dayOfMonth)
        : day(Integer.parseInt(month), dayOfMonth, near, period);
  }

  /// In the year that puts it into the period, else nearest to a day.
  private static LocalDate day(int month, int dayOfMonth, LocalDate near, Period period) {
    @Nullable LocalDate best = null;
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      LocalDate day;
      try {
        day = LocalDate.of(year, month, dayOfMonth);
      } catch (DateTimeException notInThatYear) {
        continue;
      }
      if (best == null || distance(day, near, period) < distance(best, near, period)) {
        best = day;
      }
    }
    if (best == null) {
      throw new DateTimeException(month + "-" + dayOfMonth);
    }
    return best;
  }

  private static long distance(LocalDate day, LocalDate near, Period period) {
    LocalDate from = period.from() == null ? near : period.from();
    LocalDate to = period.to() == null ? near : period.to();
    return day.isBefore(from)
        ? from.toEpochDay() - day.toEpochDay()
        : Math.max(0, day.toEpochDay() - to.toEpochDay());
  }

  private static PartOfDay part(@Nullable String typed, PartOfDay otherwise) {
    int letter = typed == null ? -1 : LETTERS.indexOf(typed);
    if (letter >= 0) {
      return PartOfDay.values()[letter];
    }
    for (PartOfDay part : PartOfDay.values()) {
      if (typed != null && part != PartOfDay.NONE && typed.startsWith(part.written())) {
        return part;
      }
    }
    return otherwise;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  /// Without spaces, digits and dots of full width made narrow.
  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
        .map(c -> c >= 0xFF01 && c <= 0xFF5E && c != 0xFF5E ? c - 0xFEE0 : c)
        .map(c -> c == '。' || c == '．' ? '.' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
