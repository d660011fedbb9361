package org.gongbao.edit.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.gongbao.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {
  private static Period days(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  @ParameterizedTest
  @CsvSource({
    "（2026年9月1日—30日）, 2026-10-01, 2026-10-31, （2026年10月1日—31日）",
    "（2026年9月1日—30日）, 2026-10-16, 2026-10-31, （2026年10月16日—31日）",
    "2026年9月, 2026-10-01, 2026-10-31, 2026年10月",
    "2026年9月, 2026-10-01, 2026-10-15, 2026年10月1日—15日",
    "江州大事记（2026年9月）, 2026-10-01, 2026-10-31, 江州大事记（2026年10月）",
    "二〇二六年九月, 2026-10-01, 2026-10-31, 二〇二六年十月",
    "二〇二六年九月一日至三十日, 2026-10-01, 2026-10-31, 二〇二六年十月一日至三十一日",
    "（2026年9月1日-30日）, 2026-12-16, 2027-01-15, （2026年12月16日-2027年1月15日）",
    "（2026年12月16日—2027年1月15日）, 2027-02-01, 2027-03-15, （2027年2月1日—3月15日）",
    "大事记, 2026-10-01, 2026-10-31, 大事记",
  })
  void aLineNamesOtherDaysInItsOwnForm(String line, String from, String to, String expected) {
    Period period = days(from, to);
    String written = PeriodText.rewritten(line, period);
    assertEquals(expected, written);
    PeriodText.read(line)
        .ifPresent(any -> assertEquals(Optional.of(period), PeriodText.read(written)));
  }

  @Test
  void theUsualFormIsReadBack() {
    assertEquals("", PeriodText.write(Period.NONE));
    LocalDate start = LocalDate.of(2025, 1, 1);
    for (int day = 0; day < 800; day += 3) {
      for (int length : new int[] {0, 1, 14, 30, 31, 40, 366}) {
        Period period = new Period(start.plusDays(day), start.plusDays(day + length));
        String written = PeriodText.write(period);
        assertEquals(Optional.of(period), PeriodText.read(written), written);
        assertEquals(written, PeriodText.rewritten("（2024年3月1日—2日）", period));
      }
    }
  }
}
