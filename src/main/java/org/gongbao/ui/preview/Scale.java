package org.gongbao.ui.preview;

import java.util.List;
import org.gongbao.layout.frame.Page;

/// Sizes on the screen, in pixels of the window: how large a page is, and the room a sheet takes.
/// Edges of pages lie on pixels of the screen, so that what is painted for them stays crisp.
///
/// @param factor pixels an Emu
/// @param output pixels of the screen a pixel of the window
/// @param halves pages side by side in a sheet
record Scale(double factor, double output, int halves, double pageWidth, double pageHeight) {
  /// Pixels an Emu at 100 %: 96 an inch.
  static final double FULL = 1 / 9525.0;

  /// White around the pages.
  static final double MARGIN = 12;

  /// Between one sheet and the next.
  static final double GAP = 16;

  static Scale of(
      List<Page> pages, PageMode mode, Zoom zoom, double width, double height, double output) {
    int halves = mode == PageMode.SPREAD ? 2 : 1;
    int widest = pages.stream().mapToInt(Page::width).max().orElse(1);
    int highest = pages.stream().mapToInt(Page::height).max().orElse(1);
    double across = (width - 2 * MARGIN) / ((double) halves * widest);
    double down = (height - 2 * MARGIN) / highest;
    double factor =
        switch (zoom) {
          case Zoom.FitPage page -> Math.min(across, down);
          case Zoom.FitWidth fit -> across;
          case Zoom.Percent percent -> percent.value() / 100.0 * FULL;
        };
    double least = Zoom.LEAST / 100.0 * FULL;
    double taken = Math.clamp(factor, least, Zoom.MOST / 100.0 * FULL);
    return new Scale(
        taken, output, halves, snap(widest * taken, output), snap(highest * taken, output));
  }

  double percent() {
    return factor / FULL * 100;
  }

  double sheetWidth() {
    return halves * pageWidth;
  }

  /// From the top of one sheet to that of the next.
  double pitch() {
    return snap(pageHeight + GAP, output);
  }

  double width(Page page) {
    return snap(page.width() * factor, output);
  }

  double height(Page page) {
    return snap(page.height() * factor, output);
  }

  /// Pixels of the screen an Emu: what pages are painted at.
  double painted() {
    return factor * output;
  }

  double snap(double length) {
    return snap(length, output);
  }

  private static double snap(double length, double output) {
    return Math.rint(length * output) / output;
  }
}
