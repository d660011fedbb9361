package org.gongbao.edit.chronicle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.HanNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.jspecify.annotations.Nullable;

/// How many entries begin on each day of a chronicle, and which days it is to cover.
///
/// @param period as the period line says, else as the issue says; empty ends when neither does
/// @param first entry of each day
/// @param undated entries without a date
public record DayCounts(
    Period period, Map<LocalDate, Integer> entries, Map<LocalDate, NodeId> first, int undated) {
  private static final String N = "\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*";
  static final Pattern PERIOD =
      Pattern.compile(
          ("(?U)([0-9]{4}|[〇○零一二三四五六七八九]{4})\\s*年N月"
                  + "(?:N日\\s*[-—–~～至]{1,2}\\s*(?:(?:([0-9]{4})\\s*年)?N月)?N日)?")
              .replace("N", N));

  /// No chronicle.
  public static final DayCounts NONE = new DayCounts(Period.NONE, Map.of(), Map.of(), 0);

  public DayCounts {
    entries = Map.copyOf(entries);
    first = Map.copyOf(first);
  }

  /// @param ofIssue chronicle period of the issue
  public static DayCounts of(Chronicle chronicle, Period ofIssue) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    Map<LocalDate, NodeId> first = new TreeMap<>();
    int undated = 0;
    for (ChronicleEntry entry : chronicle.entries()) {
      LocalDate day = entry.date().from();
      if (day == null) {
        undated++;
      } else {
        counts.merge(day, 1, Integer::sum);
        first.putIfAbsent(day, entry.id());
      }
    }
    Period period =
        period(chronicle.period().chars())
            .or(() -> period(chronicle.title().chars()))
            .orElse(ofIssue);
    return new DayCounts(period, counts, first, undated);
  }

  /// Months to show: of the period and of all entries; at most a year's.
  public List<YearMonth> months() {
    @Nullable YearMonth start = period.from() == null ? null : YearMonth.from(period.from());
    @Nullable YearMonth end = period.to() == null ? null : YearMonth.from(period.to());
    for (LocalDate day : entries.keySet()) {
      YearMonth month = YearMonth.from(day);
      start = start == null || month.isBefore(start) ? month : start;
      end = end == null || month.isAfter(end) ? month : end;
    }
    List<YearMonth> months = new ArrayList<>();
    while (start != null && end != null && !start.isAfter(end) && months.size() < 12) {
      months.add(start);
      start = start.plusMonths(1);
    }
    return months;
  }

  public int on(LocalDate day) {
    return entries.getOrDefault(day, 0);
  }

  /// True for days the chronicle is to cover; all days when it does not say.
  public boolean covers(LocalDate day) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return from == null || to == null || !day.isBefore(from) && !day.isAfter(to);
  }

  /// Days of the period, or 0 when it is not known.
  public int days() {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return from == null || to == null ? 0 : (int) (to.toEpochDay() - from.toEpochDay()) + 1;
  }

  /// A day a date without its month is taken to be near.
  public Optional<LocalDate> near() {
    LocalDate from = period.from();
    return from != null ? Optional.of(from) : entries.keySet().stream().min(LocalDate::compareTo);
  }

  static Optional<Period> period(String written) {
    Matcher m = PERIOD.matcher(written);
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      YearMonth month = YearMonth.of(number(m.group(1)), number(m.group(2)));
      if (m.group(3) == null) {
        return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate from = month.atDay(number(m.group(3)));
      int lastYear = m.group(4) == null ? month.getYear() : number(m.group(4));
      int lastMonth = m.group(5) == null ? month.getMonthValue() : number(m.group(5));
      LocalDate to = LocalDate.of(lastYear, lastMonth, number(m.group(6)));
      return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String numeral) {
    return HanNumber.parse(numeral.strip()).orElse(0);
  }
}
