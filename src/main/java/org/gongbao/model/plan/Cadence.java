package org.gongbao.model.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;

/// 刊期: the days an issue is printed on, the same in each month that has any.
///
/// @param days of the month, ascending; one beyond the end of a month means its last day
/// @param months 1 to 12, ascending
public record Cadence(List<Integer> days, List<Integer> months) {
  private static final List<Integer> ALL_MONTHS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

  /// 半月刊, on the 7th and the 22nd.
  public static final Cadence HALF_MONTHLY = of(7, 22);

  /// @throws IllegalArgumentException when there is no day or month, or one there is not
  public Cadence {
    days = List.copyOf(new TreeSet<>(days));
    months = List.copyOf(new TreeSet<>(months));
    boolean within =
        days.stream().allMatch(day -> day >= 1 && day <= 31)
            && months.stream().allMatch(month -> month >= 1 && month <= 12);
    if (days.isEmpty() || months.isEmpty() || !within) {
      throw new IllegalArgumentException(days + " of " + months);
    }
  }

  /// In every month.
  public static Cadence of(Integer... days) {
    return new Cadence(List.of(days), ALL_MONTHS);
  }

  /// Its days in a year, ascending, each once.
  public List<LocalDate> in(int year) {
    TreeSet<LocalDate> all = new TreeSet<>();
    for (int month : months) {
      YearMonth one = YearMonth.of(year, month);
      days.forEach(day -> all.add(one.atDay(Math.min(day, one.lengthOfMonth()))));
    }
    return List.copyOf(all);
  }

  /// The first of its days after a day.
  public LocalDate after(LocalDate day) {
    return in(day.getYear()).stream()
        .filter(day::isBefore)
        .findFirst()
        .orElseGet(() -> in(day.getYear() + 1).getFirst());
  }

  /// The day the n-th issue of a year is printed on; that of the last for numbers beyond it.
  public LocalDate ofNumber(int year, int number) {
    List<LocalDate> all = in(year);
    return all.get(Math.clamp(number - 1, 0, all.size() - 1));
  }
}
