package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/// The figures of `head`, `hhea` and `maxp` everything else is read by.
///
/// @param glyphs number of glyphs
/// @param advances number of glyphs with an advance of their own
/// @param longOffsets whether `loca` has four bytes a glyph
/// @param descent positive downward
record FaceHead(
    int unitsPerEm, int glyphs, int advances, boolean longOffsets, int ascent, int descent) {

  static FaceHead read(Sfnt face) throws IOException {
    ByteBuffer head = face.table("head");
    ByteBuffer hhea = face.table("hhea");
    int unitsPerEm = head.getChar(18);
    int glyphs = face.table("maxp").getChar(4);
    int advances = hhea.getChar(34);
    if (unitsPerEm < 16 || unitsPerEm > 16_384 || advances < 1 || advances > glyphs) {
      throw new UnreadableFontException("measures out of range");
    }
    return new FaceHead(
        unitsPerEm,
        glyphs,
        advances,
        head.getShort(50) != 0,
        hhea.getShort(4),
        Math.abs(hhea.getShort(6)));
  }
}
