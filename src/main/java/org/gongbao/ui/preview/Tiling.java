package org.gongbao.ui.preview;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.Crop;
import org.gongbao.ui.page.Inks;
import org.gongbao.ui.page.Wanted;

/// How much of a page is painted: all of it while that is not too much, else what is in view and a
/// little around it.
///
/// @param scale pixels of the screen an Emu
record Tiling(Page page, double scale, Inks inks) {
  private static final long LARGEST = 6_000_000;
  private static final int GRID = 256;

  /// Empty when the page is too large to be painted whole.
  Optional<Wanted> whole() {
    Wanted all = Wanted.whole(page, scale, inks);
    long pixels = (long) all.crop().width() * all.crop().height();
    return pixels <= LARGEST ? Optional.of(all) : Optional.empty();
  }

  /// @param place of the page, in the coordinates of `view`
  /// @param output pixels of the screen a pixel of the window
  /// @param shown stays wanted as long as it covers what is in view
  Wanted wanted(Rectangle2D place, Rectangle2D view, double output, Optional<Wanted> shown) {
    return whole().orElseGet(() -> part(place, view, output, shown));
  }

  private Wanted part(Rectangle2D place, Rectangle2D view, double output, Optional<Wanted> shown) {
    Crop all = Wanted.whole(page, scale, inks).crop();
    int left = (int) Math.max(0, (view.getMinX() - place.getMinX()) * output);
    int top = (int) Math.max(0, (view.getMinY() - place.getMinY()) * output);
    int right = (int) Math.min(all.width(), Math.ceil((view.getMaxX() - place.getMinX()) * output));
    int bottom =
        (int) Math.min(all.height(), Math.ceil((view.getMaxY() - place.getMinY()) * output));
    Crop seen = new Crop(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    return shown
        .filter(old -> old.isLike(page, scale, inks) && old.crop().covers(seen))
        .orElseGet(() -> new Wanted(page, scale, around(seen, all), inks));
  }

  private static Crop around(Crop seen, Crop all) {
    int left = Math.max(0, Math.floorDiv(seen.x(), GRID) * GRID - GRID);
    int top = Math.max(0, Math.floorDiv(seen.y(), GRID) * GRID - GRID);
    int right = Math.min(all.width(), (Math.ceilDiv(seen.x() + seen.width(), GRID) + 1) * GRID);
    int bottom = Math.min(all.height(), (Math.ceilDiv(seen.y() + seen.height(), GRID) + 1) * GRID);
    return new Crop(left, top, right - left, bottom - top);
  }
}
