package org.gongbao.ui.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.app.DirectTasks;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.PageArtist.Rank;
import org.junit.jupiter.api.Test;

class PageArtistTest {
  private static final Inks INKS = new Inks(0xFF17191B, 0xFFC3161C);
  private static final List<Page> PAGES = Composed.SAMPLE.pages();
  private final PageArtist artist =
      new PageArtist(
          new DirectTasks(),
          new PagePainter(new PageFonts(new FontLibrary(List.of())::file)),
          error -> {
            throw new AssertionError(error);
          });

  @Test
  void picturesOfPagesThatAreGoneAreForgotten() {
    Wanted before = picture(3);
    Wanted kept = picture(4);
    artist.want(Rank.IN_VIEW, List.of(before, kept));
    artist.want(Rank.IN_VIEW, List.of());
    artist.retain(PAGES.subList(4, 6));
    assertFalse(artist.picture(before).isPresent());
    assertTrue(artist.picture(kept).isPresent());
  }

  @Test
  void whatIsWantedStaysUntilSomethingElseIs() {
    Wanted looked = picture(3);
    artist.want(Rank.THUMBNAIL, List.of(looked));
    artist.retain(List.of());
    assertTrue(artist.picture(looked).isPresent());
  }

  private static Wanted picture(int page) {
    return Wanted.whole(PAGES.get(page), 1 / 95_250.0, INKS);
  }
}
