package org.gongbao.review.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.Cited;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Verdict;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundId;
import org.gongbao.review.round.RoundKind;
import org.junit.jupiter.api.Test;

/// Errors are counted as domain D.11 says.
class CountingTest {
  private static final Instant WHEN = Instant.parse("2026-07-02T08:00:00Z");
  private static final String TEXT = "全市计划下达资金12.5万元，第三季度开工，开公，开公，开公，开公，开公开公。";
  private static final NodeId NODE = new NodeId("p1");

  private final Tree base = base();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  private static Tree base() {
    Document blank = (Document) Shape.of(Document.class).blank(new NodeId("d1"));
    Paragraph one = new Paragraph(NODE, Ordinal.NONE, Text.of(TEXT));
    Section section =
        new Section(
            new NodeId("s1"),
            Text.of("市政府文件"),
            List.of((Document) blank.withChildren(Branch.BODY, List.of(one))));
    return Tree.of(
        (Issue) Issue.blank(new NodeId("i1")).withChildren(Branch.SECTIONS, List.of(section)));
  }

  @Test
  void theKindIsToldFromTheCharacters() {
    accept("甲", "计划", 0, "规划");
    accept("甲", "12.5", 0, "15.5");
    accept("甲", ".", 0, "");
    accept("甲", "，", 0, "、");
    accept("甲", "三", 0, "四");
    accept("甲", "全市", 0, "");
    accept("甲", "下达资金", 0, "下达专项资金");
    assertEquals(
        List.of(
            "LENGTH 2.00",
            "CHARACTER 1.00",
            "LENGTH 2.00",
            "NUMBER 1.00",
            "NUMBER 1.00",
            "PUNCTUATION 0.10",
            "NUMBER 1.00"),
        told());
    assertEquals(810, quality().total().points());
  }

  @Test
  void moreThanFiveCharactersCountFour() {
    accept("甲", "12.5万元", 0, "12.5万元（含往年结转）");
    assertEquals(List.of("LENGTH 4.00"), told());
  }

  @Test
  void whatTheReaderSaysGoesBeforeWhatTheCharactersSay() {
    Remark remark =
        new Remark(
            "甲",
            WHEN,
            "",
            Optional.empty(),
            Cause.WRONG,
            Optional.of(ErrorKind.SENSE),
            Optional.empty());
    accept(replace("甲", "三", 0, "四", remark));
    assertEquals(List.of("SENSE 2.00"), told());
  }

  @Test
  void theSameWrongCharacterCountsOnceAPageAndFourTimesInAnIssue() {
    for (int i = 0; i < 6; i++) {
      // The first two on one page.
      Cited cited = new Cited(Math.max(1, i), 0, 1);
      accept(replace("甲", "公", i, "工", Remark.by("甲", WHEN).citing(Optional.of(cited))));
    }
    assertEquals(
        List.of(false, true, false, false, false, true),
        quality().flaws().stream().map(flaw -> flaw.count().repeated()).toList());
    assertEquals(400, quality().total().points());
    assertEquals(6, quality().total().places());
  }

  @Test
  void oneErrorFoundByTwoIsOneErrorAndTheThirdMissedIt() {
    accept("甲", "三", 0, "四");
    accept("乙", "三", 0, "四");
    question("丁", "第三季度");
    ProofQuality quality = quality("甲", "乙", "丙", "丁");
    assertEquals(1, quality.total().places());
    assertEquals(Set.of("甲", "乙", "丁"), quality.flaws().getFirst().finders());
    List<String> missed =
        quality.readers().stream()
            .filter(one -> one.missed().places() > 0)
            .map(Reader::name)
            .toList();
    assertEquals(List.of("丙"), missed);
    assertEquals("100.0", quality.readers().get(2).missRate().orElseThrow().toPlainString());
  }

  @Test
  void whoSaysThatAllIsRightHasFoundNothing() {
    accept("甲", "三", 0, "四");
    Mark kept =
        new Mark(
            new MarkId("乙-kept"),
            Sign.KEEP,
            new Correction.Kept(stretch("第三季度", 0)),
            Remark.by("乙", WHEN));
    marks.add(kept);
    decisions.add(new Decision(kept.id(), Verdict.REFUSED, Optional.empty(), "", "主编", WHEN));
    assertEquals(Set.of("甲"), quality().flaws().getFirst().finders());
  }

