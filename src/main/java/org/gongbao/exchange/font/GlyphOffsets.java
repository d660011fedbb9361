package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Where each glyph lies in `glyf`, from `loca`.
final class GlyphOffsets {
  private final ByteBuffer loca;
  private final boolean wide;

  private GlyphOffsets(ByteBuffer loca, boolean wide) {
    this.loca = loca;
    this.wide = wide;
  }

  static GlyphOffsets read(Sfnt face, FaceHead head) throws IOException {
    ByteBuffer loca = face.table("loca");
    if (loca.limit() < (head.glyphs() + 1L) * (head.longOffsets() ? 4 : 2)) {
      throw new UnreadableFontException("loca cut off");
    }
    return new GlyphOffsets(loca, head.longOffsets());
  }

  int start(int glyph) {
    return wide ? loca.getInt(glyph * 4) : loca.getChar(glyph * 2) * 2;
  }

  /// 0 for a glyph without outlines.
  int length(int glyph) {
    return start(glyph + 1) - start(glyph);
  }
}
