package org.gongbao.edit.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Period;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

class DayCountsTest {
  @Test
  void countsEntriesByTheirFirstDay() {
    DayCounts counts =
        DayCounts.of(
            chronicle("（2026年7月1日—8月15日）", "1 NONE |甲", "1 NONE |乙", "3-5 NONE |丙", "? NONE |丁"),
            Period.NONE);
    assertEquals(
        List.of(2, 0, 1, 0), List.of(on(counts, 1), on(counts, 2), on(counts, 3), on(counts, 4)));
    assertEquals(1, counts.undated());
    assertEquals(List.of(YearMonth.of(2026, 7), YearMonth.of(2026, 8)), counts.months());
    assertEquals(46, counts.days());
    assertEquals(false, counts.covers(LocalDate.of(2026, 8, 16)));
  }

  @Test
  void monthsComeFromTheEntriesWhereNothingSaysThePeriod() {
    DayCounts counts = DayCounts.of(chronicle("", "30 NONE |甲", "33 NONE |乙"), Period.NONE);
    assertEquals(List.of(YearMonth.of(2026, 7), YearMonth.of(2026, 8)), counts.months());
    assertEquals(List.of(), DayCounts.NONE.months());
  }

  @Test
  void readsPeriodLines() {
    assertEquals(
        Optional.of(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))),
        DayCounts.period("2026年10月大事记"));
    assertEquals(
        Optional.of(new Period(LocalDate.of(2025, 12, 16), LocalDate.of(2026, 1, 15))),
        DayCounts.period("（2025年12月16日—2026年1月15日）"));
    assertEquals(
        Optional.of(new Period(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31))),
        DayCounts.period("二〇二二年七月一日至三十一日"));
    assertEquals(Optional.empty(), DayCounts.period("2026年13月"));
  }

  private static int on(DayCounts counts, int day) {
    return counts.on(LocalDate.of(2026, 7, day));
  }

  private static Chronicle chronicle(String period, String... lines) {
    Chronicle made = (Chronicle) Chronicles.of(lines).find(Chronicles.ID).orElseThrow();
    return (Chronicle) made.withText(Slot.PERIOD, Text.of(period));
  }
}
