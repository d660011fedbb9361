package org.gongbao.check.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Period;
import org.gongbao.model.Slot;

/// 起止: the days a chronicle is of, as its period line or title says.
public final class PeriodLine {
  private static final Pattern SPAN =
      Pattern.compile(
          "(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日\\s?[-—–~～至]{1,2}\\s?(?:(\\d{1,2})\\s?月\\s?)?(\\d{1,2})\\s?日");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月");

  private PeriodLine() {}

  /// Of a chronicle; empty where neither its period line nor its title names days there are.
  public static Optional<Period> of(ItemReading item, Chronicle chronicle) {
    return item.passage(chronicle, Slot.PERIOD)
        .flatMap(PeriodLine::of)
        .or(() -> item.passage(chronicle, Slot.TITLE).flatMap(PeriodLine::of));
  }

  /// True for a line that names a first and a last day, though they may not exist.
  public static boolean isSpan(Passage line) {
    return line.matcher(SPAN).find();
  }

  public static Optional<Period> of(Passage line) {
    Matcher span = line.matcher(SPAN);
    Matcher month = line.matcher(MONTH);
    try {
      if (span.find()) {
        YearMonth first = YearMonth.of(number(span, 1), number(span, 2));
        int last = span.group(4) == null ? first.getMonthValue() : number(span, 4);
        LocalDate from = first.atDay(number(span, 3));
        LocalDate to = LocalDate.of(first.getYear(), last, number(span, 5));
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
      } else if (month.find()) {
        YearMonth whole = YearMonth.of(number(month, 1), number(month, 2));
        return Optional.of(new Period(whole.atDay(1), whole.atEndOfMonth()));
      }
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
