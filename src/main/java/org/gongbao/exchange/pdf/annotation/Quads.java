package org.gongbao.exchange.pdf.annotation;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.gongbao.layout.annotate.Area;
import org.gongbao.layout.frame.Emu;

/// The areas an annotation has. Programs write the corners of a quadrilateral in two orders (that
/// of the standard and that of the first one) and more; as the sides are level, the order says
/// nothing.
///
/// @param spots none when one of them is not where the annotation is: programs that scale or turn
///   pages move the rectangle, which is what readers see, and forget the quadrilaterals
/// @param askew true when some lie across, as over a watermark; these are left out
record Quads(List<Spot> spots, boolean askew) {
  private static final int NUMBERS = 8;
  private static final int SLACK = Emu.MM;
  private static final float THIN = 2;
  private static final float FILLED = 0.6f;
  private static final COSName QUAD_POINTS = COSName.getPDFName("QuadPoints");
  private static final COSName DIFFERENCES = COSName.getPDFName("RD");
  private static final COSName CALLOUT = COSName.getPDFName("CL");

  /// Without quadrilaterals, the rectangle.
  static Quads of(Raw raw) {
    float[] all = numbers(raw, QUAD_POINTS);
    if (all.length < NUMBERS) {
      return new Quads(List.of(new Spot(raw.sheet(), rectangle(raw))), false);
    }
    Area room = rectangle(raw);
    List<Spot> spots = new ArrayList<>();
    boolean askew = false;
    for (int from = 0; from + NUMBERS <= all.length; from += NUMBERS) {
      Box box = new Box();
      for (int i = from; i < from + NUMBERS; i += 2) {
        box.add(all[i], all[i + 1]);
      }
      if (box.isLevel(all, from)) {
        Area area = box.on(raw.paper());
        if (!isIn(room, area)) {
          return new Quads(List.of(), false);
        }
        spots.add(new Spot(raw.sheet(), area));
      } else {
        askew = true;
      }
    }
    return new Quads(spots, askew);
  }

  private static boolean isIn(Area room, Area area) {
    return room.left() - SLACK <= area.left()
        && room.top() - SLACK <= area.top()
        && area.right() <= room.right() + SLACK
        && area.bottom() <= room.bottom() + SLACK;
  }

  /// The bounds of four corners.
  private static final class Box {
    private float left = Float.MAX_VALUE;
    private float bottom = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float top = -Float.MAX_VALUE;

    void add(float x, float y) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
    }

    /// True when the corners fill the bounds for the greater part: where type sizes differ they do
    /// not quite, where they lie across by a half at most.
    boolean isLevel(float[] all, int from) {
      float bounds = (right - left) * (top - bottom);
      boolean thin = Math.min(right - left, top - bottom) < THIN;
      return thin || hull(all, from) >= FILLED * bounds;
    }

    /// What the four corners enclose, in whatever order they are.
    private static float hull(float[] all, int from) {
      float most = 0;
      int[][] orders = {{0, 2, 4, 6}, {0, 2, 6, 4}, {0, 4, 2, 6}};
      for (int[] order : orders) {
        float twice = 0;
        for (int k = 0; k < order.length; k++) {
          int a = from + order[k];
          int b = from + order[(k + 1) % order.length];
          twice += all[a] * all[b + 1] - all[b] * all[a + 1];
        }
        most = Math.max(most, Math.abs(twice) / 2);
      }
      return most;
    }

    Area on(Paper paper) {
      return paper.area(left, bottom, right, top);
    }
  }

  private static float[] numbers(Raw raw, COSName name) {
    COSArray array = raw.entry().getCOSArray(name);
    return array == null ? new float[0] : array.toFloatArray();
  }

  private static Area rectangle(Raw raw) {
    float[] rect = numbers(raw, COSName.RECT);
    if (rect.length < 4) {
      return new Area(-Emu.MM, -Emu.MM, -Emu.MM, -Emu.MM);
    }
    Box box = new Box();
    box.add(rect[0], rect[1]);
    box.add(rect[2], rect[3]);
    return box.on(raw.paper());
  }

  /// Where an annotation points: a callout with its tip; a caret without the white around it; an
  /// icon that does not turn with the page, with its upper left corner.
  static Area spot(Raw raw) {
    float[] callout = numbers(raw, CALLOUT);
    if (callout.length >= 4) {
      return raw.paper().area(callout[0], callout[1], callout[0], callout[1]);
    }
    Area area = rectangle(raw);
    if (raw.type().equals("Text") && raw.paper().turned()) {
      return new Area(area.left(), area.top(), area.left(), area.top());
    }
    float[] white = numbers(raw, DIFFERENCES);
    if (!raw.type().equals("Caret") || white.length < 4) {
      return area;
    }
    int scale = (int) raw.paper().scale();
    Area inner =
        new Area(
            area.left() + Math.round(white[0] * scale),
            area.top() + Math.round(white[1] * scale),
            area.right() - Math.round(white[2] * scale),
            area.bottom() - Math.round(white[3] * scale));
    return inner.left() <= inner.right() && inner.top() <= inner.bottom() ? inner : area;
  }
}
