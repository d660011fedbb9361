package org.gongbao.exchange.font;

import java.io.IOException;

/// Whether a face can go into a document.
public enum Embedding {
  /// The glyphs in use go in.
  SUBSET,
  /// The licence bits (OS/2 fsType) forbid embedding, or taking a part.
  FORBIDDEN,
  /// CFF outlines or none: cannot be cut down to the glyphs in use.
  NO_OUTLINES;

  private static final int RESTRICTED = 0x0002;
  private static final int PERMITTED = 0x0004 | 0x0008;
  private static final int WHOLE_ONLY = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  /// The most permissive of the bits counts, as the OpenType specification says of fsType.
  static Embedding of(Sfnt face) throws IOException {
    int licence = face.has("OS/2") ? face.table("OS/2").getChar(8) : 0;
    boolean restricted = (licence & RESTRICTED) != 0 && (licence & PERMITTED) == 0;
    if (restricted || (licence & (WHOLE_ONLY | BITMAPS_ONLY)) != 0) {
      return FORBIDDEN;
    }
    return face.has("glyf") ? SUBSET : NO_OUTLINES;
  }
}
