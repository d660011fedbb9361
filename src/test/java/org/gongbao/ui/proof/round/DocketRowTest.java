package org.gongbao.ui.proof.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.app.proof.Carried;
import org.gongbao.app.proof.TextState;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.place.Citation;
import org.gongbao.model.Block;
import org.gongbao.model.Issue;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Signs;
import org.gongbao.review.merge.State;
import org.gongbao.review.merge.Verdict;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundId;
import org.gongbao.review.round.RoundKind;
import org.junit.jupiter.api.Test;

/// Lines of the docket: what is one line, what is told of it, which are shown.
class DocketRowTest {
  private static final Instant WHEN = Instant.parse("2026-11-02T02:00:00Z");
  private static final String TEXT = "修缮范围共十五处，自东段起依次施工，六月底前报送名册。";

  private final Bulletin bulletin = new Bulletin();
  private final Block paragraph = bulletin.paragraph(TEXT);
  private final Issue issue = bulletin.issue(bulletin.item("关于修缮栈桥的通知", paragraph));
  private final Tree base = Tree.of(issue);
  private final RoundWords words = new RoundWords(Messages.in("zh"), ZoneOffset.ofHours(8));

  @Test
  void oneWishOfSeveralReadersIsOneLineWithAllOfThem() {
    Held held =
        held(
            List.of(
                mark("1", "甲", replaced("十五", "十二")),
                mark("2", "乙", replaced("十五", "十二")),
                mark("3", "丙", replaced("十五", "二十")),
                mark("4", "丙", replaced("六月", "五月"))),
            Set.of());
    List<DocketRow> rows = DocketRow.of(held, Map.of());
    assertEquals(3, rows.size());
    assertEquals("甲、乙", words.readers(rows.get(0)));
    assertEquals(rows.get(0).cluster(), rows.get(1).cluster());
    assertEquals(State.CONFLICTING, rows.get(0).state());
    assertEquals(Set.of(new MarkId("3")), rows.get(0).against());
    assertEquals(State.OPEN, rows.get(2).state());
    assertEquals("第3页左栏第8行", words.where(Optional.of(new Citation(3, Citation.Column.LEFT, 8))));
    assertEquals("不在版面上", words.where(rows.get(2).where()));
  }

  @Test
  void whatOneTookBackStandsByItself() {
    Held held =
        held(
            List.of(mark("1", "甲", replaced("十五", "十二")), mark("2", "乙", replaced("十五", "十二"))),
            Set.of(new MarkId("2")));
    List<DocketRow> rows = DocketRow.of(held, Map.of());
    assertEquals(
        List.of(State.OPEN, State.WITHDRAWN), rows.stream().map(DocketRow::state).toList());
    assertTrue(rows.getFirst().isDue());
    assertFalse(rows.getLast().isDue());
  }

  @Test
  void anAcceptedMarkWhoseTextIsBackIsDueAndSaysSo() {
    Mark mark = mark("1", "甲", replaced("十五", "十二"));
    Docket docket =
        Docket.of(
            base,
            List.of(mark),
            Set.of(),
            List.of(new Decision(mark.id(), Verdict.ACCEPTED, Optional.empty(), "", "何砚秋", WHEN)));
    Held held = held(List.of(mark), Set.of()).with(docket);
    assertFalse(DocketRow.of(held, Map.of()).getFirst().isDue());
    DocketRow undone = DocketRow.of(held, Map.of(mark.id(), TextState.UNDONE)).getFirst();
    assertTrue(undone.isDue());
    assertEquals("采纳，已改回", words.state(undone));
  }

