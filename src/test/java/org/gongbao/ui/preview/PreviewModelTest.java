package org.gongbao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.IssueSession;
import org.gongbao.app.LivePages;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.Originals;
import org.gongbao.edit.Selection;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Composed;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Branch;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.ui.page.Box;
import org.gongbao.ui.page.PageMark;
import org.gongbao.ui.page.PageSpot;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;

class PreviewModelTest {
  private final WorkModel work = new WorkModel();
  private final MemorySettings settings = new MemorySettings();
  private final IssueSession session =
      new IssueSession(
          Tree.of(Composed.ISSUE), 0, true, "", Clock.systemUTC(), new CountingIds("t"));
  private final PagesModel pages =
      new PagesModel(
          new LivePages(new DirectTasks(), pictures -> new Composer(Fonts.BUNDLED)::compose),
          work,
          error -> {
            throw new AssertionError(error);
          });
  private final PreviewModel model = PreviewModel.of(work, pages, settings);

  PreviewModelTest() {
    model.resize(1000, 700, 1);
    work.open(
        new OpenIssue(
            session, List.of(), sha -> Optional.empty(), StyleReader::gazette, Originals.NONE));
    seen();
  }

  @Test
  void opensOnThePagesOfTheFirstItem() {
    int first = Composed.SAMPLE.startOf(Composed.ISSUE.items().getFirst().id()).orElseThrow();
    Look look = seen();
    assertTrue(look.first() <= first && first <= look.last(), look.toString());
    assertEquals(Composed.SAMPLE.pages().size(), look.pages());
  }

  @Test
  void goesWhereTheCaretGoes() {
    Place far = farAway();
    work.go(Selection.caretAt(far), Spot.Origin.EDITOR);
    seen();
    assertTrue(model.viewport().isInView(spotOf(far)));
  }

  @Test
  void staysWhereTheUserLooksUntilTheCaretMoves() {
    Place far = farAway();
    work.go(Selection.caretAt(far), Spot.Origin.EDITOR);
    seen();
    model.show(0);
    Look read = seen();
    session.commit("x", List.of(new TextEdit(far, Text.EMPTY, Text.of("新"))), null, null);
    assertEquals(read, seen(), "a layout alone moves nothing");
    work.go(Selection.caretAt(far.at(far.offset() + 1)), Spot.Origin.EDITOR);
    assertTrue(seen().first() > 1);
  }

  @Test
  void doesNotFollowWhenToldNotTo() {
    model.setFollowing(false);
    Look before = seen();
    work.go(Selection.caretAt(farAway()), Spot.Origin.EDITOR);
    assertEquals(before, seen());
    assertFalse(PreviewModel.of(work, pages, settings).followingProperty().get());
  }

  @Test
  void clickOnAPageTakesTheCaretThereAndMovesNoPage() {
    Place far = farAway();
    PageSpot at = spotOf(far);
    model.show(at.page());
    Look before = seen();
    model.choose(new PageSpot(at.page(), new Box(at.box().x() + 1, at.box().y() + 1, 0, 0)));
    assertEquals(
        Optional.of(Selection.caretAt(far)), work.spotProperty().get().map(Spot::selection));
    assertEquals(Spot.Origin.PREVIEW, work.spotProperty().get().orElseThrow().origin());
    assertEquals(before, seen());
  }

  @Test
  void clickOnAnEntryOfTheContentsLeadsToItsItem() {
    for (Item item : Composed.ISSUE.items().reversed()) {
      List<Page> all = pages.pages().pages();
      PageSpot entry =
          all.stream()
              .filter(page -> page.kind() == Page.Kind.FRONT)
              .flatMap(page -> entry(page, item).stream())
              .findFirst()
              .orElseThrow();
      model.show(entry.page());
      seen();
      model.choose(entry);
      assertEquals(
          Optional.of(new Place(item.id(), Slot.TITLE, 0)),
          work.spotProperty().get().map(spot -> spot.selection().caret()));
      int start = pages.startOf(item.id()).orElseThrow();
      Look look = seen();
      assertTrue(look.first() <= start && start <= look.last(), item.title() + " " + look);
    }
  }

  /// A point on the last line of an entry.
  private static Optional<PageSpot> entry(Page page, Item item) {
    return page.body().stream()
        .filter(Frame.TextFrame.class::isInstance)
        .map(Frame.TextFrame.class::cast)
        .filter(
            line ->
                line.line().runs().stream()
                    .anyMatch(run -> run.source().node().equals(Optional.of(item.id()))))
        .reduce((first, second) -> second)
        .map(
            line ->
                new PageSpot(
                    page.number() - 1,
                    new Box(line.x() + line.line().width() / 2, line.y() - 1000, 0, 0)));
  }

  @Test
  void marksTheParagraphWorkedOnAndWhatIsSelected() {
    Place far = farAway();
    work.go(new Selection(far.at(5), far.at(2)), Spot.Origin.EDITOR);
    List<PageMark.Kind> kinds = model.marks().stream().map(PageMark::kind).toList();
    assertEquals(List.of(PageMark.Kind.CURRENT, PageMark.Kind.SELECTION), kinds);
    assertEquals(new PageMark.Where.Stretch(far.at(2), 5), model.marks().get(1).where());
  }

  @Test
  void faultsAreMarkedOnlyWhenAskedFor() {
    PageMark fault = new PageMark(new PageMark.Where.OnPage(3), PageMark.Kind.ERROR, "LAY-16");
    model.mark(FaultMarks.LAYER, List.of(fault));
    assertFalse(model.marks().contains(fault));
    model.setFaultsShown(true);
    assertTrue(model.marks().contains(fault));
    model.mark("findings", List.of(fault, fault));
    assertEquals(3, model.marks().stream().filter(fault::equals).count());
  }

  @Test
  void remembersBothArrangementsApart() {
    model.setMode(PageMode.SINGLE);
    model.setZoom(new Zoom.Percent(125));
    model.setBelow(true);
    assertEquals(PageMode.CONTINUOUS, seen().mode());
    model.setZoom(new Zoom.Percent(90));
    model.setBelow(false);
    assertEquals(PageMode.SINGLE, seen().mode());
    assertEquals(125, seen().percent());
  }

  @Test
  void goesToThePageAskedFor() {
    work.goToPage(11);
    Look look = seen();
    assertTrue(look.first() <= 11 && 11 <= look.last(), look.toString());
  }

  /// What is seen once pages are placed.
  private Look seen() {
    model.settle();
    model.tell();
    return model.lookProperty().get();
  }

  private PageSpot spotOf(Place place) {
    return pages.texts().find(pages.pages().pages(), place, 3).orElseThrow();
  }

  /// A place in the last item with paragraphs.
  private static Place farAway() {
    Item item = Composed.ISSUE.items().getLast();
    NodeId paragraph =
        item.children(Branch.BODY).stream()
            .filter(Paragraph.class::isInstance)
            .findFirst()
            .orElseThrow()
            .id();
    return new Place(paragraph, Slot.TEXT, 3);
  }
}
