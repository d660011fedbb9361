package org.gongbao.ui.page;

import org.gongbao.layout.frame.Page;

/// A picture of a page. Equal only for the same page object.
///
/// @param scale pixels an [org.gongbao.layout.frame.Emu]
public record Wanted(Page page, double scale, Crop crop, Inks inks) {

  /// The whole page.
  public static Wanted whole(Page page, double scale, Inks inks) {
    return new Wanted(
        page,
        scale,
        new Crop(0, 0, pixels(page.width(), scale), pixels(page.height(), scale)),
        inks);
  }

  static int pixels(int length, double scale) {
    return Math.max(1, (int) Math.rint(length * scale));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wanted that
        && page == that.page
        && scale == that.scale
        && crop.equals(that.crop)
        && inks.equals(that.inks);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(page) + crop.hashCode();
  }
}
