package org.gongbao.ui.proof.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Stretch;
import org.junit.jupiter.api.Test;

/// What stands in the field when a mark is accepted in another form: all of it, or a reason why
/// there is none.
class RewritingTest {
  private static final String TEXT = "东段" + "依次施工并于每日收工前清点名册".repeat(5) + "，西段六月底前完工。";

  private final Bulletin bulletin = new Bulletin();
  private final Block paragraph = bulletin.paragraph(TEXT);
  private final Block other = bulletin.paragraph("名册另行印发。");
  private final Tree base = Tree.of(bulletin.issue(bulletin.item("关于修缮栈桥的通知", paragraph, other)));

  @Test
  void charactersExchangedFarApartAreProposedWhole() {
    Correction swapped = new Correction.Swapped(stretch("西段"), stretch("东段"));
    String wanted = "西段" + TEXT.substring(2, TEXT.indexOf("西段")) + "东段";
    assertEquals(Optional.of(wanted), proposed(swapped));
  }

  @Test
  void whatMovesWithinItsParagraphIsProposedMoved() {
    int behind = TEXT.indexOf("六月");
    Correction forth = new Correction.Moved(stretch("东段"), at(behind));
    assertEquals(Optional.of(TEXT.substring(2, behind) + "东段"), proposed(forth));
    Correction back = new Correction.Moved(stretch("六月底前"), at(0));
    assertEquals(Optional.of("六月底前" + TEXT.substring(0, behind)), proposed(back));
  }

  @Test
  void aParagraphThatIsToGoCanBeRewrittenInstead() {
    assertEquals(Optional.of(TEXT), proposed(new Correction.Struck(paragraph.id(), TEXT)));
  }

  @Test
  void whatTakesMoreThanOneTextSaysWhy() {
    Place elsewhere = new Place(other.id(), Slot.TEXT, 0);
    NodeId one = paragraph.id();
    NodeId two = other.id();
    for (Correction correction :
        List.of(
            new Correction.Moved(stretch("东段"), elsewhere),
            new Correction.Swapped(stretch("东段"), new Stretch(elsewhere, "名册")),
            new Correction.Joined(one, two),
            new Correction.Struck(base.issue().sections().getFirst().items().getFirst().id(), ""),
            new Correction.Carried(one, two, TEXT))) {
      assertEquals(Optional.empty(), proposed(correction), correction.toString());
      String key = "round.edit.none." + Rewriting.lack(correction);
      assertFalse(Messages.in("zh").get(key).equals(key), key);
    }
  }

  private Optional<String> proposed(Correction correction) {
    return Rewriting.of(base, correction).map(Rewriting::proposed);
  }

  private Stretch stretch(String quote) {
    return new Stretch(at(TEXT.indexOf(quote)), quote);
  }

  private Place at(int offset) {
    return new Place(paragraph.id(), Slot.TEXT, offset);
  }
}
