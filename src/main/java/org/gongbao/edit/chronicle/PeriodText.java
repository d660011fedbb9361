package org.gongbao.edit.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.HanNumber;
import org.gongbao.model.Period;
import org.jspecify.annotations.Nullable;

/// 时段 as a title or period line says it: read, and written again of other days in the same form.
public final class PeriodText {
  private static final Pattern DASH = Pattern.compile("日\\s*([-—–~～至]{1,2})");
  private static final Pattern HAN = Pattern.compile("[〇○零一二三四五六七八九]");

  private PeriodText() {}

  /// The days a line names; empty where it names none, or none there are.
  public static Optional<Period> read(String line) {
    return DayCounts.period(line);
  }

  /// The usual form: （2026年10月1日—31日）; empty for no period.
  public static String write(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return from == null || to == null ? "" : "（" + days(from, to, false, "—") + "）";
  }

  /// A line that names days, naming others: numerals, dash, and what stands around stay as they
  /// are. A month named whole (2026年10月) stays one where the days are a whole month. A line that
  /// names no days is answered as it is.
  public static String rewritten(String line, Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    Matcher m = DayCounts.PERIOD.matcher(line);
    if (from == null || to == null || !m.find()) {
      return line;
    }
    boolean han = HAN.matcher(m.group(1)).find();
    boolean month = m.group(3) == null && isMonth(from, to);
    Matcher dash = DASH.matcher(m.group());
    String days = month ? month(from, han) : days(from, to, han, dash.find() ? dash.group(1) : "—");
    return line.substring(0, m.start()) + days + line.substring(m.end());
  }

  /// True for days that are one whole month.
  public static boolean isMonth(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null
        && to != null
        && from.getDayOfMonth() == 1
        && to.equals(YearMonth.from(from).atEndOfMonth());
  }

  private static String month(LocalDate day, boolean han) {
    return year(day, han) + number(day.getMonthValue(), han) + "月";
  }

  private static String days(LocalDate from, LocalDate to, boolean han, String dash) {
    boolean sameYear = from.getYear() == to.getYear();
    boolean sameMonth = sameYear && from.getMonthValue() == to.getMonthValue();
    String last =
        (sameYear ? "" : year(to, han))
            + (sameMonth ? "" : number(to.getMonthValue(), han) + "月")
            + number(to.getDayOfMonth(), han)
            + "日";
    return month(from, han) + number(from.getDayOfMonth(), han) + "日" + dash + last;
  }

  private static String year(LocalDate day, boolean han) {
    return (han ? HanNumber.writeDigits(day.getYear()) : day.getYear()) + "年";
  }

  private static String number(int value, boolean han) {
    return han ? HanNumber.write(value) : Integer.toString(value);
  }
}
