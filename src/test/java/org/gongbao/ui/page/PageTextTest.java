package org.gongbao.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Source;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;

class PageTextTest {
  private static final List<Page> PAGES = Composed.SAMPLE.pages();

  @Test
  void everyCharacterIsFoundByItsPlaceAndByItsPoint() {
    List<String> wrong = new ArrayList<>();
    int[] seen = {0};
    List<Page> pages = new ArrayList<>(PAGES);
    pages.add(Composed.turned(PAGES.get(9), Page.Turn.LEFT));
    pages.add(Composed.turned(PAGES.get(9), Page.Turn.RIGHT));
    for (Page page : pages) {
      PageText text = PageText.of(page);
      for (TextFrame frame : texts(page)) {
        for (Glyphs run : frame.line().runs()) {
          if (run.source() instanceof Source.Slotted) {
            for (int i = 0; i < run.count(); i++) {
              seen[0]++;
              check(page, text, run, i).ifPresent(wrong::add);
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong.stream().limit(5).toList(), wrong.size() + " of " + seen[0]);
    assertTrue(seen[0] > 20_000, seen[0] + " characters");
  }

  private static Optional<String> check(Page page, PageText text, Glyphs run, int glyph) {
    Place place = run.place(glyph).orElseThrow();
    Optional<Box> box = text.boxOf(place);
    if (box.isEmpty()) {
      return Optional.of(page.number() + ": " + run.cluster(glyph) + " has no box");
    }
    int x = box.get().x() + box.get().width() / 2;
    int y = box.get().y() + box.get().height() / 2;
    Optional<Place> hit = text.nearest(x, y).flatMap(Hit::place);
    // Half way through a character either of its sides is right.
    Optional<Place> after = Optional.of(place.at(place.offset() + run.cluster(glyph).length()));
    return hit.equals(Optional.of(place)) || hit.equals(after)
        ? Optional.empty()
        : Optional.of(page.number() + ": " + run.cluster(glyph) + " at " + place + " is " + hit);
  }

  @Test
  void leftHalfIsBeforeACharacterAndRightHalfBehindIt() {
    Place place = new Place(Composed.ISSUE.items().get(1).id(), Slot.TITLE, 3);
    Page page = PAGES.get(Composed.SAMPLE.startOf(place.node()).orElseThrow() - 1);
    PageText text = PageText.of(page);
    Box box = text.boxOf(place).orElseThrow();
    int middle = box.y() + box.height() / 2;
    assertEquals(
        List.of(3, 4),
        List.of(
            offset(text, box.x() + box.width() / 4, middle),
            offset(text, box.x() + box.width() * 3 / 4, middle)));
  }

  private static int offset(PageText text, int x, int y) {
    return text.nearest(x, y).flatMap(Hit::place).orElseThrow().offset();
  }

  @Test
  void pointBesideALineLeadsToItsEndNotToALongerLineAbove() {
    Page page = PAGES.get(4);
    PageText text = PageText.of(page);
    TextFrame last =
        texts(page).stream()
            .filter(frame -> frame.line().fit().measure() == 0 && frame.column() == 0)
            .filter(frame -> frame.line().width() < 100 * 12_700)
            .findFirst()
            .orElseThrow();
    int beyond = last.x() + last.line().width() + 40 * 12_700;
    Place end = text.nearest(beyond, last.y() - 40_000).flatMap(Hit::place).orElseThrow();
    Glyphs run = last.line().runs().getLast();
    Place expected = run.place(run.count() - 1).orElseThrow();
    assertEquals(expected.at(expected.offset() + 1), end);
  }

  @Test
  void stretchOverLinesHasABoxALine() {
    Page page = PAGES.get(4);
    PageText text = PageText.of(page);
    Place first =
        texts(page).stream()
            .filter(frame -> frame.line().fit().measure() > 0)
            .flatMap(frame -> frame.line().runs().stream())
            .filter(run -> run.source() instanceof Source.Slotted && run.count() > 8)
            .flatMap(run -> run.place(0).stream())
            .findFirst()
            .orElseThrow();
    List<Box> boxes = text.boxesOf(first, first.offset() + 30);
    assertTrue(boxes.size() >= 2, boxes.toString());
    Box around = text.boxesAround(first).getFirst();
    boxes.forEach(box -> assertTrue(around.around(box).equals(around) || box.x() > around.right()));
  }

  @Test
  void madeTextLeadsToWhatItStandsFor() {
    Page contents = PAGES.get(1);
    PageText text = PageText.of(contents);
    boolean led =
        texts(contents).stream()
            .filter(frame -> frame.line().runs().size() > 1)
            .anyMatch(frame -> text.nearest(frame.x(), frame.y()).flatMap(Hit::node).isPresent());
    assertTrue(led);
  }

  @Test
  void pagesThatStayTheSameAreReadOnce() {
    PageTexts texts = new PageTexts();
    PageText first = texts.of(PAGES.get(3));
    texts.retain(PAGES);
    assertEquals(first, texts.of(PAGES.get(3)));
    texts.retain(List.of());
    assertTrue(first != texts.of(PAGES.get(3)));
  }

  private static List<TextFrame> texts(Page page) {
    return page.body().stream()
        .filter(TextFrame.class::isInstance)
        .map(TextFrame.class::cast)
        .toList();
  }
}
