package org.gongbao.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueDatesTest {
  /// A Thursday.
  private static final LocalDate PRINT = LocalDate.parse("2026-10-22");

  private static final Set<LocalDate> OFF = Set.of(LocalDate.parse("2026-10-20"));
  private static final Set<LocalDate> WORKED = Set.of(LocalDate.parse("2026-10-17"));

  private final DueDates dates = new DueDates(Optional.of(PRINT), DueDatesTest::works);

  private static boolean works(LocalDate day) {
    return WORKED.contains(day)
        || !OFF.contains(day) && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  @Test
  void workingDaysAreCountedBackFromThePrintDay() {
    assertEquals("2026-10-21", due(12));
    // 21, 19 (20 is off), 17 (a Saturday worked on), 16
    assertEquals("2026-10-16", due(9));
  }

  @Test
  void andForwardAfterIt() {
    assertEquals("2026-10-27", due(15));
    assertEquals("2026-10-22", due(13));
  }

  @Test
  void withoutAPrintDayNothingIsDue() {
    DueDates none = new DueDates(Optional.empty(), DueDatesTest::works);
    assertEquals(Optional.empty(), none.due(Flows.step(12)));
    assertFalse(none.isOverdue(Flows.step(12), PRINT));
  }

  @Test
  void overdueIsTheDayAfter() {
    assertFalse(dates.isOverdue(Flows.step(12), LocalDate.parse("2026-10-21")));
    assertTrue(dates.isOverdue(Flows.step(12), PRINT));
  }

  @Test
  void aCalendarWithoutAnyWorkingDayEnds() {
    DueDates never = new DueDates(Optional.of(PRINT), day -> false);
    assertTrue(never.due(Flows.step(12)).isPresent());
  }

  private String due(int step) {
    return dates.due(Flows.step(step)).orElseThrow().toString();
  }
}
