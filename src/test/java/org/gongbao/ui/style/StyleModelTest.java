package org.gongbao.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.IssueSession;
import org.gongbao.app.LivePages;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.StyleDraft.Fault;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// The style as it is being changed, with the pages following.
class StyleModelTest {
  private static final HouseStyle BEFORE = StyleReader.gazette();
  private final List<HouseStyle> shown = new ArrayList<>();
  private final StyleModel model = new StyleModel(BEFORE, List.of(), shown::add);

  @Test
  void aChangeIsShownAtOnce() {
    top(30);
    assertEquals(1, shown.size());
    assertEquals(30 * Emu.MM, shown.getFirst().area().top());
    assertEquals(shown.getFirst(), model.style());
  }

  @Test
  void whatChangesNothingIsNotShownAgain() {
    top(30);
    top(30);
    assertEquals(1, shown.size());
  }

  @Test
  void whatDoesNotFitIsNamedAndTheLastGoodStyleStays() {
    top(30);
    top(200);
    assertEquals(List.of(Fault.TOO_HIGH), model.faultsProperty().get());
    assertEquals(1, shown.size());
    assertEquals(30 * Emu.MM, model.style().area().top());
    top(31);
    assertEquals(List.of(), model.faultsProperty().get());
    assertEquals(31 * Emu.MM, model.style().area().top());
  }

  @Test
  void refusedFieldsAreToldOfUntilTheyAreRight() {
    Object field = new Object();
    model.refuse(field, Optional.of("天头"));
    model.refuse(new Object(), Optional.of("订口"));
    assertEquals(List.of("天头", "订口"), model.refusedProperty().get());
    model.refuse(field, Optional.empty());
    assertEquals(List.of("订口"), model.refusedProperty().get());
    assertEquals(BEFORE, model.style());
  }

  @Test
  void beginningFromABundledStyleReplacesAllThatWasChanged() {
    top(200);
    HouseStyle document = model.bundled("document");
    model.start(document);
    assertEquals(List.of(document), shown);
    assertEquals(List.of(), model.faultsProperty().get());
    model.start(model.bundled("gazette"));
    assertEquals(BEFORE, model.style());
  }

  @Test
  void givenUpThePagesGoBackToWhereTheyWere() {
    top(30);
    model.giveUp();
    assertEquals(BEFORE, shown.getLast());
    model.giveUp();
    assertEquals(2, shown.size());
  }

  @Test
  void pagesFollowAndStayWhereNoStyleComesOut() {
    LivePages pages =
        new LivePages(
            new DirectTasks(), pictures -> new Composer(Fonts.BUNDLED, pictures)::compose);
    Bulletin bulletin = new Bulletin();
    IssueSession session =
        new IssueSession(
            Tree.of(bulletin.issue(bulletin.item("更正", bulletin.paragraph("特此更正。".repeat(40))))),
            0,
            true,
            "何砚秋",
            LibraryFixtures.CLOCK,
            bulletin::id);
    pages.follow(Optional.of(session), BEFORE, Pictures.NONE);
    StyleModel live = new StyleModel(BEFORE, List.of(), pages::restyle);
    List<Page> before = pages.laid().pages().pages();
    live.change(draft -> draft.columns(2, 20, 2));
    List<Page> narrower = pages.laid().pages().pages();
    assertNotEquals(before, narrower);
    live.change(draft -> draft.columns(2, 3, 2));
    assertEquals(List.of(Fault.NARROW_COLUMN), live.faultsProperty().get());
    assertEquals(narrower, pages.laid().pages().pages());
    live.change(draft -> draft.columns(2, 4, 2));
    assertTrue(pages.laid().pages().pages().size() >= narrower.size());
    assertNotEquals(narrower, pages.laid().pages().pages());
    live.giveUp();
    assertEquals(before, pages.laid().pages().pages());
  }

  private void top(int millimetres) {
    model.change(draft -> draft.margins(millimetres * Emu.MM, draft.area().inner()));
  }
}
