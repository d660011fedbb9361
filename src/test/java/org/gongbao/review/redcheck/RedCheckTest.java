package org.gongbao.review.redcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.edit.TextEdit;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.model.Block;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Signs;
import org.gongbao.review.merge.Verdict;
import org.junit.jupiter.api.Test;

/// Several deviations in one paragraph are told one by one, each with the mark it is about.
class RedCheckTest {
  private static final Instant WHEN = Instant.parse("2026-11-02T02:00:00Z");
  private static final String TEXT = "修缮范围共十五处，自东段起依次施工，六月底前报送名册。";

  private final Bulletin bulletin = new Bulletin();
  private final Block paragraph = bulletin.paragraph(TEXT);
  private final Issue issue = bulletin.issue(bulletin.item("关于修缮栈桥的通知", paragraph));
  private final Tree base = Tree.of(issue);
  private final Docket docket =
      docket(mark("数", "十五", "十二"), mark("词", "施工", "动工"), mark("册", "名册", "清册"));

  @Test
  void whatWasLeftOutAndWhatWasAddedInOneParagraphAreToldApart() {
    Tree next = made("修缮范围共十五处，自东段起依次动工，七月底前，报送清册。");
    assertEquals(
        List.of("NOT_CARRIED_OUT 数 6 二→五", "WITHOUT_MARK  18 六→七", "WITHOUT_MARK  22 →，"),
        told(next));
  }

  @Test
  void eachOfTwoThatWereNotCarriedOutNamesItsOwnMark() {
    assertEquals(
        List.of("NOT_CARRIED_OUT 数 6 二→五", "NOT_CARRIED_OUT 册 24 清→名"),
        told(made(TEXT.replace("施工", "动工"))));
    assertEquals(3, told(base).size());
  }

  @Test
  void whatIsSetBoldIsToldWithoutTheRestOfTheParagraph() {
    Tree right = docket.outcome("v");
    Place start = new Place(paragraph.id(), Slot.TEXT, 0);
    Text text = right.find(paragraph.id()).flatMap(node -> node.text(Slot.TEXT)).orElseThrow();
    Text bold =
        text.with(new StyledRange(1, 3, TextStyle.STRONG, ""))
            .with(new StyledRange(18, 20, TextStyle.STRONG, ""));
    Tree next = new TextEdit(start, text, bold).apply(right);
    assertEquals(List.of("WITHOUT_MARK  1 缮范→缮范", "WITHOUT_MARK  18 六月→六月"), told(next));
  }

  /// Parted by hand or by the mark: only the id of the paragraph that came is another.
  @Test
  void aParagraphPartedByHandIsAsGoodAsOnePartedByItsMark() {
    Correction parted =
        new Correction.Replaced(
            new Stretch(new Place(paragraph.id(), Slot.TEXT, TEXT.indexOf("六月")), ""), "\n");
    Docket one =
        docket(new Mark(new MarkId("段"), Signs.of(parted), parted, Remark.by("宋知白", WHEN)));
    Tree right = one.outcome("v");
    Tree.Parent parent = right.parent(paragraph.id()).orElseThrow();
    List<Node> siblings = right.find(parent.node()).orElseThrow().children(parent.branch());
    int at = siblings.indexOf(right.find(paragraph.id()).orElseThrow()) + 1;
    Node came = siblings.get(at);
    Tree byHand =
        right.splice(
            parent.node(), parent.branch(), at, 1, List.of(came.withId(new NodeId("hand"))));
    assertEquals(List.of(), told(one, byHand));
    Node other = came.withId(new NodeId("hand")).withText(Slot.TEXT, Text.of("七月底前报送名册。"));
    Tree wrong = right.splice(parent.node(), parent.branch(), at, 1, List.of(other));
    assertEquals(2, told(one, wrong).size());
  }

  private List<String> told(Tree next) {
    return told(docket, next);
  }

  private static List<String> told(Docket docket, Tree next) {
    return RedCheck.of(docket, "v", next).stream()
        .map(
            one ->
                String.join(
                    " ",
                    one.kind().name(),
                    one.mark().map(MarkId::value).orElse(""),
                    Integer.toString(one.place().offset()),
                    one.wanted() + "→" + one.found()))
        .toList();
  }

  private Tree made(String text) {
    Place start = new Place(paragraph.id(), Slot.TEXT, 0);
    return new TextEdit(start, Text.of(TEXT), Text.of(text)).apply(base);
  }

  private Mark mark(String id, String quote, String text) {
    Correction correction =
        new Correction.Replaced(
            new Stretch(new Place(paragraph.id(), Slot.TEXT, TEXT.indexOf(quote)), quote), text);
    return new Mark(new MarkId(id), Signs.of(correction), correction, Remark.by("宋知白", WHEN));
  }

  private Docket docket(Mark... marks) {
    List<Decision> decisions =
        Stream.of(marks)
            .map(
                mark ->
                    new Decision(mark.id(), Verdict.ACCEPTED, Optional.empty(), "", "何砚秋", WHEN))
            .toList();
    return Docket.of(base, List.of(marks), Set.of(), decisions);
  }
}
