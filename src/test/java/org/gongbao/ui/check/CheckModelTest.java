package org.gongbao.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.app.Decisions;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Judged;
import org.gongbao.app.LiveChecks;
import org.gongbao.app.LivePages;
import org.gongbao.app.Originals;
import org.gongbao.app.PastStates;
import org.gongbao.app.Queries;
import org.gongbao.check.Finding;
import org.gongbao.check.Fixing;
import org.gongbao.check.office.Office;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.gongbao.model.Notice;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.decide.Decision.Kind;
import org.gongbao.review.decide.Revocation;
import org.gongbao.ui.check.CheckModel.Grouping;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;

/// Findings on the desk: listed, narrowed, mended.
class CheckModelTest {
  private final Bulletin bulletin = new Bulletin();
  private final Issue issue =
      bulletin.issue(
          bulletin.item("关于防汛的通知", bulletin.paragraph("各县要加强领导,落实责任;按期完成(含收尾)。")),
          bulletin.item("关于节水的通知", bulletin.paragraph("全市要节约用水,不得浪费。")));
  private final WorkModel work = new WorkModel();
  private final DirectTasks tasks = new DirectTasks();
  private final Messages messages = Messages.in("zh");
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-02T10:42:07Z"), ZoneOffset.UTC);
  private final Means means =
      new Means(
          messages,
          tasks,
          clock,
          error -> {
            throw new AssertionError(error);
          });
  private final HeldDecisions held = new HeldDecisions();
  private final DecisionsModel decisions = new DecisionsModel(work, means);
  private final CheckModel model = new CheckModel(work, new LiveChecks(tasks), decisions);
  private final PagesModel pages =
      new PagesModel(
          new LivePages(
              new DirectTasks(),
              pictures -> (composed, style) -> new Composition(List.of(), Map.of(), List.of(), 1)),
          work,
          error -> {
            throw new AssertionError(error);
          });
  private final FindingWords words = new FindingWords(work, pages, messages, ZoneOffset.UTC);
  private final FindingRows rows = new FindingRows(words, messages);

  CheckModelTest() {
    work.open(
        new OpenIssue(
            new IssueSession(Tree.of(issue), 0, true, "何砚秋", clock, bulletin::id),
            List.of(),
            sha -> Optional.empty(),
            StyleReader::gazette,
            Originals.NONE,
            PastStates.NONE,
            held,
            Queries.NONE,
            () -> Office.NONE));
  }

  @Test
  void findingsStandInGroupsUnderTheirHeads() {
    List<String> byRule = listed(Grouping.RULE);
    assertTrue(byRule.contains("PUN-01 中文语境用全角点号 3"), byRule.toString());
    assertTrue(byRule.contains("PUN-02 中文语境用全角括号 2"), byRule.toString());
    List<String> byItem = listed(Grouping.ITEM);
    assertTrue(byItem.getFirst().startsWith("关于防汛的通知"), byItem.toString());
  }

  @Test
  void foldedGroupsShowTheirHeadsOnly() {
    model.show(shown -> shown.by(Grouping.RULE));
    long open = punctuation(Set.of());
    long folded = punctuation(Set.of("PUN-01"));
    assertEquals(3, open - folded);
  }

  private long punctuation(Set<String> folded) {
    return rows(folded).stream()
        .filter(
            row -> row instanceof FindingRow.Found found && found.finding().rule().equals("PUN-01"))
        .count();
  }

  @Test
  void onlyThoseSoughtAreListed() {
    model.show(shown -> shown.seeking("浪费"));
    assertEquals(List.of("PUN-01"), found());
    model.show(shown -> shown.seeking("pun-02"));
    assertEquals(List.of("PUN-02", "PUN-02"), found());
    model.show(shown -> shown.seeking("").here(true));
    work.select(issue.items().get(1).id());
    assertEquals(1, found().stream().filter("PUN-01"::equals).count());
  }

  @Test
  void mendingIsOneActionAndCanBeUndone() {
    List<Finding> safe = model.findings().stream().filter(Fixing::isSafe).toList();
    assertTrue(model.fix(safe) >= 5);
    assertEquals("各县要加强领导，落实责任；按期完成（含收尾）。", text(0));
    assertEquals("全市要节约用水，不得浪费。", text(1));
    tasks.runDelayed();
    assertEquals(0, model.count(finding -> finding.rule().startsWith("PUN-0")));
    work.undo();
    tasks.runDelayed();
    assertEquals("各县要加强领导,落实责任;按期完成(含收尾)。", text(0));
    assertEquals(3, model.count(finding -> finding.rule().equals("PUN-01")));
  }

