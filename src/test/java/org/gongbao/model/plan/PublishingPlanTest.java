package org.gongbao.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Period;
import org.gongbao.model.plan.NumberClash.Kind;
import org.junit.jupiter.api.Test;

class PublishingPlanTest {
  private static final PublishingPlan PLAN = PublishingPlan.USUAL;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

  @Test
  void aHalfMonthlyYearHasTwentyFourIssues() {
    assertEquals(24, Cadence.HALF_MONTHLY.in(2026).size());
    assertEquals(LocalDate.of(2027, 1, 7), Cadence.HALF_MONTHLY.after(LocalDate.of(2026, 12, 22)));
  }

  @Test
  void aDayBeyondTheEndOfAMonthIsItsLast() {
    assertEquals(
        List.of(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 28)),
        new Cadence(List.of(15, 31), List.of(2)).in(2026));
    assertEquals(1, new Cadence(List.of(30, 31), List.of(2)).in(2026).size());
  }

  @Test
  void aCadenceWithoutDaysIsNone() {
    assertThrows(IllegalArgumentException.class, () -> Cadence.of());
    assertThrows(IllegalArgumentException.class, () -> Cadence.of(0));
    assertThrows(IllegalArgumentException.class, () -> new Cadence(List.of(7), List.of()));
  }

  @Test
  void theFirstIssueOfAnOfficeIsCountedByItsDay() {
    assertEquals(List.of("2026年第21期 0 2026-11-07", "2026年第22期 0 2026-11-22"), told(List.of(), 2));
  }

  @Test
  void numbersGoOnFromTheLastAndBeginAnewWithTheYear() {
    assertEquals(
        List.of("2026年第24期 506 2026-12-22", "2027年第1期 507 2027-01-07"),
        told(List.of(IssueNumber.of(2026, 22, 504), IssueNumber.of(2026, 23, 505)), 2));
  }

  @Test
  void aJointIssueTakesTheDayOfItsLast() {
    List<IssueNumber> two = PLAN.upcoming(List.of(IssueNumber.of(2026, 2, 484)), TODAY, 2);
    IssueNumber joint = PLAN.joint(two);
    assertEquals("2026年第3—4期 486 2026-02-22", told(joint));
    assertEquals(
        "2026年第5期 487 2026-03-07", told(PLAN.upcoming(List.of(joint), TODAY, 1).getFirst()));
    PublishingPlan once =
        new PublishingPlan(Cadence.HALF_MONTHLY, false, false, ChronicleSpan.NONE);
    assertEquals(485, once.joint(two).total());
  }

  @Test
  void supplementsAreCountedByThemselves() {
    List<IssueNumber> known = new ArrayList<>(List.of(IssueNumber.of(2026, 20, 502)));
    known.add(PLAN.supplement(known, TODAY));
    assertEquals("2026年增刊1", known.getLast().printed());
    assertEquals("2026年增刊2", PLAN.supplement(known, TODAY).printed());
    assertEquals("2026年第21期 503 2026-11-07", told(known, 1).getFirst());
  }

  @Test
  void theChronicleTellsOfTheTimeBefore() {
    LocalDate printed = LocalDate.of(2026, 3, 7);
    assertEquals(period("2026-02-01", "2026-02-28"), ChronicleSpan.PREVIOUS_MONTH.of(printed));
    assertEquals(period("2026-02-16", "2026-02-28"), ChronicleSpan.HALF_MONTH.of(printed));
    assertEquals(
        period("2026-03-01", "2026-03-15"),
        ChronicleSpan.HALF_MONTH.of(printed.withDayOfMonth(22)));
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void numbersThatClashAreToldApart() {
    List<IssueNumber> others = List.of(number(2026, 3, 4, 486), number(2026, 6, 6, 488));
    assertEquals(Optional.of(Kind.NUMBER_TAKEN), clash(number(2026, 4, 4, 500), others));
    assertEquals(Optional.of(Kind.TOTAL_TAKEN), clash(number(2026, 5, 5, 488), others));
    assertEquals(Optional.of(Kind.TOTAL_BACKWARD), clash(number(2026, 5, 5, 489), others));
    assertEquals(Optional.of(Kind.TOTAL_BACKWARD), clash(number(2027, 1, 1, 480), others));
    assertEquals(Optional.empty(), clash(number(2026, 5, 5, 487), others));
  }

  @Test
  void whatIsPlannedNeverClashes() {
    Random random = new Random(20261107);
    for (int i = 0; i < 200; i++) {
      List<IssueNumber> known =
          new ArrayList<>(
              List.of(IssueNumber.of(2026, 1 + random.nextInt(24), 1 + random.nextInt(900))));
      for (int step = 0; step < 30; step++) {
        IssueNumber next =
            switch (random.nextInt(6)) {
              case 0 ->
                  PLAN.supplement(
                      known,
                      known.getLast().printDate() == null ? TODAY : known.getLast().printDate());
              case 1 -> joint(known);
              default -> PLAN.upcoming(known, TODAY, 1).getFirst();
            };
        assertEquals(Optional.empty(), NumberClash.of(next, known), next + " after " + known);
        known.add(next);
      }
    }
  }

  /// One where the year changes is none.
  private static IssueNumber joint(List<IssueNumber> known) {
    List<IssueNumber> two = PLAN.upcoming(known, TODAY, 2);
    return two.getFirst().year() == two.getLast().year() ? PLAN.joint(two) : two.getFirst();
  }

  private static Optional<Kind> clash(IssueNumber number, List<IssueNumber> others) {
    return NumberClash.of(number, others).map(NumberClash::kind);
  }

  private static IssueNumber number(int year, int first, int last, int total) {
    return new IssueNumber(year, first, last, total, null);
  }

  private static List<String> told(List<IssueNumber> known, int count) {
    return PLAN.upcoming(known, TODAY, count).stream().map(PublishingPlanTest::told).toList();
  }

  private static String told(IssueNumber number) {
    return number.printed() + " " + number.total() + " " + number.printDate();
  }
}
