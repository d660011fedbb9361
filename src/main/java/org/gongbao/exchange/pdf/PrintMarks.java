package org.gongbao.exchange.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.style.Paper;

/// Paper beyond the trim: bleed, and outside it the crop marks 裁切线, on all plates.
final class PrintMarks {
  private static final int OFFSET = 2 * Emu.MM;
  private static final int LENGTH = 5 * Emu.MM;
  private static final int REST = 2 * Emu.MM;
  private static final String REGISTRATION = "All";

  private final int bleed;

  PrintMarks(Paper paper) {
    this.bleed = Math.max(0, paper.bleed());
  }

  int bleed() {
    return bleed;
  }

  /// Paper around the trimmed page.
  int margin() {
    return bleed + OFFSET + LENGTH + REST;
  }

  COSArray bleedBox(Page page) {
    long outer = (long) margin() - bleed;
    return Cos.box(
        outer,
        outer,
        (long) margin() + page.width() + bleed,
        (long) margin() + page.height() + bleed);
  }

  /// Two lines at each corner, in the direction of the edges.
  void draw(Page page, Operators out) {
    out.words("q /" + REGISTRATION).op("CS").words("1").op("SCN").words("0.25").op("w");
    long near = margin();
    long[] xs = {near, near + page.width()};
    long[] ys = {near, near + page.height()};
    for (int side = 0; side < 2; side++) {
      int away = side == 0 ? -1 : 1;
      for (int other = 0; other < 2; other++) {
        line(out, xs[side] + away * from(), ys[other], (long) away * LENGTH, 0);
        line(out, xs[other], ys[side] + away * from(), 0, (long) away * LENGTH);
      }
    }
    out.op("Q");
  }

  private long from() {
    return (long) bleed + OFFSET;
  }

  private static void line(Operators out, long x, long y, long dx, long dy) {
    out.lengths(x, y).op("m").lengths(x + dx, y + dy).op("l").op("S");
  }

  /// The colour of the marks: every plate.
  static COSDictionary colours() {
    COSDictionary tint =
        Cos.dictionary(
            "FunctionType", 2,
            "Domain", Cos.array(0, 1),
            "C0", Cos.array(0, 0, 0, 0),
            "C1", Cos.array(1, 1, 1, 1),
            "N", 1);
    COSArray all =
        Cos.array(Cos.name("Separation"), Cos.name(REGISTRATION), Cos.name("DeviceCMYK"), tint);
    return Cos.dictionary(REGISTRATION, all);
  }
}
