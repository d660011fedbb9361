package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.style.TableStyle;

/// A strip of a row that is never divided: all of it, or some lines of one higher than half a page.
///
/// @param top from the top of the band
/// @param opens true when the row begins with it
/// @param ends true when the row ends with it
/// @param firstSlot where its first line of text lies, from the top of the band
/// @param slots how many lines of text it has room for
record RowPart(
    int row, int top, int height, boolean opens, boolean ends, int firstSlot, int slots) {
  /// Lines that stay together at both ends of a row that is parted (domain D.7).
  private static final int TOGETHER = 2;

  int bottom() {
    return top + height;
  }

  static List<RowPart> of(Band band, RowHeights rows, TableStyle style, int half) {
    List<RowPart> parts = new ArrayList<>();
    int top = 0;
    for (int row = band.from(); row < band.to(); row++) {
      int slots = rows.slots(row);
      int textTop = top + rows.above(row) + style.padY();
      if (rows.height(row) <= half || slots < 2 * TOGETHER) {
        parts.add(new RowPart(row, top, rows.height(row), true, true, textTop, slots));
      } else {
        part(parts, row, top, textTop, rows, style);
      }
      top += rows.height(row);
    }
    return parts;
  }

  private static void part(
      List<RowPart> parts, int row, int top, int textTop, RowHeights rows, TableStyle style) {
    int end = top + rows.height(row);
    int slots = rows.slots(row);
    int from = 0;
    while (from < slots) {
      boolean last = from == slots - TOGETHER;
      int count = from == 0 || last ? TOGETHER : 1;
      int slot = textTop + from * style.pitch();
      int upper = from == 0 ? top : slot;
      int lower = last ? end : slot + count * style.pitch();
      parts.add(new RowPart(row, upper, lower - upper, from == 0, last, slot, count));
      from += count;
    }
  }
}
