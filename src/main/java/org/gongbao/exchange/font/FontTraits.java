package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.gongbao.layout.font.FontMetrics.InkBox;

/// A face as a whole, in its own units.
///
/// @param descent positive downward
/// @param box around all glyphs
/// @param slant italic angle in degrees, 0 for an upright face
/// @param weight 400 regular, 700 bold
public record FontTraits(
    int unitsPerEm, int ascent, int descent, int capHeight, InkBox box, int slant, int weight) {

  static FontTraits read(Sfnt face, FaceHead figures) throws IOException {
    ByteBuffer head = face.table("head");
    InkBox box =
        new InkBox(head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42));
    int weight = 400;
    int capHeight = figures.ascent();
    if (face.has("OS/2")) {
      ByteBuffer os2 = face.table("OS/2");
      weight = os2.getChar(4);
      capHeight = os2.getChar(0) >= 2 && os2.limit() >= 90 ? os2.getShort(88) : capHeight;
    }
    int slant = face.has("post") ? face.table("post").getShort(4) : 0;
    return new FontTraits(
        figures.unitsPerEm(), figures.ascent(), figures.descent(), capHeight, box, slant, weight);
  }
}
