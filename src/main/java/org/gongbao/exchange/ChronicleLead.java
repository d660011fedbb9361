package org.gongbao.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.EntryDate;
import org.gongbao.model.HanNumber;
import org.gongbao.model.PartOfDay;
import org.jspecify.annotations.Nullable;

/// What a chronicle entry begins with: 7月1日上午， 3日 2—9日 是日 同日 是月 △.
///
/// @param length of the lead in its line, the comma included
/// @param whole true when it names month and day, so that it cannot be anything else
record ChronicleLead(
    int length, boolean whole, int month, int day, int lastMonth, int lastDay, PartOfDay part) {
  private static final int WHOLE_MONTH = -1;
  private static final String SIGN = "(?:[▲△●◆■]\\s*)?";
  private static final String N = "\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*";
  private static final String RANGE = "(?:\\s*[-—–~～至]{1,2}\\s*(?:" + N + "月)?" + N + "日)?";
  private static final String PART = "\\s*(凌晨|上午|中午|下午|晚上|晚间|晚)?\\s*";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?U)" + SIGN + "(?:[0-9]{4}\\s*年)?" + N + "月" + N + "日" + RANGE + PART + "[，,：:]?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?U)"
              + SIGN
              + "(?:"
              + N
              + "日(?:\\s*[-—–~～至]{1,2}\\s*"
              + N
              + "日)?|"
              + N
              + "[-—–~～]"
              + N
              + "日)"
              + PART
              + "(?:[，,：:]|(?<=\\s)|(?=\\s))");
  private static final Pattern SAME =
      Pattern.compile("(?U)(?:" + SIGN + "(?:是日|同日|当日)" + PART + "(?:[，,：:]|\\s)?|[▲△●◆■]\\s*)");
  private static final Pattern MONTH =
      Pattern.compile("(?U)" + SIGN + "(?:是月|本月|同月|当月|月内)\\s*(?:[，,：:]|(?<=\\s)|$)");

  /// The lead a line begins with, if it begins with one.
  static Optional<ChronicleLead> at(String line) {
    Matcher whole = WHOLE.matcher(line);
    if (whole.lookingAt()) {
      int month = number(whole.group(1), 0);
      int day = number(whole.group(2), 0);
      return Optional.of(
          new ChronicleLead(
              whole.end(),
              true,
              month,
              day,
              number(whole.group(3), month),
              number(whole.group(4), day),
              part(whole.group(5))));
    }
    Matcher month = MONTH.matcher(line);
    if (month.lookingAt()) {
      return Optional.of(
          new ChronicleLead(month.end(), false, 0, WHOLE_MONTH, 0, 0, PartOfDay.NONE));
    }
    Matcher same = SAME.matcher(line);
    if (same.lookingAt()) {
      return Optional.of(new ChronicleLead(same.end(), false, 0, 0, 0, 0, part(same.group(1))));
    }
    Matcher days = DAY.matcher(line);
    if (!days.lookingAt()) {
      return Optional.empty();
    }
    int day = number(days.group(1) == null ? days.group(3) : days.group(1), 0);
    int last = number(days.group(1) == null ? days.group(4) : days.group(2), day);
    return Optional.of(new ChronicleLead(days.end(), false, 0, day, 0, last, part(days.group(5))));
  }

  /// When it happened, what is not written being taken from the entry before and the period.
  ///
  /// @param before date of the entry before, or the first day of the period
  EntryDate date(@Nullable LocalDate before) {
    if (before == null) {
      return new EntryDate(null, null, part);
    }
    try {
      if (day == WHOLE_MONTH) {
        YearMonth month = YearMonth.from(before);
        return new EntryDate(month.atDay(1), month.atEndOfMonth(), part);
      } else if (day == 0) {
        return new EntryDate(before, before, part);
      }
      int from = month == 0 ? before.getMonthValue() : month;
      int to = lastMonth == 0 ? from : lastMonth;
      return new EntryDate(
          LocalDate.of(before.getYear(), from, day),
          LocalDate.of(before.getYear(), to, lastDay),
          part);
    } catch (DateTimeException noSuchDay) {
      return new EntryDate(null, null, part);
    }
  }

  private static PartOfDay part(@Nullable String written) {
    if (written == null) {
      return PartOfDay.NONE;
    }
    for (PartOfDay part : PartOfDay.values()) {
      if (part != PartOfDay.NONE && written.startsWith(part.written())) {
        return part;
      }
    }
    return PartOfDay.NONE;
  }

  private static int number(@Nullable String numeral, int otherwise) {
    return numeral == null ? otherwise : HanNumber.parse(numeral.strip()).orElse(0);
  }
}
