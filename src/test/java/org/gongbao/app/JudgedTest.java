package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Finding;
import org.gongbao.check.Need;
import org.gongbao.check.Rule;
import org.gongbao.check.Severity;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.CheckReport.NotRun;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.decide.Decision.Kind;
import org.gongbao.review.original.Difference;
import org.gongbao.review.original.Reason;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.query.Question;
import org.junit.jupiter.api.Test;

/// Findings parted by what was decided, and what then stands in the way of printing.
class JudgedTest {
  private static final Instant AT = LibraryFixtures.NOW;
  private static final String REASON = "原件如此，已与来文单位核对";

  private final Bulletin bulletin = new Bulletin();
  private final Issue issue =
      bulletin.issue(bulletin.item("关于防汛的通知", bulletin.paragraph("各县要加强领导,落实责任;按期完成(含收尾)。")));
  private final Tree tree = Tree.of(issue);
  private final CheckReport report = check(RuleCatalog.all(), issue);

  @Test
  void withoutDecisionsAllIsOpen() {
    Judged judged = Judged.of(report, tree, Decided.NONE);
    assertEquals(report.findings(), judged.open());
    assertEquals(report.notRun().size(), judged.unrun().size());
    assertEquals(report.run(), judged.run());
  }

  @Test
  void aWaiverTakesOutItsFindingAlone() {
    Finding comma = of("PUN-01").getFirst();
    Judged judged = judged(Kind.WAIVED, Judged.subject(tree, comma));
    assertEquals(report.findings().size() - 1, judged.open().size());
    assertFalse(judged.open().contains(comma));
    assertEquals(comma, judged.waived().getFirst().finding());
    assertEquals(REASON, judged.waived().getFirst().decision().reason());
  }

  @Test
  void aWaiverLapsesWhenItsCharactersAreMended() {
    Finding comma = of("PUN-01").getFirst();
    Decided decided = decided(Kind.WAIVED, Judged.subject(tree, comma));
    Bulletin same = new Bulletin();
    Issue mended = same.issue(same.item("关于防汛的通知", same.paragraph("各县要加强领导，落实责任;按期完成(含收尾)。")));
    Judged judged = Judged.of(check(RuleCatalog.all(), mended), Tree.of(mended), decided);
    assertEquals(List.of(), judged.waived());
  }

  @Test
  void aRuleSwitchedOffIsListedWithoutItsFindings() {
    Judged judged = judged(Kind.SWITCHED_OFF, "PUN-01");
    assertTrue(judged.open().stream().noneMatch(finding -> finding.rule().equals("PUN-01")));
    assertEquals(1, judged.off().size());
    assertEquals(of("PUN-01").size(), judged.off().getFirst().findings());
    assertFalse(judged.run().contains("PUN-01"));
  }

  @Test
  void aRuleThatDidNotRunAnywayIsSwitchedOffAndNoLongerUnrun() {
    NotRun unrun = report.notRun().getFirst();
    Judged judged = judged(Kind.SWITCHED_OFF, unrun.rule());
    assertEquals(
        List.of(unrun.rule()), judged.off().stream().map(Judged.SwitchedOff::rule).toList());
    assertEquals(report.notRun().size() - 1, judged.unrun().size());
  }

  @Test
  void aRuleNobodyKnowsIsPassedOver() {
    Judged judged = judged(Kind.SWITCHED_OFF, "XYZ-99");
    assertEquals(Judged.of(report, tree, Decided.NONE), judged);
    assertEquals(Judged.of(report, tree, Decided.NONE), judged(Kind.WAIVED, "XYZ-99"));
  }

  @Test
  void aRuleSwitchedOffTwiceIsListedOnceWithItsLastReason() {
    Decided twice =
        Decided.NONE
            .after(new Decision(Kind.SWITCHED_OFF, "PUN-01", "第一次说的理由", "何砚秋", AT))
            .after(new Decision(Kind.SWITCHED_OFF, "PUN-01", "第二次说的理由", "何砚秋", AT));
    List<Judged.SwitchedOff> off = Judged.of(report, tree, twice).off();
    assertEquals(1, off.size());
    assertEquals("第二次说的理由", off.getFirst().decision().reason());
  }

