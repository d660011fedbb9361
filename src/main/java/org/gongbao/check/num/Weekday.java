package org.gongbao.check.num;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.Reporter;
import org.gongbao.check.read.DayMention;
import org.gongbao.check.read.Passage;
import org.jspecify.annotations.Nullable;

/// The day of the week written behind a date.
final class Weekday {
  private static final String NAMES = "一二三四五六日";
  private static final Pattern BEHIND = Pattern.compile("[（(]?(?:(?:星期|周|礼拜)([一二三四五六日天])|(周末))");

  private Weekday() {}

  /// @param years of the date; none when nothing tells, the first the likeliest
  static void check(Passage passage, DayMention day, List<Integer> years, Reporter out) {
    if (years.isEmpty() || !passage.hasAny("星周礼")) {
      return;
    }
    Matcher behind = passage.matcher(BEHIND);
    behind.region(day.to(), passage.length());
    if (!behind.lookingAt() || years.stream().anyMatch(year -> fits(day, year, behind))) {
      return;
    }
    DayOfWeek real = of(day, years.getFirst());
    if (real != null) {
      out.at(passage, wordStart(passage, behind), behind.end())
          .with(passage.site(day.from(), day.to()))
          .say(
              "weekday",
              years.getFirst(),
              day.month(),
              day.dayOfMonth(),
              "星期" + NAMES.charAt(real.getValue() - 1));
    }
  }

  private static int wordStart(Passage passage, Matcher behind) {
    int start = behind.start();
    return passage.at(start) == '（' || passage.at(start) == '(' ? start + 1 : start;
  }

  private static boolean fits(DayMention day, int year, Matcher written) {
    DayOfWeek real = of(day, year);
    if (real == null) {
      return false;
    }
    if (written.group(1) == null) {
      return real == DayOfWeek.SATURDAY || real == DayOfWeek.SUNDAY;
    }
    int wanted = written.group(1).equals("天") ? 7 : NAMES.indexOf(written.group(1)) + 1;
    return real.getValue() == wanted;
  }

  private static @Nullable DayOfWeek of(DayMention day, int year) {
    try {
      return LocalDate.of(year, day.month(), day.dayOfMonth()).getDayOfWeek();
    } catch (DateTimeException none) {
      return null;
    }
  }
}
