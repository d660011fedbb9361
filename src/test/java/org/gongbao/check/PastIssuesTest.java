package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Libraries numbered as they should be, with joint issues, supplements, drafts and plans in them,
/// give no finding, whichever issue is checked; one number put wrong gives one.
class PastIssuesTest {
  private static final Set<String> NUMBERING = Set.of("ISS-02", "ISS-03");
  private static final int LIBRARIES = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void consistentLibrariesAreClean(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < LIBRARIES; i++) {
      List<IssueNumber> library = library(random);
      for (int at = 0; at < library.size(); at++) {
        assertEquals(List.of(), told(library, at, library.get(at)), library + " at " + at);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void oneWrongNumberIsFound(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < LIBRARIES; i++) {
      List<IssueNumber> library = library(random);
      int at = 1 + random.nextInt(library.size() - 1);
      IssueNumber right = library.get(at);
      if (!right.isNumbered()
          || library.subList(0, at).stream().noneMatch(IssueNumber::isNumbered)) {
        continue;
      }
      IssueNumber wrong = mutated(right, random);
      assertFalse(told(library, at, wrong).isEmpty(), library + " with " + wrong);
    }
  }

  @Test
  void withoutOtherIssuesNumberingIsNotRun() {
    CheckReport report = report(Office.NONE, IssueNumber.of(2026, 9, 609));
    assertEquals(
        NUMBERING, Set.copyOf(report.notRun().stream().map(CheckReport.NotRun::rule).toList()));
  }

  @Test
  void chroniclesTellOfDaysOnlyWhereTheyFollowOnEachOther() {
    Past past = Past.of(List.of(told(2026, 4, 1, 30), told(2026, 5, 1, 15), told(2026, 5, 17, 31)));
    LocalDate april = LocalDate.of(2026, 4, 20);
    assertTrue(past.tellsOf(april, LocalDate.of(2026, 5, 16)));
    assertFalse(past.tellsOf(april, LocalDate.of(2026, 5, 17)));
    assertTrue(past.tellsOf(LocalDate.of(2026, 5, 16), LocalDate.of(2026, 6, 1)));
    assertFalse(Past.NONE.tellsOf(april, LocalDate.of(2026, 4, 22)));
  }

  private static PastIssue told(int year, int month, int from, int to) {
    Period period = new Period(LocalDate.of(year, month, from), LocalDate.of(year, month, to));
    IssueNumber number = IssueNumber.of(year, month * 2, 0);
    NodeId id = new NodeId(month + "/" + from);
    return new PastIssue(id, number, List.of(period), List.of(), List.of());
  }

  /// Years of an office, in order, with what has no number in between.
  private static List<IssueNumber> library(Random random) {
    int yearly = random.nextBoolean() ? 12 : 24;
    boolean joint = random.nextInt(3) == 0;
    boolean onceEach = random.nextBoolean();
    boolean totals = random.nextInt(5) > 0;
    boolean counted = random.nextBoolean();
    int total = 1 + random.nextInt(600);
    List<IssueNumber> library = new ArrayList<>();
    int first = 1 + random.nextInt(yearly);
    for (int year = 2020; year < 2023; year++) {
      int next = year == 2020 ? first : 1;
      int supplements = 0;
      while (next <= yearly) {
        boolean both = joint && next < yearly && random.nextInt(6) == 0;
        int last = both ? next + 1 : next;
        total += both && !onceEach ? 2 : 1;
        library.add(new IssueNumber(year, next, last, totals ? total : 0, null));
        next = last + 1;
        if (random.nextInt(12) == 0) {
          // 增刊
          total += counted ? 1 : 0;
          int running = totals && counted ? total : 0;
          library.add(new IssueNumber(year, 0, 0, running, null, ++supplements));
        }
      }
    }
    library.add(IssueNumber.UNASSIGNED);
    return library;
  }

  private static IssueNumber mutated(IssueNumber right, Random random) {
    int total = right.total();
    return switch (random.nextInt(total > 4 ? 4 : 2)) {
      case 0 -> new IssueNumber(right.year(), right.first() + 30, right.last() + 30, total, null);
      case 1 -> {
        int back = right.first() > 1 ? -1 : 1;
        yield new IssueNumber(right.year(), right.first() + back, right.last() + back, total, null);
      }
      case 2 -> new IssueNumber(right.year(), right.first(), right.last(), total + 4, null);
      default -> new IssueNumber(right.year(), right.first(), right.last(), total - 4, null);
    };
  }

  private static List<String> told(List<IssueNumber> library, int at, IssueNumber own) {
    List<PastIssue> others = new ArrayList<>();
    for (int i = 0; i < library.size(); i++) {
      if (i != at) {
        others.add(PastIssue.numbered(new NodeId("issue" + i), library.get(i)));
      }
    }
    return report(Office.of(Map.of(), Past.of(others)), own).findings().stream()
        .map(Finding::key)
        .toList();
  }

  private static CheckReport report(Office office, IssueNumber own) {
    Issue issue = (Issue) Issue.blank(new NodeId("own")).withField(Field.ISSUE_NUMBER, own);
    List<Rule> rules =
        RuleCatalog.all().stream().filter(rule -> NUMBERING.contains(rule.card().id())).toList();
    return new Checker(
            rules,
            CheckContext.ISSUE.with(office),
            Parallel.NONE,
            (id, broke) -> {
              throw new AssertionError(id, broke);
            })
        .check(issue);
  }
}
