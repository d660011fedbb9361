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

/// What a chronicle entry begins with: 7月1日上午， 3日 2—9日 7月2—9日 7月上旬 是日 同日 是月 △, also in brackets or
/// numbered.
///
/// @param length of the lead in its line, the comma included
/// @param year 0 where not written, as month and day are
/// @param whole true when it names month and day, so that it cannot be anything else
record ChronicleLead(
    int length,
    boolean whole,
    int year,
    int month,
    int day,
    int lastMonth,
    int lastDay,
    PartOfDay part) {
  private static final int WHOLE_MONTH = -1;
  private static final int LAST_OF_MONTH = 32;
  private static final String SIGN =
      "(?:[0-9]{1,3}[.．、]\\s*(?=[0-9]{1,2}\\s*月))?(?:[▲△●◆■★☆○◎◇□▼▽※*]\\s*)?[【\\[〔]?";
  private static final String N = "\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*";
  private static final String TO = "\\s*[-—–－~～至、]{1,2}\\s*";
  private static final String PART =
      "\\s*[】\\]〕]?\\s*(?:[（(](?:星期|周|礼拜)[一二三四五六日天][）)]\\s*)?(凌晨|上午|中午|下午|晚上|晚间|晚)?\\s*";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?U)"
              + SIGN
              + "(?:([0-9]{4}|[〇○零一二三四五六七八九]{4})\\s*年)?"
              + N
              + "月(?:"
              + N
              + "日(?:"
              + TO
              + "(?:"
              + N
              + "月)?"
              + N
              + "日)?|"
              + N
              + TO
              + N
              + "日)"
              + PART
              + "[，,：:]?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?U)"
              + SIGN
              + "(?:"
              + N
              + "日(?:"
              + TO
              + N
              + "日)?|"
              + N
              + "[-—–－~～至、]"
              + N
              + "日)"
              + PART
              + "(?:[，,：:]|(?<=[\\s】\\]〕])|(?=\\s))");
  private static final Pattern SAME =
      Pattern.compile(
          "(?U)(?:" + SIGN + "(?:是日|同日|当日)" + PART + "(?:[，,：:]|\\s)?|[▲△●◆■★☆○◎◇□▼▽※]\\s*)");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?U)"
              + SIGN
              + "(?:是月|本月|同月|当月|月内|"
              + N
              + "月份?)\\s*[】\\]〕]?(?:[，,：:]|(?<=[\\s】\\]〕])|$)");
  private static final Pattern THIRD =
      Pattern.compile(
          "(?U)" + SIGN + "(?:" + N + "月)?([上中下])旬\\s*[】\\]〕]?(?:[，,：:]|(?<=[\\s】\\]〕])|$)");
  private static final Pattern DOTTED =
      Pattern.compile("(?U)([0-9]{1,2})[.．]([0-9]{1,2})(?=\\s*[\\s，,：:]\\s*\\p{IsHan})");
  private static final Pattern MONTH_ALONE =
      Pattern.compile("(?U)(?:([0-9]{4}|[〇○零一二三四五六七八九]{4})\\s*年)?" + N + "月份?");

  /// True for a line that only names the month of the entries below it.
  static boolean isMonthAlone(String line) {
    return line.length() <= 12 && MONTH_ALONE.matcher(line.strip()).matches();
  }

  /// The first day of the month such a line names.
  ///
  /// @param before gives the year where the line does not
  static Optional<LocalDate> monthAlone(String line, @Nullable LocalDate before) {
    Matcher alone = MONTH_ALONE.matcher(line.strip());
    if (!isMonthAlone(line) || !alone.matches() || before == null && alone.group(1) == null) {
      return Optional.empty();
    }
    int year = before == null ? 0 : before.getYear();
    try {
      return Optional.of(LocalDate.of(number(alone.group(1), year), number(alone.group(2), 0), 1));
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty();
    }
  }

  /// 7.8, which is a lead only where no other form is used.
  static Optional<ChronicleLead> dotted(String line) {
    Matcher dotted = DOTTED.matcher(line);
    int month = dotted.lookingAt() ? number(dotted.group(1), 0) : 0;
    int day = month == 0 ? 0 : number(dotted.group(2), 0);
    return month < 1 || month > 12 || day < 1 || day > 31
        ? Optional.empty()
        : Optional.of(
            new ChronicleLead(dotted.end(), true, 0, month, day, month, day, PartOfDay.NONE));
  }

  /// The lead a line begins with, if it begins with one.
  static Optional<ChronicleLead> at(String line) {
    Matcher whole = WHOLE.matcher(line);
    if (whole.lookingAt()) {
      boolean range = whole.group(6) != null;
      int month = number(whole.group(2), 0);
      int day = number(whole.group(range ? 6 : 3), 0);
      return Optional.of(
          new ChronicleLead(
              whole.end(),
              true,
              number(whole.group(1), 0),
              month,
              day,
              number(whole.group(4), month),
              number(whole.group(range ? 7 : 5), day),
              part(whole.group(8))));
    }
    Matcher month = MONTH.matcher(line);
    if (month.lookingAt()) {
      int named = number(month.group(1), 0);
      return Optional.of(
          new ChronicleLead(month.end(), false, 0, named, WHOLE_MONTH, named, 0, PartOfDay.NONE));
    }
    Matcher third = THIRD.matcher(line);
    if (third.lookingAt()) {
      int first = 1 + 10 * "上中下".indexOf(third.group(2));
      int named = number(third.group(1), 0);
      int last = first == 21 ? LAST_OF_MONTH : first + 9;
      return Optional.of(
          new ChronicleLead(third.end(), named > 0, 0, named, first, named, last, PartOfDay.NONE));
    }
    Matcher same = SAME.matcher(line);
    if (same.lookingAt()) {
      return Optional.of(new ChronicleLead(same.end(), false, 0, 0, 0, 0, 0, part(same.group(1))));
    }
    Matcher days = DAY.matcher(line);
    if (!days.lookingAt()) {
      return Optional.empty();
    }
    int day = number(days.group(1) == null ? days.group(3) : days.group(1), 0);
    int last = number(days.group(1) == null ? days.group(4) : days.group(2), day);
    return Optional.of(
        new ChronicleLead(days.end(), false, 0, 0, day, 0, last, part(days.group(5))));
  }

  /// True when a line begins with a lead that says a day.
  static boolean isLead(String line) {
    return at(line).filter(lead -> lead.day > 0).isPresent();
  }

  /// When it happened, what is not written being taken from the entry before and the period.
  ///
  /// @param before date of the entry before, or the first day of the period
  EntryDate date(@Nullable LocalDate before) {
    if (before == null && (year == 0 || month == 0)) {
      return new EntryDate(null, null, part);
    }
    LocalDate known = before == null ? LocalDate.of(year, 1, 1) : before;
    try {
      YearMonth first =
          YearMonth.of(
              year == 0 ? known.getYear() : year, month == 0 ? known.getMonthValue() : month);
      if (day == WHOLE_MONTH) {
        return new EntryDate(first.atDay(1), first.atEndOfMonth(), part);
      } else if (day == 0) {
        return new EntryDate(before, before, part);
      }
      YearMonth last = lastMonth == 0 ? first : first.withMonth(lastMonth);
      LocalDate end = lastDay == LAST_OF_MONTH ? last.atEndOfMonth() : last.atDay(lastDay);
      LocalDate from = first.atDay(day);
      return new EntryDate(from, end.isBefore(from) ? end.plusYears(1) : end, part);
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