  @Test
  void theListIsNarrowedByReaderStateAndSign() {
    Held held =
        held(
            List.of(
                mark("1", "甲", replaced("十五", "十二")),
                mark("2", "乙", replaced("十五", "二十")),
                mark("3", "乙", replaced("依次", ""))),
            Set.of());
    List<DocketRow> rows = DocketRow.of(held, Map.of());
    assertEquals(2, DocketFilter.ALL.reading(Optional.of("乙")).of(rows).size());
    assertEquals(2, DocketFilter.ALL.showing(DocketFilter.Show.CONTRADICTING).of(rows).size());
    assertEquals(1, DocketFilter.ALL.signed(Optional.of(Sign.DELETE)).of(rows).size());
    assertEquals(3, DocketFilter.ALL.showing(DocketFilter.Show.DUE).of(rows).size());
    assertEquals(0, DocketFilter.ALL.showing(DocketFilter.Show.ACCEPTED).of(rows).size());
  }

  @Test
  void aQuestionIsNeverAcceptedWithAllTheOthers() {
    Mark asked =
        new Mark(
            new MarkId("2"),
            Sign.QUESTION,
            new Correction.Noted(stretch("六月"), "是否为五月？"),
            Remark.by("甲", WHEN));
    Held held = held(List.of(mark("1", "甲", replaced("十五", "十二")), asked), Set.of());
    assertEquals(
        List.of(true, false),
        DocketRow.of(held, Map.of()).stream().map(DocketRow::isPlain).toList());
  }

  @Test
  void aWishIsReadInItsContext() {
    Wish wish = Wish.of(base, replaced("施工", "动工"));
    assertEquals("…十五处，自东段起依次", wish.lead());
    assertEquals("施工", wish.before());
    assertEquals("动工", wish.after());
    assertEquals("，六月底前报送名册。", wish.trail());
    Correction swapped = new Correction.Swapped(stretch("东段"), stretch("依次"));
    assertEquals("东段起依次", Wish.of(base, swapped).before());
    assertEquals("依次起东段", Wish.of(base, swapped).after());
    Correction moved = new Correction.Moved(stretch("六月"), new Place(paragraph.id(), Slot.TEXT, 0));
    assertEquals(new Wish.Target("", "修缮范围共十五处，自…"), Wish.of(base, moved).to());
    Wish asked = Wish.of(base, new Correction.Noted(stretch("六月"), "是否为五月？"));
    assertEquals("六月", asked.plain());
    assertEquals("是否为五月？", asked.note());
    Wish struck = Wish.of(base, new Correction.Struck(paragraph.id(), TEXT.repeat(3)));
    assertTrue(struck.before().contains("……"), struck.before());
    assertTrue(struck.before().length() < 40, struck.before());
  }

  @Test
  void whatCouldNotBeDecidedIsToldInOneSentenceWithTheWayOut() {
    Held held =
        held(
            List.of(mark("1", "甲", replaced("十五", "十二")), mark("2", "乙", replaced("十五", "二十"))),
            Set.of());
    assertEquals(
        "乙“十五→二十”没有采纳：与已采纳的甲“十五→十二”矛盾。请先把那一处撤销处理（U），或不采纳这一处（R）。",
        words.left(
            held, Map.of(new MarkId("2"), new Carried.Contradicted(Set.of(new MarkId("1"))))));
    assertTrue(words.left(held, Map.of(new MarkId("2"), new Carried.Overworked())).contains("改动过"));
    assertEquals("", words.left(held, Map.of()));
  }

  private Held held(List<Mark> marks, Set<MarkId> withdrawn) {
    ProofRound round =
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
    return new Held(round, Docket.of(base, marks, withdrawn, List.of()), List.of(), Map.of());
  }

  private Correction replaced(String quote, String text) {
    return new Correction.Replaced(stretch(quote), text);
  }

  private Stretch stretch(String quote) {
    return new Stretch(new Place(paragraph.id(), Slot.TEXT, TEXT.indexOf(quote)), quote);
  }

  private static Mark mark(String id, String reader, Correction correction) {
    return new Mark(new MarkId(id), Signs.of(correction), correction, Remark.by(reader, WHEN));
  }
}
