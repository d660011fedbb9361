package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.LiveChecks.Checked;
import org.gongbao.check.Finding;
import org.gongbao.check.Traces;
import org.gongbao.check.office.Office;
import org.junit.jupiter.api.Test;

class LiveChecksTest {
  private final HeldTasks tasks = new HeldTasks();
  private final LiveChecks checks = new LiveChecks(tasks);
  private final List<Checked> told = new ArrayList<>();

  LiveChecksTest() {
    checks.onChecked(told::add);
  }

  @Test
  void findsInTheNewestOfWhatWasTypedMeanwhile() {
    IssueSession session = LivePagesTest.session("甲");
    checks.follow(Optional.of(session), Traces.NONE, () -> Office.NONE);
    LivePagesTest.type(session, ",");
    LivePagesTest.type(session, "乙");
    tasks.runAll();
    assertEquals(List.of(-1L, 0L, 2L), told.stream().map(Checked::revision).toList());
    assertEquals(List.of("PUN-01"), rules());
  }

  @Test
  void dropsWhatWasFoundInAnIssueNoLongerOnTheDesk() {
    IssueSession first = LivePagesTest.session("甲");
    checks.follow(Optional.of(first), Traces.NONE, () -> Office.NONE);
    checks.follow(Optional.empty(), Traces.NONE, () -> Office.NONE);
    LivePagesTest.type(first, ",");
    tasks.runAll();
    assertEquals(Checked.NOTHING, checks.checked());
  }

  @Test
  void checkingAgainFindsTheSame() {
    IssueSession session = LivePagesTest.session("甲");
    LivePagesTest.type(session, "乙,");
    checks.follow(Optional.of(session), Traces.NONE, () -> Office.NONE);
    tasks.runAll();
    List<String> before = rules();
    checks.again();
    tasks.runAll();
    assertEquals(before, rules());
  }

  private List<String> rules() {
    return checks.checked().report().findings().stream()
        .map(Finding::rule)
        .filter("PUN-01"::equals)
        .toList();
  }
}