  @Test
  void refusedAndUndecidedMarksAreNoErrors() {
    Mark refused = replace("甲", "三", 0, "四", Remark.by("甲", WHEN));
    marks.add(refused);
    decisions.add(new Decision(refused.id(), Verdict.REFUSED, Optional.empty(), "", "主编", WHEN));
    marks.add(replace("甲", "公", 0, "工", Remark.by("甲", WHEN)));
    assertEquals(Tally.NONE, quality().total());
    assertEquals(1, quality().undecided());
  }

  @Test
  void theFrontCountsTwo() {
    accept("甲", "公", 0, "工");
    Proofread proof = new Proofread(round(), docket(), List.of("甲"), Set.of(NODE), 10_000);
    QualityReport report = QualityReport.of(List.of(proof), Standard.USUAL);
    assertEquals(200, report.total().points());
  }

  @Test
  void ratesAreNotRoundedBeforeTheyAreJudged() {
    assertTrue(new Rate(25, 10_000).isWithin(25));
    assertFalse(new Rate(25, 9_999).isWithin(25));
    assertEquals("0.25", new Rate(25, 9_999).value().toPlainString());
    assertEquals(Optional.of(Figure.TARGET), new Rate(150, 63_360).grade(Standard.USUAL));
    assertEquals(Optional.of(Figure.BOOK), new Rate(160, 63_360).grade(Standard.USUAL));
    assertEquals(Optional.empty(), new Rate(1_000_000, 63_360).grade(Standard.USUAL));
    assertEquals(Optional.empty(), new Rate(0, 0).grade(Standard.USUAL));
    assertEquals("1578.28", new Rate(1_000_000, 63_360).value().toPlainString());
  }

  @Test
  void anOfficeCountsByItsOwnFigures() {
    Standard own = Standard.USUAL.with(Figure.PUNCTUATION, 50).with(Figure.TARGET, 20);
    assertEquals(own, Standard.read(own.written()));
    assertEquals("PUNCTUATION=50 TARGET=20", own.written());
    assertEquals(Standard.USUAL, own.with(Figure.PUNCTUATION, 10).with(Figure.TARGET, 25));
    assertEquals(Standard.USUAL, Standard.read("NOTHING=3 PUNCTUATION=many"));
    accept("甲", "，", 0, "、");
    Proofread proof = new Proofread(round(), docket(), List.of(), Set.of(), 1);
    assertEquals(50, QualityReport.of(List.of(proof), own).total().points());
  }

  private List<String> told() {
    return quality().flaws().stream()
        .map(flaw -> flaw.kind() + " " + new Tally(1, flaw.points()).errors())
        .toList();
  }

  private ProofQuality quality(String... readers) {
    Proofread proof = new Proofread(round(), docket(), List.of(readers), Set.of(), 10_000);
    return QualityReport.of(List.of(proof), Standard.USUAL).proofs().getFirst();
  }

  private Docket docket() {
    return Docket.of(base, marks, Set.of(), decisions);
  }

  private void accept(String reader, String quote, int which, String text) {
    accept(replace(reader, quote, which, text, Remark.by(reader, WHEN)));
  }

  private void accept(Mark mark) {
    marks.add(mark);
    decisions.add(new Decision(mark.id(), Verdict.ACCEPTED, Optional.empty(), "", "主编", WHEN));
  }

  private void question(String reader, String quote) {
    marks.add(
        new Mark(
            new MarkId(reader + "?"),
            Sign.QUESTION,
            new Correction.Noted(stretch(quote, 0), "是第三季度吗"),
            Remark.by(reader, WHEN)));
  }

  private Mark replace(String reader, String quote, int which, String text, Remark remark) {
    return new Mark(
        new MarkId(reader + marks.size()),
        text.isEmpty() ? Sign.DELETE : Sign.REPLACE,
        new Correction.Replaced(stretch(quote, which), text),
        remark);
  }

  private static Stretch stretch(String quote, int which) {
    int at = -1;
    for (int i = 0; i <= which; i++) {
      at = TEXT.indexOf(quote, at + 1);
    }
    return new Stretch(new Place(NODE, Slot.TEXT, at), quote);
  }

  private static ProofRound round() {
    return new ProofRound(
        new RoundId("r1"),
        new NodeId("i1"),
        1,
        RoundKind.FIRST,
        1,
        "0123456789abcdef",
        "0123456789abcdef",
        new ProofRound.Opened("排版", WHEN),
        Optional.empty());
  }
}
