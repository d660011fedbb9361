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

  /// True for any part of the same page painted alike.
  public boolean isLike(Page other, double otherScale, Inks otherInks) {
    return page == other && scale == otherScale && inks.equals(otherInks);
  }

  static int pixels(int length, double scale) {
    return Math.max(1, (int) Math.rint(length * scale));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wanted that && that.isLike(page, scale, inks) && crop.equals(that.crop);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(page) + crop.hashCode();
  }
}
