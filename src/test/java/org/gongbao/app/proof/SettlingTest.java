package org.gongbao.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.edit.TextEdit;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomMarks;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Block;
import org.gongbao.model.Issue;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Signs;
import org.gongbao.review.merge.State;
import org.gongbao.review.merge.Verdict;
import org.gongbao.review.redcheck.RedCheck;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundId;
import org.gongbao.review.round.RoundKind;
import org.junit.jupiter.api.Test;

/// Marks decided one by one and many at once, and what becomes of them when the action is undone.
class SettlingTest {
  private static final Instant WHEN = Instant.parse("2021-07-02T08:00:00Z");
  private static final String TEXT = "修缮范围共十五处，自东段起依次施工，六月底前报送名册。";

  private final Bulletin bulletin = new Bulletin();
  private final Block paragraph = bulletin.paragraph(TEXT);
  private final Issue issue = bulletin.issue(bulletin.item("关于修缮栈桥的通知", paragraph));
  private final Tree base = Tree.of(issue);
  private final ProofRound round =
      new ProofRound(
          new RoundId("r"),
          issue.id(),
          1,
          RoundKind.FIRST,
          1,
          "0123456789",
          "",
          new ProofRound.Opened("何砚秋", WHEN),
          Optional.empty());

  @Test
  void whatIsUndoneSinceIsToldAndCanBeDoneAgainOrGivenUp() {
    Docket docket = docket(replaced("甲", "十五", "十二"), replaced("乙", "施工", "动工"));
    Settling.Settled settled = settle(docket, base, accept("甲"), accept("乙"));
    assertEquals(2, settled.decisions().size());
    Tree done = apply(base, settled.edits());
    assertEquals(TEXT.replace("十五", "十二").replace("施工", "动工"), text(done));
    assertEquals(Map.of(), states(settled.docket(), done));

    Tree undone = typed(done, "十二", "十五");
    assertEquals(Map.of(new MarkId("甲"), TextState.UNDONE), states(settled.docket(), undone));

    Settling.Settled again = settle(settled.docket(), undone, accept("甲"));
    assertEquals(text(done), text(apply(undone, again.edits())));

    Settling.Settled given = settle(settled.docket(), undone, decision("甲", Verdict.OPEN));
    assertEquals(List.of(), given.edits());
    assertEquals(State.OPEN, given.docket().state(new MarkId("甲")));
    assertEquals(State.ACCEPTED, given.docket().state(new MarkId("乙")));
    Settling.Settled refused = settle(settled.docket(), undone, decision("甲", Verdict.REFUSED));
    assertEquals(List.of(), refused.edits());
    assertEquals(State.REFUSED, refused.docket().state(new MarkId("甲")));
  }

  @Test
  void aPlaceWorkedOnSinceIsLeftAloneAndTheOthersAreDone() {
    Docket docket = docket(replaced("甲", "十五", "十二"), replaced("乙", "六月", "五月"));
    Tree worked = typed(base, "十五", "三十");
    Settling.Settled settled = settle(docket, worked, accept("甲"), accept("乙"));
    assertInstanceOf(Carried.Overworked.class, settled.left().get(new MarkId("甲")));
    assertEquals(State.OPEN, settled.docket().state(new MarkId("甲")));
    assertTrue(text(apply(worked, settled.edits())).contains("共三十处"));
    assertTrue(text(apply(worked, settled.edits())).contains("五月底"));

    Settling.Settled first = settle(docket, base, accept("甲"));
    Tree reworked = typed(apply(base, first.edits()), "十二", "四十");
    assertEquals(Map.of(new MarkId("甲"), TextState.REWORKED), states(first.docket(), reworked));
  }

  /// By an editor, or because the program was stopped before the decision was kept.
  @Test
  void whatTheTextHasAlreadyIsDecidedWithoutChangingIt() {
    Docket docket = docket(replaced("甲", "十五", "十二"), replaced("乙", "六月", "五月"));
    Tree byHand = typed(base, "十五", "十二");
    Settling.Settled settled = settle(docket, byHand, accept("甲"), accept("乙"));
    assertEquals(Map.of(), settled.left());
    assertEquals(State.ACCEPTED, settled.docket().state(new MarkId("甲")));
    Tree done = apply(byHand, settled.edits());
    assertEquals(TEXT.replace("十五", "十二").replace("六月", "五月"), text(done));
    assertEquals(Map.of(), states(settled.docket(), done));
    Decision refused =
        new Decision(new MarkId("甲"), Verdict.REFUSED, Optional.empty(), "", "", WHEN);
    Settling.Settled back = settle(settled.docket(), typed(done, "十二", "十五"), refused);
    assertEquals(Map.of(), back.left());
    assertEquals(List.of(), back.edits());
  }

