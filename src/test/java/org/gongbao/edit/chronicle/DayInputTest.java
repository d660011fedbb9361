package org.gongbao.edit.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayInputTest {
  private static final LocalDate NEAR = LocalDate.of(2026, 7, 20);
  private static final Period JULY =
      new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));

  @ParameterizedTest
  @CsvSource({
    "5, 2026-07-05, 2026-07-05, NONE",
    "5日, 2026-07-05, 2026-07-05, NONE",
    "7.5, 2026-07-05, 2026-07-05, NONE",
    "7/5, 2026-07-05, 2026-07-05, NONE",
    "7-5, 2026-07-05, 2026-07-05, NONE",
    "0705, 2026-07-05, 2026-07-05, NONE",
    "20260705, 2026-07-05, 2026-07-05, NONE",
    "2026-7-5, 2026-07-05, 2026-07-05, NONE",
    "2026年7月5日, 2026-07-05, 2026-07-05, NONE",
    "7月5日, 2026-07-05, 2026-07-05, NONE",
    "７月５日, 2026-07-05, 2026-07-05, NONE",
    "7 月 5 日 晚, 2026-07-05, 2026-07-05, EVENING",
    "5上午, 2026-07-05, 2026-07-05, MORNING",
    "5—9, 2026-07-05, 2026-07-09, NONE",
    "5-9, 2026-07-05, 2026-07-09, NONE",
    "5至9日, 2026-07-05, 2026-07-09, NONE",
    "7.30-8.2, 2026-07-30, 2026-08-02, NONE",
    "0730-0802, 2026-07-30, 2026-08-02, NONE",
    "6.28, 2026-06-28, 2026-06-28, NONE"
  })
  void readsWhatPeopleType(String typed, LocalDate from, LocalDate to, PartOfDay part) {
    assertEquals(
        Optional.of(new EntryDate(from, to, part)),
        DayInput.read(typed, NEAR, JULY, PartOfDay.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "32", "2.30", "7.", "0", "7月", "13-5", "明天", "99999999999999"})
  void refusesWhatIsNoDay(String typed) {
    assertEquals(Optional.empty(), DayInput.read(typed, NEAR, JULY, PartOfDay.NONE));
  }

  @Test
  void thePeriodGivesTheYear() {
    Period turn = new Period(LocalDate.of(2025, 12, 16), LocalDate.of(2026, 1, 15));
    LocalDate near = LocalDate.of(2025, 12, 16);
    assertEquals(
        Optional.of(LocalDate.of(2026, 1, 3)),
        DayInput.read("1.3", near, turn, PartOfDay.NONE).map(EntryDate::from));
    assertEquals(
        Optional.of(LocalDate.of(2026, 1, 2)),
        DayInput.read("12.30-1.2", near, turn, PartOfDay.NONE).map(EntryDate::to));
  }

  @Test
  void aPartTypedBeforeStays() {
    assertEquals(
        Optional.of(PartOfDay.MORNING),
        DayInput.read("5", NEAR, JULY, PartOfDay.MORNING).map(EntryDate::part));
  }
}
