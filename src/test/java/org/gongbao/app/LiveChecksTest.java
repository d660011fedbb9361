package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.LiveChecks.Checked;
import org.gongbao.check.Finding;
import org.gongbao.check.Traces;
import org.gongbao.check.office.Office;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
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

  @Test
  void checkingAgainAsksWhatTheOfficeKnowsAndShowsTheOldUntilThen() {
    IssueSession session = LivePagesTest.session("甲");
    LivePagesTest.type(session, "乙,");
    List<Entry> wordings = new ArrayList<>();
    checks.follow(
        Optional.of(session), Traces.NONE, () -> Office.of(Map.of(Register.WHITELIST, wordings)));
    tasks.runAll();
    assertEquals(List.of("PUN-01"), rules());
    wordings.add(Entry.blank(new EntryId("w"), Register.WHITELIST).with(Column.WORDING, "乙,"));
    told.clear();
    checks.again();
    tasks.runAll();
    assertEquals(List.of(), rules());
    assertEquals(1, told.size());
  }

  @Test
  void pagesThatComeLaterAreCheckedThenAndStalePagesNever() {
    IssueSession session = LivePagesTest.session("甲");
    checks.follow(Optional.of(session), Traces.NONE, () -> Office.NONE);
    tasks.runAll();
    assertTrue(waitsForPages(), "no pages yet");
    checks.laid(laid(session));
    tasks.runAll();
    assertFalse(waitsForPages(), "the pages of this text");
    LivePagesTest.type(session, "乙");
    tasks.runAll();
    assertEquals(1, checks.checked().revision());
    assertTrue(waitsForPages(), "the pages are those of the text before");
    checks.laid(laid(session));
    tasks.runAll();
    assertFalse(waitsForPages());
  }

  @Test
  void whileTypingPagesCauseNoCheckOfTheirOwn() {
    IssueSession session = LivePagesTest.session("甲");
    checks.follow(Optional.of(session), Traces.NONE, () -> Office.NONE);
    tasks.runAll();
    told.clear();
    for (String key : List.of("乙", "丙", "丁")) {
      LivePagesTest.type(session, key);
      checks.laid(laid(session));
    }
    tasks.runAll();
    assertEquals(List.of(3L), told.stream().map(Checked::revision).toList());
    assertFalse(waitsForPages());
  }

  private static Laid laid(IssueSession session) {
    return new Laid(session.revision(), Composition.EMPTY, Optional.of(session.tree().issue()));
  }

  private boolean waitsForPages() {
    return checks.checked().report().notRun().stream().anyMatch(r -> r.rule().equals("LAY-01"));
  }

  private List<String> rules() {
    return checks.checked().report().findings().stream()
        .map(Finding::rule)
        .filter("PUN-01"::equals)
        .toList();
  }
}