  @Test
  void aFindingLeadsToItsCharacters() {
    Finding last =
        model.findings().stream()
            .filter(finding -> finding.rule().equals("PUN-01"))
            .reduce((one, other) -> other)
            .orElseThrow();
    model.go(last);
    assertEquals(Optional.of(issue.items().get(1).id()), work.itemProperty().get());
    assertEquals(last.site().start(), work.spotProperty().get().orElseThrow().selection().anchor());
    assertEquals("全市要节约用水" + "," + "不得浪费。", words.excerpt(last).toString());
  }

  @Test
  void whatStaysAsItIsCountsNoLongerAndStandsAtTheEnd() {
    long before = model.count(finding -> finding.rule().equals("PUN-01"));
    Finding comma = of("PUN-01");
    decisions.decide(Kind.WAIVED, Judged.subject(tree(), comma), "原件如此，已核对");
    assertEquals(before - 1, model.count(finding -> finding.rule().equals("PUN-01")));
    List<FindingRow> all = rows(Set.of());
    assertTrue(
        all.getLast() instanceof FindingRow.Waived one && one.about().equals(Optional.of(comma)));
    assertEquals(List.of("原件如此，已核对"), decisions.reasons());
    decisions.revoke(decisions.last().orElseThrow());
    assertEquals(before, model.count(finding -> finding.rule().equals("PUN-01")));
    assertTrue(decisions.last().isEmpty());
  }

  @Test
  void aWaiverStaysWhileTheTextIsEditedElsewhereAndLapsesWhenMended() {
    Finding comma = of("PUN-01");
    decisions.decide(Kind.WAIVED, Judged.subject(tree(), comma), "原件如此，已核对");
    List<Finding> others = model.findings().stream().filter(Fixing::isSafe).toList();
    assertTrue(model.fix(others) > 0);
    tasks.runDelayed();
    assertEquals(1, model.stateProperty().get().judged().waived().size());
    assertTrue(text(0).startsWith("各县要加强领导,落实责任；"), text(0));
    work.undo();
    tasks.runDelayed();
    model.fix(List.of(comma));
    tasks.runDelayed();
    assertEquals(List.of(), model.stateProperty().get().judged().waived());
  }

  @Test
  void aRuleSwitchedOffIsAGroupOfItsOwnAndComesBack() {
    decisions.decide(Kind.SWITCHED_OFF, "PUN-01", "本期沿用原件标点");
    assertEquals(0, model.count(finding -> finding.rule().equals("PUN-01")));
    List<String> heads = listed(Grouping.RULE);
    assertEquals("本期停用 1", heads.getLast());
    Decision off = decisions.decidedProperty().get().orElseThrow().standing().getFirst();
    assertEquals("何砚秋，11月2日10:42", words.by(off));
    decisions.revoke(off);
    assertEquals(3, model.count(finding -> finding.rule().equals("PUN-01")));
  }

  private Finding of(String rule) {
    return model.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private Tree tree() {
    return work.treeProperty().get().orElseThrow();
  }

  private final class HeldDecisions implements Decisions {
    private Decided decided = Decided.NONE;
    private final List<String> reasons = new ArrayList<>();

    @Override
    public boolean isWritable() {
      return true;
    }

    @Override
    public Decided standing() {
      return decided;
    }

    @Override
    public Decided decide(Kind kind, String subject, String reason) {
      reasons.addFirst(reason);
      decided = decided.after(new Decision(kind, subject, reason, "何砚秋", clock.instant()));
      return decided;
    }

    @Override
    public Decided revoke(Kind kind, String subject) {
      decided = decided.after(new Revocation(kind, subject, "何砚秋", clock.instant()));
      return decided;
    }

    @Override
    public List<String> reasons() {
      return List.copyOf(reasons);
    }
  }

  private String text(int item) {
    return ((Notice) work.treeProperty().get().orElseThrow().issue().items().get(item))
        .body()
        .getFirst()
        .text(Slot.TEXT)
        .orElseThrow()
        .chars();
  }

  private List<String> found() {
    List<String> found = new ArrayList<>();
    for (FindingRow row : rows(Set.of())) {
      if (row instanceof FindingRow.Found one && one.finding().rule().startsWith("PUN-0")) {
        found.add(one.finding().rule());
      }
    }
    return found;
  }

  private List<String> listed(Grouping grouping) {
    model.show(shown -> shown.by(grouping));
    return rows(Set.of()).stream()
        .filter(FindingRow.Head.class::isInstance)
        .map(FindingRow.Head.class::cast)
        .map(head -> head.name() + " " + head.count())
        .toList();
  }

  private List<FindingRow> rows(Set<String> folded) {
    return rows.of(
        model.stateProperty().get().judged(),
        work.treeProperty().get().orElseThrow(),
        model.shownProperty().get(),
        work.itemProperty().get(),
        folded);
  }
}
