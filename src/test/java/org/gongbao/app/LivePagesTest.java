package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class LivePagesTest {
  private final HeldTasks tasks = new HeldTasks();
  private final List<String> composed = new ArrayList<>();
  private final List<Laid> arrived = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Optional<RuntimeException> trouble = Optional.empty();
  private final LivePages pages =
      new LivePages(tasks, pictures -> (issue, style) -> compose(issue));

  LivePagesTest() {
    pages.onLaid(arrived::add);
    pages.onFailure(failures::add);
  }

  @Test
  void composesTheNewestOfWhatWasTypedMeanwhile() {
    IssueSession session = session("甲");
    pages.follow(Optional.of(session), StyleReader.gazette(), Pictures.NONE);
    type(session, "一");
    type(session, "二");
    tasks.runAll();
    assertEquals(List.of("甲", "二一甲"), composed);
    assertEquals(List.of(-1L, 0L, 2L), arrived.stream().map(Laid::revision).toList());
    assertEquals(2, pages.laid().pages().passes());
  }

  @Test
  void dropsPagesOfAnIssueNoLongerOnTheDesk() {
    IssueSession first = session("甲");
    pages.follow(Optional.of(first), StyleReader.gazette(), Pictures.NONE);
    pages.follow(Optional.of(session("乙")), StyleReader.gazette(), Pictures.NONE);
    type(first, "一");
    tasks.runAll();
    assertEquals(List.of("甲", "乙"), composed);
    assertEquals(List.of(0, 0, 2), arrived.stream().map(laid -> laid.pages().passes()).toList());
  }

  @Test
  void hasNoPagesWithoutAnIssue() {
    pages.follow(Optional.of(session("甲")), StyleReader.gazette(), Pictures.NONE);
    tasks.runAll();
    pages.rest();
    pages.compose();
    assertEquals(Laid.NONE, pages.laid());
    assertEquals(0, tasks.held.size());
  }

  @Test
  void tellsOfAFailureOnceAndKeepsTheLastGoodPages() {
    IssueSession session = session("甲");
    pages.follow(Optional.of(session), StyleReader.gazette(), Pictures.NONE);
    tasks.runAll();
    trouble = Optional.of(new IllegalStateException("stuck"));
    type(session, "一");
    tasks.runAll();
    type(session, "二");
    tasks.runAll();
    assertEquals(1, failures.size());
    assertEquals(1, pages.laid().pages().passes());
    trouble = Optional.empty();
    type(session, "三");
    tasks.runAll();
    assertEquals(3, pages.laid().revision());
  }

  private Composition compose(Issue issue) {
    trouble.ifPresent(
        error -> {
          throw error;
        });
    composed.add(issue.masthead().title().chars());
    return new Composition(List.of(), Map.of(), List.of(), composed.size());
  }

  static IssueSession session(String title) {
    Tree blank = Tree.of(Issue.blank(new NodeId("i")));
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    IssueSession session = new IssueSession(blank, 0, true, "", clock, () -> new NodeId("n"));
    Tree titled = new TextEdit(place(session), Text.EMPTY, Text.of(title)).apply(blank);
    return new IssueSession(titled, 0, true, "", clock, () -> new NodeId("n"));
  }

  static void type(IssueSession session, String chars) {
    session.type(new TextEdit(place(session), Text.EMPTY, Text.of(chars)), null, null);
  }

  private static Place place(IssueSession session) {
    return new Place(session.tree().issue().masthead().id(), Slot.TITLE, 0);
  }
}
