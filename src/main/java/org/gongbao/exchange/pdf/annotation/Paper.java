package org.gongbao.exchange.pdf.annotation;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongbao.layout.annotate.Area;
import org.gongbao.layout.frame.Emu;

/// From the user space of a PDF page to its trimmed page. A page that readers see turned, or
/// cropped, has the same space: only the trim box says where its corner is.
///
/// @param scale what one unit is, in [Emu]
record Paper(
    double left, double top, double scale, int width, int height, boolean turned, boolean trimmed) {

  static Paper of(PDPage page) {
    boolean trimmed = page.getCOSObject().containsKey(COSName.TRIM_BOX);
    PDRectangle box = trimmed ? page.getTrimBox() : page.getMediaBox();
    double unit = page.getUserUnit();
    double scale = unit > 0 ? unit * Emu.PT : Emu.PT;
    return new Paper(
        box.getLowerLeftX(),
        box.getUpperRightY(),
        scale,
        emu(box.getWidth() * scale),
        emu(box.getHeight() * scale),
        page.getRotation() != 0,
        trimmed);
  }

  /// @param left in user space, like the others
  Area area(double left, double bottom, double right, double top) {
    return new Area(x(left), y(top), x(right), y(bottom));
  }

  private int x(double x) {
    return emu((x - left) * scale);
  }

  private int y(double y) {
    return emu((top - y) * scale);
  }

  /// Far enough outside of any page, where a file has nonsense.
  private static int emu(double length) {
    int most = 1 << 29;
    return Math.clamp(Math.round(length), -most, most);
  }

  /// @param annotated what a sheet shows is asked for only then
  SheetFacts facts(SheetText text, boolean annotated) {
    return new SheetFacts(
        text.head().map(SheetHead::page).orElse(0),
        text.head().map(SheetHead::version).orElse(""),
        width,
        height,
        trimmed,
        annotated ? text.shown() : List.of());
  }
}
