package org.gongbao.check.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Days;
import org.gongbao.model.register.Entry;

/// 工作日: weekdays without the days off, and the weekends that are worked on.
public final class WorkCalendar {
  private final Map<LocalDate, Boolean> off = new HashMap<>();

  WorkCalendar(List<Entry> lines) {
    for (Entry line : lines) {
      line.days(Column.DAY)
          .map(Days::first)
          .ifPresent(day -> off.put(day, line.get(Column.DAY_OFF).equals("休")));
    }
  }

  /// True when the days off of a year are known.
  public boolean knows(int year) {
    return off.keySet().stream().anyMatch(day -> day.getYear() == year);
  }

  public boolean isEmpty() {
    return off.isEmpty();
  }

  public boolean isWorkday(LocalDate day) {
    Boolean free = off.get(day);
    return free == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : !free;
  }

  /// Workdays after the first day, up to and with the last; 0 when the last is not after the first.
  public int workdaysAfter(LocalDate first, LocalDate last) {
    return (int)
        first.plusDays(1).datesUntil(max(first, last).plusDays(1)).filter(this::isWorkday).count();
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
