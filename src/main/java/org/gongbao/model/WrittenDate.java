package org.gongbao.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as documents write them: 2021年7月8日, 2021 年 07 月 08 日, 二〇二一年七月八日, also with a letter
/// O for 〇.
public final class WrittenDate {
  private static final String NUMERAL = "([0-9０-９]{1,4}|[〇○零0０OＯoΟ一二三四五六七八九十]{1,4})";
  private static final Pattern FULL =
      Pattern.compile(NUMERAL + "\\s*年\\s*" + NUMERAL + "\\s*月\\s*" + NUMERAL + "\\s*日");

  private WrittenDate() {}

  /// The date when the whole line is one, and the day exists.
  public static Optional<LocalDate> parse(String line) {
    Matcher matcher = FULL.matcher(line.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt year = HanNumber.parse(matcher.group(1).replaceAll("[OＯoΟ]", "〇"));
    OptionalInt month = HanNumber.parse(matcher.group(2));
    OptionalInt day = HanNumber.parse(matcher.group(3));
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// True when a line has the form of a full date, also of a day that does not exist.
  public static boolean looksLikeDate(String line) {
    return FULL.matcher(line.strip()).matches();
  }
}
