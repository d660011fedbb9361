package org.gongbao.ui.proof.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Collation;
import org.gongbao.review.merge.Unfit;
import org.junit.jupiter.api.Test;

class MarkerTest {
  private final Bulletin bulletin = new Bulletin();
  private final Block first = bulletin.paragraph("现将栈桥修缮事项通知如下，请照办。");
  private final Block second = bulletin.paragraph("共十五处，十五日开工。");
  private final Block third = bulletin.paragraph("逾期自负。");
  private final Tree tree =
      Tree.of(bulletin.issue(bulletin.item("关于修缮栈桥的通知", first, second, third)));
  private final Marker marker = new Marker(tree);

  @Test
  void typingOverCharactersCorrectsThemAndAtACaretInserts() {
    Made.Marks over = marks(marker.typed(at(second, 1, 3), "十二"));
    assertEquals(Sign.REPLACE, over.sign());
    assertEquals(
        List.of(new Correction.Replaced(new Stretch(place(second, 1), "十五"), "十二")),
        over.corrections());
    assertEquals(Sign.INSERT, marks(marker.typed(at(second, 4, 4), "全部")).sign());
    assertEquals(Sign.SEPARATE, marks(marker.typed(at(second, 4, 4), " ")).sign());
    assertEquals(Sign.NEW_PARAGRAPH, marks(marker.typed(at(second, 4, 4), "\n")).sign());
    assertEquals(Sign.DELETE, marks(marker.typed(at(second, 1, 3), "")).sign());
    assertEquals("proofread.refused.nothing-selected", refused(marker.typed(at(second, 4, 4), "")));
  }

  @Test
  void allThatIsMadeFitsTheVersion() {
    List<Made> all =
        List.of(
            marker.typed(at(second, 1, 3), "十二"),
            marker.deleted(at(third, 0, 5)),
            marker.joined(at(second, 2, 2)),
            marker.newParagraph(at(second, 5, 5)),
            marker.kept(at(first, 2, 4)),
            marker.again(at(second, 1, 3), "十六"),
            marker.moved(at(third, 0, 5).getFirst(), place(first, 17)),
            marker.moved(at(second, 0, 5).getFirst(), place(first, 2)),
            marker.swapped(at(first, 2, 4)).orElseThrow(),
            marker.noted(Sign.QUESTION, at(first, 2, 4), "？"));
    for (Made made : all) {
      for (Correction correction : marks(made).corrections()) {
        assertEquals(Optional.empty(), unfit(marks(made).sign(), correction), correction + "");
      }
    }
  }

  @Test
  void aWholeParagraphIsStruckOutAndMovedAsOne() {
    assertInstanceOf(
        Correction.Struck.class, marks(marker.deleted(at(third, 0, 5))).corrections().getFirst());
    Correction.Carried carried =
        (Correction.Carried)
            marks(marker.moved(at(third, 0, 5).getFirst(), place(second, 0)))
                .corrections()
                .getFirst();
    assertEquals(first.id(), carried.behind());
    assertInstanceOf(
        Correction.Moved.class,
        marks(marker.moved(at(third, 0, 2).getFirst(), place(second, 3))).corrections().getFirst());
  }

  @Test
  void overSeveralParagraphsOneCanOnlyStrikeOut() {
    List<Stretch> over = marker.stretches(new Selection(place(third, 2), place(first, 4)));
    assertEquals(
        List.of("修缮事项通知如下，请照办。", "共十五处，十五日开工。", "逾期"), over.stream().map(Stretch::quote).toList());
    assertEquals("proofread.refused.several", refused(marker.typed(over, "改")));
    Made.Marks deleted = marks(marker.deleted(over));
    assertEquals(3, deleted.corrections().size());
    assertInstanceOf(Correction.Struck.class, deleted.corrections().get(1));
  }

  @Test
  void theSameWrongCharactersAreMarkedWhereverTheyStand() {
    assertEquals(2, marks(marker.again(at(second, 1, 3), "十六")).corrections().size());
  }

  @Test
  void theFirstParagraphCannotRunOn() {
    assertEquals("proofread.refused.first", refused(marker.joined(at(first, 0, 0))));
    assertEquals("proofread.refused.last", refused(marker.joinedNext(third.id())));
  }

  @Test
  void halvesThatChangePlacesAreFoundOrNotGuessed() {
    assertEquals(Optional.of(new Halves("栈", "桥")), Halves.of("栈桥"));
    assertEquals(Optional.of(new Halves("水务局", "财政局")), Halves.of("水务局、财政局"));
    assertEquals(Optional.of(new Halves("𠮷", "人")), Halves.of("𠮷人"));
    assertEquals(Optional.empty(), Halves.of("甲、乙、丙"));
    assertEquals(Optional.empty(), Halves.of("栈桥修缮"));
    assertEquals(Optional.empty(), Halves.of("人人"));
    assertEquals(Optional.empty(), Halves.of(""));
  }

  @Test
  void everySignAndEveryReasonHasItsWordsInBothLanguages() {
    for (String language : List.of("zh", "en")) {
      MarkWords words = new MarkWords(Messages.in(language), true);
      for (Sign sign : Sign.values()) {
        assertTrue(!words.sign(sign).isBlank());
      }
      for (Unfit unfit : Unfit.values()) {
        assertTrue(!words.unfit(unfit).isBlank());
      }
    }
  }

  @Test
  void aMarkIsOneLine() {
    Mark mark =
        new Mark(
            new MarkId("a"),
            Sign.REPLACE,
            marks(marker.typed(at(second, 1, 3), "十二")).corrections().getFirst(),
            Remark.by("宋知白", java.time.Instant.EPOCH)
                .citing(Optional.of(new org.gongbao.review.mark.Cited(12, 0, 8))));
    MarkWords words = new MarkWords(Messages.in("zh"), true);
    assertEquals("第12页左栏第8行　改正　十五 → 十二", words.line(mark));
    assertEquals("非　数字", words.said(tree, mark));
  }

  private Optional<Unfit> unfit(Sign sign, Correction correction) {
    Remark remark = Remark.by("宋知白", java.time.Instant.EPOCH);
    return Collation.unfit(tree, new Mark(new MarkId("m"), sign, correction, remark));
  }

  private List<Stretch> at(Block block, int from, int to) {
    return marker.stretches(new Selection(place(block, from), place(block, to)));
  }

  private static Place place(Block block, int offset) {
    return new Place(block.id(), Slot.TEXT, offset);
  }

  private static Made.Marks marks(Made made) {
    return assertInstanceOf(Made.Marks.class, made);
  }

  private static String refused(Made made) {
    return assertInstanceOf(Made.Refused.class, made).why();
  }
}