  /// No rule sees another's findings: each finds the same alone as among all.
  @Test
  void noRuleNeedsAnother() {
    Map<String, List<Finding>> alone = new LinkedHashMap<>();
    Set<String> found = new TreeSet<>();
    report.findings().forEach(finding -> found.add(finding.rule()));
    for (Rule rule : RuleCatalog.all()) {
      if (found.contains(rule.card().id())) {
        alone.put(rule.card().id(), check(List.of(rule), issue).findings());
      }
    }
    assertTrue(alone.size() > 1, alone.keySet().toString());
    alone.forEach((rule, findings) -> assertEquals(of(rule), findings, rule));
  }

  @Test
  void anUnrunErrorBlocksUntilAcceptedForItsCause() {
    NotRun lacking = new NotRun("PER-08", List.of(Need.OFFICIALS));
    NotRun broken = new NotRun("PER-08", List.of());
    Decided accepted = decided(Kind.UNRUN_ACCEPTED, Judged.subject(lacking));
    assertFalse(unrun(lacking, accepted, Severity.ERROR).isBlocking());
    assertTrue(unrun(broken, accepted, Severity.ERROR).isBlocking());
    assertTrue(unrun(lacking, Decided.NONE, Severity.ERROR).isBlocking());
    assertFalse(unrun(lacking, Decided.NONE, Severity.WARNING).isBlocking());
  }

  @Test
  void theGateNamesAllThatStandsInTheWay() {
    CheckReport one =
        new CheckReport(
            List.of(finding(Severity.WARNING), finding(Severity.ERROR), finding(Severity.INFO)),
            List.of("PUN-01"),
            List.of(new NotRun("PER-08", List.of(Need.OFFICIALS))),
            List.of());
    Judged judged = Judged.of(one, tree, Decided.NONE, rule -> Severity.ERROR);
    Query open = query();
    Query closed =
        open.answered(new Answer("照原件。", "办公室", LocalDate.of(2026, 11, 2)))
            .ended(new Outcome(Outcome.Kind.KEPT, "", "何砚秋", AT));
    Map<NodeId, Originals.Report> originals = Map.of(issue.items().getFirst().id(), differences());
    List<Blocker.Kind> kinds = new ArrayList<>();
    Gate.blockers(judged, List.of(open, closed), originals)
        .forEach(blocker -> kinds.add(blocker.kind()));
    assertEquals(
        List.of(
            Blocker.Kind.ERROR,
            Blocker.Kind.UNRUN,
            Blocker.Kind.DIFFERENCE,
            Blocker.Kind.QUERY,
            Blocker.Kind.WARNING),
        kinds);
    assertEquals(List.of(), Gate.blockers(Judged.NONE, List.of(closed), Map.of()));
  }

  private Originals.Report differences() {
    Difference difference = new Difference("二", "三", "", "", place(), "f1");
    Reason reason = new Reason(Reason.Kind.ANSWERED, "", "何砚秋", AT);
    return new Originals.Report(
        Optional.empty(),
        List.of(
            new Originals.Explained(difference, Optional.empty()),
            new Originals.Explained(difference, Optional.of(reason))));
  }

  private Query query() {
    Anchor anchor = Anchor.of(issue.items().getFirst().id(), place(), "领导", "领导");
    Query.Draft draft = new Query.Draft(anchor, Optional.empty(), new Question("请核实。", "", "", ""));
    return Query.raised(new QueryId("q1"), 1, draft, "何砚秋", AT);
  }

  private Place place() {
    return new Place(issue.items().getFirst().id(), Slot.TITLE, 0);
  }

  private Finding finding(Severity severity) {
    Finding one = of("PUN-01").getFirst();
    return new Finding(
        one.rule(),
        severity,
        one.nature(),
        one.site(),
        one.related(),
        one.key(),
        one.arguments(),
        one.fix());
  }

  private Judged.Unrun unrun(NotRun rule, Decided decided, Severity severity) {
    CheckReport one = new CheckReport(List.of(), List.of(), List.of(rule), List.of());
    return Judged.of(one, tree, decided, id -> severity).unrun().getFirst();
  }

  private Judged judged(Kind kind, String subject) {
    return Judged.of(report, tree, decided(kind, subject));
  }

  private static Decided decided(Kind kind, String subject) {
    return Decided.NONE.after(new Decision(kind, subject, REASON, "何砚秋", AT));
  }

  private List<Finding> of(String rule) {
    return report.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  private static CheckReport check(List<Rule> rules, Issue issue) {
    return new Checker(
            rules,
            CheckContext.ISSUE,
            Parallel.NONE,
            (id, broke) -> {
              throw new AssertionError(id, broke);
            })
        .check(issue);
  }
}
