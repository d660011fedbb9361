package org.gongbao.exchange.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/// Draws the box that stands for a missing character: a frame, and in it the character's code in
/// two lines of small digits of the same face.
final class MissingOutline {
  private static final int ON_CURVE = 1;

  /// Arguments are words, and offsets; more parts follow; scaled.
  private static final int PART = 0x0001 | 0x0002 | 0x0020;

  private static final int SCALED = 0x0008;
  private static final int SCALE_UNIT = 1 << 14;

  private final FontOutlines face;
  private final int em;

  MissingOutline(FontOutlines face) {
    this.face = face;
    this.em = face.head().unitsPerEm();
  }

  /// The frame alone: two rectangles, one within the other.
  byte[] frame() {
    int outer = em * 6 / 100;
    int line = em * 3 / 100;
    int top = em * 82 / 100;
    int[][] points = {
      {outer, -outer},
      {outer, top},
      {em - outer, top},
      {em - outer, -outer},
      {outer + line, -outer + line},
      {em - outer - line, -outer + line},
      {em - outer - line, top - line},
      {outer + line, top - line}
    };
    ByteBuffer glyph = ByteBuffer.allocate(10 + 4 + 2 + points.length * 5);
    box(glyph, 2, outer, -outer, em - outer, top);
    glyph.putShort((short) 3).putShort((short) 7).putShort((short) 0);
    for (int i = 0; i < points.length; i++) {
      glyph.put((byte) ON_CURVE);
    }
    for (int axis = 0; axis < 2; axis++) {
      int last = 0;
      for (int[] point : points) {
        glyph.putShort((short) (point[axis] - last));
        last = point[axis];
      }
    }
    return glyph.array();
  }

  /// Frame and code as one glyph.
  ///
  /// @param frame number of the frame's glyph
  /// @param number of a glyph of the face in the subset
  byte[] of(int codePoint, int frame, IntUnaryOperator number) {
    String code = String.format(Locale.ROOT, "%04X", codePoint);
    List<Part> parts = new ArrayList<>();
    int half = Math.ceilDiv(code.length(), 2);
    row(code.substring(0, half), em * 46 / 100, parts);
    row(code.substring(half), em * 8 / 100, parts);
    ByteBuffer glyph = ByteBuffer.allocate(10 + 8 + parts.size() * 10);
    int outer = em * 6 / 100;
    box(glyph, -1, outer, -outer, em - outer, em * 82 / 100);
    glyph.putShort((short) (parts.isEmpty() ? PART & ~0x0020 : PART));
    glyph.putShort((short) frame).putInt(0);
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      glyph.putShort((short) (PART & (last ? ~0x0020 : ~0) | SCALED));
      glyph.putShort((short) number.applyAsInt(parts.get(i).glyph()));
      glyph.putShort((short) parts.get(i).x()).putShort((short) parts.get(i).y());
      glyph.putShort((short) parts.get(i).scale());
    }
    return glyph.array();
  }

  /// Digits side by side, centred, as large as three of them allow.
  private void row(String digits, int y, List<Part> parts) {
    int[] glyphs = digits.chars().map(face::glyph).filter(glyph -> glyph > 0).toArray();
    int natural = 0;
    for (int glyph : glyphs) {
      natural += face.advance(glyph);
    }
    if (natural == 0) {
      return;
    }
    int room = em * 76 / 100;
    int scale = Math.min(SCALE_UNIT * 42 / 100, (int) ((long) SCALE_UNIT * room / natural));
    int x = (em - (int) ((long) natural * scale / SCALE_UNIT)) / 2;
    for (int glyph : glyphs) {
      parts.add(new Part(glyph, x, y, scale));
      x += (int) ((long) face.advance(glyph) * scale / SCALE_UNIT);
    }
  }

  private static void box(
      ByteBuffer glyph, int contours, int left, int bottom, int right, int top) {
    glyph.putShort((short) contours);
    glyph.putShort((short) left).putShort((short) bottom);
    glyph.putShort((short) right).putShort((short) top);
  }

  private record Part(int glyph, int x, int y, int scale) {}
}
