package org.gongbao.check.read;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 月日 as written, with its year where one is written, whether or not there is such a day.
///
/// @param from of the first character, of the year if it is written
/// @param day of the first character of the day of the month
/// @param to past 日
public record DayMention(int from, int day, int to, OptionalInt year, int month, int dayOfMonth) {
  /// All of a passage, in order. Days of the lunar calendar (农历八月十五日) are not among them.
  public static final Fact<Passage, List<DayMention>> ALL = Fact.of(DayMention::in);

  private static final String HAN = "[一二三四五六七八九十]{1,3}";
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9.．/〇一二三四五六七八九十])"
              + "(?:([0-9]{4}|[一二][〇零○Oo0一二三四五六七八九]{3}) ?年 ?)?"
              + "([0-9]{1,2}|"
              + HAN
              + ") ?月 ?([0-9]{1,2}|"
              + HAN
              + ") ?日(?!元|圆)");
  private static final List<String> LUNAR = List.of("农历", "阴历", "夏历", "旧历", "正月", "腊月");
  private static final int LUNAR_REACH = 8;

  /// True when the calendar has it; 29 February of an unknown year counts.
  public boolean exists() {
    return month >= 1
        && month <= 12
        && dayOfMonth >= 1
        && dayOfMonth <= YearMonth.of(year.orElse(2000), month).lengthOfMonth();
  }

  private static List<DayMention> in(Passage passage) {
    if (!passage.has('月') || !passage.has('日')) {
      return List.of();
    }
    List<DayMention> days = new ArrayList<>();
    Matcher matcher = passage.matcher(DAY);
    while (matcher.find()) {
      OptionalInt month = number(matcher.group(2));
      OptionalInt day = number(matcher.group(3));
      if (month.isPresent() && day.isPresent() && !isLunar(passage, matcher.start())) {
        OptionalInt year =
            matcher.group(1) == null ? OptionalInt.empty() : number(matcher.group(1));
        days.add(
            new DayMention(
                matcher.start(),
                matcher.start(3),
                matcher.end(),
                year,
                month.getAsInt(),
                day.getAsInt()));
      }
    }
    return days;
  }

  private static boolean isLunar(Passage passage, int from) {
    String before = passage.chars().substring(Math.max(0, from - LUNAR_REACH), from);
    return LUNAR.stream().anyMatch(before::contains);
  }

  private static OptionalInt number(String written) {
    if (Characters.isDigit(written.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(written));
    }
    var value = HanValue.of(written.replaceAll("[○Oo0]", "〇"));
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }
}
