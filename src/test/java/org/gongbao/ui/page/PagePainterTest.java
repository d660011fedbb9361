package org.gongbao.ui.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.frame.Typeset;
import org.junit.jupiter.api.Test;

class PagePainterTest {
  private static final double FULL = 1 / 9525.0;
  private static final Inks INKS = new Inks(0xFF17191B, 0xFFC3161C);
  private final PagePainter painter =
      new PagePainter(new PageFonts(new FontLibrary(List.of())::file));

  @Test
  void everyLineHasInkWhereItStands() {
    List<Page> pages = new ArrayList<>(Composed.SAMPLE.pages());
    pages.add(Composed.turned(pages.get(9), Page.Turn.LEFT));
    pages.add(Composed.turned(pages.get(9), Page.Turn.RIGHT));
    for (Page page : pages) {
      Pixels pixels = painter.paint(Wanted.whole(page, FULL, INKS));
      BodyTurn turn = BodyTurn.of(page);
      List<String> bare = new ArrayList<>();
      for (Frame frame : page.body()) {
        if (frame instanceof TextFrame text && !text.line().chars().isBlank()) {
          Box box = turn.onPage(new TextLine(text, turn, true).area());
          if (ink(pixels, box) == 0) {
            bare.add(text.line().chars());
          }
        }
      }
      assertEquals(List.of(), bare, "page " + page.number());
    }
  }

  @Test
  void inkLiesNowhereElse() {
    Page page = Composed.SAMPLE.pages().get(4);
    Pixels pixels = painter.paint(Wanted.whole(page, FULL, INKS));
    int margin = 8 * 36_000;
    assertEquals(0, ink(pixels, new Box(0, 0, page.width(), margin)));
    assertEquals(0, ink(pixels, new Box(0, 0, margin, page.height())));
  }

  @Test
  void nothingIsLeftOfThePagePaintedBefore() {
    Wanted second = Wanted.whole(Composed.SAMPLE.pages().get(5), FULL, INKS);
    Pixels alone = painter.paint(second);
    painter.paint(Wanted.whole(Composed.SAMPLE.pages().get(4), FULL, INKS));
    assertArrayEquals(alone.argb(), painter.paint(second).argb());
  }

  @Test
  void partOfAPageIsThatPartOfTheWhole() {
    for (Page.Turn turn : Page.Turn.values()) {
      partIsThere(Composed.turned(Composed.SAMPLE.pages().get(9), turn));
    }
  }

  private void partIsThere(Page page) {
    Pixels whole = painter.paint(Wanted.whole(page, FULL, INKS));
    Crop crop = new Crop(100, 200, 300, 150);
    Pixels part = painter.paint(new Wanted(page, FULL, crop, INKS));
    int differing = 0;
    for (int y = 0; y < crop.height(); y++) {
      for (int x = 0; x < crop.width(); x++) {
        int there = whole.argb()[(y + crop.y()) * whole.width() + x + crop.x()];
        differing += there == part.argb()[y * part.width() + x] ? 0 : 1;
      }
    }
    assertTrue(differing < crop.width() * crop.height() / 100, differing + " pixels differ");
  }

  @Test
  void paintsTheSameTwice() {
    Wanted wanted = Wanted.whole(Composed.SAMPLE.pages().get(3), FULL / 2, INKS);
    assertArrayEquals(painter.paint(wanted).argb(), painter.paint(wanted).argb());
  }

  @Test
  void nameOfTheGazetteIsRedAndTheRestBlack() {
    Pixels cover = painter.paint(Wanted.whole(Composed.SAMPLE.pages().getFirst(), FULL, INKS));
    Pixels text = painter.paint(Wanted.whole(Composed.SAMPLE.pages().get(4), FULL, INKS));
    assertTrue(Arrays.stream(cover.argb()).anyMatch(argb -> argb == INKS.seal()));
    assertTrue(Arrays.stream(text.argb()).noneMatch(argb -> argb == INKS.seal()));
  }

  @Test
  void characterWithoutGlyphIsABox() {
    Pixels pixels = painter.paint(Wanted.whole(pageOf(0), FULL, INKS));
    // The outline is there on all four sides, and more than a few dots of it.
    assertTrue(Arrays.stream(pixels.argb()).filter(argb -> argb != 0).count() > 60);
  }

  /// A page with one glyph.
  private static Page pageOf(int glyph) {
    int size = 20 * 12_700;
    Typeset typeset = new Typeset(new FontName("NotoSerifSC-Regular"), size, 0, 1000);
    Glyphs run = new Glyphs.Builder(typeset, Source.Made.ALONE).add("龘", glyph, 0, size).build();
    SetLine line = new SetLine(List.of(run), size, SetLine.Fit.NATURAL);
    TextFrame frame = new TextFrame(size, 2 * size, 0, TextRole.BODY, line);
    return new Page(
        1, Page.Kind.TEXT, 4 * size, 4 * size, Page.Turn.NONE, List.of(frame), List.of());
  }

  private static int ink(Pixels pixels, Box box) {
    int found = 0;
    for (int y = (int) (box.y() * FULL); y < Math.min(pixels.height(), box.bottom() * FULL); y++) {
      for (int x = (int) (box.x() * FULL); x < Math.min(pixels.width(), box.right() * FULL); x++) {
        found += pixels.argb()[y * pixels.width() + x] == 0 ? 0 : 1;
      }
    }
    return found;
  }
}
