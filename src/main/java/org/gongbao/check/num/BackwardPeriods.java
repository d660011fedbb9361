package org.gongbao.check.num;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Passage;

/// Periods that end before they begin. Where the year of the end is left out it may be the next
/// one, so only days of one month, and ends with a year of their own, prove anything.
final class BackwardPeriods {
  private static final String TO = " ?(?:——|[—–－\\-~～至到]) ?";
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![0-9.．])((?:19|20)\\d\\d)年?" + TO + "((?:19|20)\\d\\d)(?:年(?!\\d)|(?=年度|财年|学年))");
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?<![0-9.．])((?:19|20)\\d\\d)[年.．](1[0-2]|0?[1-9])月?"
              + TO
              + "((?:19|20)\\d\\d)[年.．](1[0-2]|0?[1-9])(?![0-9.．])月?(?!\\d)");
  private static final Pattern DAYS =
      Pattern.compile(
          "(?:((?:19|20)\\d\\d)年)?(?<![0-9.．])(1[0-2]|0?[1-9])月([12]\\d|3[01]|0?[1-9])日?"
              + TO
              + "(?:(?:((?:19|20)\\d\\d)年)?(1[0-2]|0?[1-9])月)?([12]\\d|3[01]|0?[1-9])日");

  private BackwardPeriods() {}

  /// Its characters.
  record Period(int from, int to) {}

  static List<Period> in(Passage passage) {
    List<Period> into = new ArrayList<>();
    if (!passage.hasAny("—–－-~～至到")) {
      return into;
    }
    if (passage.chars().contains("20") || passage.chars().contains("19")) {
      years(passage, into);
    }
    if (passage.has('月') && passage.has('日')) {
      days(passage, into);
    }
    return into;
  }

  private static void years(Passage passage, List<Period> into) {
    Matcher years = passage.matcher(YEARS);
    while (years.find()) {
      if (number(years, 1) > number(years, 2)) {
        into.add(new Period(years.start(), years.end()));
      }
    }
    Matcher months = passage.matcher(MONTHS);
    while (months.find()) {
      if (number(months, 1) * 12 + number(months, 2) > number(months, 3) * 12 + number(months, 4)) {
        into.add(new Period(months.start(), months.end()));
      }
    }
  }

  private static void days(Passage passage, List<Period> into) {
    Matcher days = passage.matcher(DAYS);
    while (days.find()) {
      boolean sameMonth =
          days.group(5) == null || days.group(4) == null && number(days, 5) == number(days, 2);
      boolean backward = sameMonth && number(days, 3) > number(days, 6);
      if (days.group(1) != null && days.group(4) != null) {
        backward = whole(days, 1, 2, 3) > whole(days, 4, 5, 6);
      }
      if (backward) {
        into.add(new Period(days.start(), days.end()));
      }
    }
  }

  private static int whole(Matcher matcher, int year, int month, int day) {
    return (number(matcher, year) * 12 + number(matcher, month)) * 31 + number(matcher, day);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