  @Test
  void whatIsTakenBackAfterItWasAcceptedStaysUntilItIsRefused() {
    Mark mark = replaced("甲", "十五", "十二");
    Settling.Settled accepted = settle(docket(mark), base, accept("甲"));
    Tree done = apply(base, accepted.edits());
    Docket later = Docket.of(base, List.of(mark), Set.of(mark.id()), accepted.decisions());
    assertEquals(State.ACCEPTED, later.state(mark.id()));
    assertEquals(List.of(), RedCheck.of(later, round.salt(), done));
    Decision refused = new Decision(mark.id(), Verdict.REFUSED, Optional.empty(), "", "", WHEN);
    Settling.Settled back = settle(later, done, refused);
    assertEquals(TEXT, text(apply(done, back.edits())));
    assertEquals(State.WITHDRAWN, back.docket().state(mark.id()));
  }

  @Test
  void ofTwoThatContradictTheSecondIsLeftWithTheFirstNamed() {
    Docket docket = docket(replaced("甲", "十五", "十二"), replaced("乙", "十五", "二十"));
    Settling.Settled settled = settle(docket, base, accept("甲"), accept("乙"));
    Carried left = settled.left().get(new MarkId("乙"));
    assertEquals(new Carried.Contradicted(Set.of(new MarkId("甲"))), left);
    assertTrue(text(apply(base, settled.edits())).contains("共十二处"));
  }

  @Test
  void allAtOnceIsTheSameAsOneByOneAndIsAsDecided() {
    int decided = 0;
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      Tree tree = Tree.of(new RandomTree(random, new CountingIds("r")).issue());
      RandomMarks drawing = new RandomMarks(random, tree);
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        marks.add(drawing.next(List.of("甲", "乙", "丙").get(i % 3)));
      }
      Docket docket = Docket.of(tree, marks, Set.of(), List.of());
      List<Decision> all = marks.stream().map(mark -> accept(mark.id().value())).toList();
      Settling.Settled together = new Settling(round, docket, tree).out(all);
      Tree live = tree;
      Docket next = docket;
      Set<MarkId> left = new HashSet<>();
      for (Decision one : all) {
        Settling.Settled settled = new Settling(round, next, live).out(List.of(one));
        live = apply(live, settled.edits());
        next = settled.docket();
        left.addAll(settled.left().keySet());
      }
      Tree done = apply(tree, together.edits());
      assertEquals(live.issue(), done.issue(), "seed " + seed);
      assertEquals(left, together.left().keySet(), "seed " + seed);
      assertEquals(Map.of(), states(together.docket(), done), "seed " + seed);
      decided += together.decisions().size();
    }
    assertTrue(decided > 500, decided + " decided");
  }

  private Map<MarkId, TextState> states(Docket docket, Tree now) {
    return new TextStates(round, docket).in(now);
  }

  private Settling.Settled settle(Docket docket, Tree now, Decision... decisions) {
    return new Settling(round, docket, now).out(List.of(decisions));
  }

  private static Tree apply(Tree tree, List<Edit> edits) {
    Tree next = tree;
    for (Edit edit : edits) {
      next = edit.apply(next);
    }
    return next;
  }

  private Docket docket(Mark... marks) {
    return Docket.of(base, List.of(marks), Set.of(), List.of());
  }

  private Mark replaced(String reader, String quote, String text) {
    Correction correction =
        new Correction.Replaced(
            new Stretch(new Place(paragraph.id(), Slot.TEXT, TEXT.indexOf(quote)), quote), text);
    return new Mark(new MarkId(reader), Signs.of(correction), correction, Remark.by(reader, WHEN));
  }

  private Tree typed(Tree tree, String removed, String inserted) {
    int at = text(tree).indexOf(removed);
    return new TextEdit(
            new Place(paragraph.id(), Slot.TEXT, at), Text.of(removed), Text.of(inserted))
        .apply(tree);
  }

  private String text(Tree tree) {
    return tree.find(paragraph.id()).orElseThrow().text(Slot.TEXT).orElseThrow().chars();
  }

  private static Decision accept(String mark) {
    return decision(mark, Verdict.ACCEPTED);
  }

  private static Decision decision(String mark, Verdict verdict) {
    return new Decision(new MarkId(mark), verdict, Optional.empty(), "", "何砚秋", WHEN);
  }
}
