package org.gongbao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.Box;
import org.gongbao.ui.page.PageSpot;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private static final int MM = 36_000;
  private final Viewport viewport = new Viewport();

  ViewportTest() {
    viewport.setPages(pages(12));
    viewport.resize(1000, 700, 1, Optional.empty());
  }

  @Test
  void spreadHasTheCoverOnTheRightAndEvenPagesOnTheLeft() {
    List<Sheet> sheets = viewport.sheets();
    assertEquals(new Sheet(0, 1, 1), sheets.getFirst());
    assertEquals(new Sheet(1, 2, 0), sheets.get(1));
    assertEquals(new Sheet(11, 1, 0), sheets.getLast());
    assertEquals(500, viewport.area(0).getMinX(), 1);
    viewport.show(2);
    assertEquals(List.of(1, 2), viewport.inView());
    assertEquals(viewport.area(1).getMaxX(), viewport.area(2).getMinX(), 0.01);
  }

  @Test
  void spreadBecomesASinglePageWhereItIsNarrowAndComesBack() {
    viewport.show(4);
    viewport.resize(590, 700, 1, Optional.empty());
    assertEquals(PageMode.SINGLE, viewport.mode());
    assertTrue(viewport.inView().size() == 1 && viewport.inView().getFirst() >= 3);
    viewport.resize(1000, 700, 1, Optional.empty());
    assertEquals(PageMode.SPREAD, viewport.mode());
    assertEquals(List.of(3, 4), viewport.inView());
  }

  @Test
  void wholePageAndWholeWidthFit() {
    for (PageMode mode : PageMode.values()) {
      viewport.setMode(mode, Optional.empty());
      viewport.setZoom(Zoom.FIT_PAGE, Optional.empty());
      Rectangle2D page = viewport.area(viewport.inView().getFirst());
      assertTrue(page.getHeight() <= 700 && page.getMinX() >= 0, mode.toString());
      viewport.setZoom(Zoom.FIT_WIDTH, Optional.empty());
      int halves = viewport.mode() == PageMode.SPREAD ? 2 : 1;
      assertEquals(1000 - 24, halves * viewport.area(0).getWidth(), 2, mode.toString());
    }
  }

  @Test
  void hundredPercentIsTheSizeOfThePaper() {
    viewport.setZoom(new Zoom.Percent(100), Optional.empty());
    assertEquals(210 / 25.4 * 96, viewport.area(0).getWidth(), 0.5);
    assertEquals(100, viewport.scale().percent(), 0.01);
  }

  @Test
  void pagesLieOnPixelsOfTheScreen() {
    for (double output : new double[] {1, 1.25, 1.5, 2}) {
      viewport.resize(1001, 703, output, Optional.empty());
      viewport.show(5);
      for (int page : viewport.inView()) {
        Rectangle2D area = viewport.area(page);
        for (double edge :
            new double[] {area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight()}) {
          assertEquals(Math.rint(edge * output), edge * output, 1e-6);
        }
      }
    }
  }

  @Test
  void zoomKeepsTheCaretLineWhereItIs() {
    for (PageMode mode : PageMode.values()) {
      viewport.setMode(mode, Optional.empty());
      viewport.setZoom(new Zoom.Percent(150), Optional.empty());
      PageSpot caret = new PageSpot(5, new Box(90 * MM, 140 * MM, 4 * MM, 4 * MM));
      viewport.reveal(caret);
      double before = viewport.area(caret).getMinY();
      viewport.setZoom(new Zoom.Percent(200), Optional.of(caret));
      // Half of what the line itself grew, for its middle stays.
      assertEquals(before, viewport.area(caret).getMinY(), 6, mode.toString());
      viewport.setZoom(new Zoom.Percent(175), Optional.of(caret));
      assertEquals(before, viewport.area(caret).getMinY(), 6, mode.toString());
    }
  }

  @Test
  void zoomKeepsTheMiddleWhenTheCaretIsElsewhere() {
    viewport.setMode(PageMode.CONTINUOUS, Optional.empty());
    viewport.setZoom(new Zoom.Percent(100), Optional.empty());
    viewport.show(7);
    viewport.scroll(0, 300);
    PageSpot middle = viewport.at(500, 350).orElseThrow();
    PageSpot elsewhere = new PageSpot(1, new Box(0, 0, 1, 1));
    viewport.setZoom(new Zoom.Percent(300), Optional.of(elsewhere));
    assertEquals(350, viewport.area(middle).getMinY(), 2);
  }

  @Test
  void newPagesNeverMoveWhatIsRead() {
    for (PageMode mode : PageMode.values()) {
      viewport.setMode(mode, Optional.empty());
      viewport.setZoom(new Zoom.Percent(120), Optional.empty());
      viewport.show(5);
      viewport.scroll(0, 111);
      List<Integer> seen = viewport.inView();
      Rectangle2D before = viewport.area(seen.getFirst());
      viewport.setPages(pages(16));
      assertEquals(seen, viewport.inView(), mode.toString());
      assertEquals(before, viewport.area(seen.getFirst()), mode.toString());
      viewport.setPages(pages(12));
    }
  }

  @Test
  void fewerPagesLeaveTheLastInView() {
    viewport.show(11);
    viewport.setPages(pages(4));
    assertEquals(List.of(3), viewport.inView());
    viewport.setPages(List.of());
    assertEquals(List.of(), viewport.inView());
    assertEquals(Optional.empty(), viewport.shown());
  }

  @Test
  void onlyPagesInViewAreToldOf() {
    viewport.setPages(pages(500));
    viewport.setMode(PageMode.CONTINUOUS, Optional.empty());
    viewport.setZoom(Zoom.FIT_WIDTH, Optional.empty());
    viewport.show(250);
    assertTrue(viewport.inView().size() <= 2, viewport.inView().toString());
    viewport.setZoom(new Zoom.Percent(10), Optional.empty());
    assertTrue(viewport.inView().size() <= 8, viewport.inView().toString());
    int before = viewport.inView().getFirst();
    viewport.scroll(0, 2000);
    assertTrue(viewport.inView().getFirst() > before);
  }

  @Test
  void revealsOnlyWhatIsNotInView() {
    viewport.setMode(PageMode.CONTINUOUS, Optional.empty());
    viewport.setZoom(new Zoom.Percent(100), Optional.empty());
    PageSpot line = new PageSpot(3, new Box(30 * MM, 200 * MM, 4 * MM, 4 * MM));
    assertTrue(viewport.reveal(line));
    assertTrue(viewport.isInView(line));
    assertEquals((700 - viewport.area(line).getHeight()) / 3, viewport.area(line).getMinY(), 2);
    viewport.scroll(0, 60);
    Rectangle2D where = viewport.area(line);
    assertFalse(viewport.reveal(line));
    assertEquals(where, viewport.area(line));
  }

  @Test
  void revealsOnAnotherSheetAndFarToTheRight() {
    viewport.setMode(PageMode.SINGLE, Optional.empty());
    viewport.setZoom(new Zoom.Percent(300), Optional.empty());
    PageSpot line = new PageSpot(9, new Box(190 * MM, 270 * MM, 4 * MM, 4 * MM));
    assertTrue(viewport.reveal(line));
    assertTrue(viewport.isInView(line));
    assertEquals(List.of(9), viewport.inView());
  }

  /// Else every other character typed would move the page.
  @Test
  void whatComesNextOnTheLineIsInViewToo() {
    viewport.setMode(PageMode.SINGLE, Optional.empty());
    viewport.setZoom(new Zoom.Percent(300), Optional.empty());
    viewport.reveal(new PageSpot(9, new Box(0, 100 * MM, 4 * MM, 4 * MM)));
    PageSpot caret = new PageSpot(9, new Box(130 * MM, 100 * MM, 4 * MM, 4 * MM));
    assertTrue(viewport.reveal(caret));
    assertFalse(viewport.reveal(new PageSpot(9, new Box(145 * MM, 100 * MM, 4 * MM, 4 * MM))));
  }

  @Test
  void scrollingStopsAtTheEndAndTellsTheRest() {
    viewport.setMode(PageMode.SINGLE, Optional.empty());
    viewport.setZoom(new Zoom.Percent(100), Optional.empty());
    viewport.show(0);
    double room = viewport.contentHeight() - 700;
    assertEquals(0, viewport.scroll(0, room - 10), 1);
    assertEquals(30, viewport.scroll(0, 40), 1);
    assertTrue(viewport.step(1));
    assertEquals(0, viewport.origin().getY());
    viewport.show(0);
    assertFalse(viewport.step(-1));
  }

  @Test
  void pointsLeadToThePageThereOrTheNearest() {
    viewport.show(2);
    Rectangle2D right = viewport.area(2);
    PageSpot inside = viewport.at(right.getMinX() + 10, right.getMinY() + 10).orElseThrow();
    assertEquals(2, inside.page());
    assertEquals(10 / viewport.scale().factor(), inside.box().x(), 2);
    assertEquals(1, viewport.at(0, 0).orElseThrow().page());
  }

  private static List<Page> pages(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                new Page(
                    number,
                    Page.Kind.TEXT,
                    210 * MM,
                    285 * MM,
                    Page.Turn.NONE,
                    List.of(),
                    List.of()))
        .toList();
  }
}
