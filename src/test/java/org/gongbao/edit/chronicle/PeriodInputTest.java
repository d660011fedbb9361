package org.gongbao.edit.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.gongbao.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodInputTest {
  private static final LocalDate NEAR = LocalDate.of(2026, 10, 20);

  @ParameterizedTest
  @CsvSource({
    "2026.10, 2026-10-01, 2026-10-31",
    "2026年2月, 2026-02-01, 2026-02-28",
    "9月, 2026-09-01, 2026-09-30",
    "10.1—31, 2026-10-01, 2026-10-31",
    "10.1—11.5, 2026-10-01, 2026-11-05",
    "2026-10-01—2026-10-15, 2026-10-01, 2026-10-15",
    "2026-10-01 - 2026-10-15, 2026-10-01, 2026-10-15",
    "2026.12.16—2027.1.15, 2026-12-16, 2027-01-15",
    "2026年10月1日至31日, 2026-10-01, 2026-10-31",
    "1—15, 2026-10-01, 2026-10-15",
    "10.7, 2026-10-07, 2026-10-07",
  })
  void readsWhatIsTyped(String typed, String from, String to) {
    Period expected = new Period(LocalDate.parse(from), LocalDate.parse(to));
    assertEquals(Optional.of(expected), PeriodInput.read(typed, NEAR));
    assertEquals(Optional.of(expected), PeriodInput.read(PeriodInput.typed(expected), NEAR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "十月", "10.31—10.1", "2026.10.1—2025.10.31", "13月", "10.32", "a—b", "1—2—3"})
  void refusesWhatIsNone(String typed) {
    assertEquals(Optional.empty(), PeriodInput.read(typed, NEAR));
  }

  @Test
  void noPeriodIsTypedAsNothing() {
    assertEquals("", PeriodInput.typed(Period.NONE));
  }
}
