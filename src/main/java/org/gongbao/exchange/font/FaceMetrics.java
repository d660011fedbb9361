package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.gongbao.layout.font.FontMetrics;

/// The measures of one face, in compact arrays. Immutable.
final class FaceMetrics implements FontMetrics {
  private final CharacterMap map;
  private final char[] advances;
  private final short[] boxes;
  private final FaceHead head;
  private final Embedding embedding;

  /// @param advances of the first glyphs; the last one holds for all that follow
  /// @param boxes left, bottom, right, top of each glyph in turn; empty when outlines cannot be
  ///   read
  private FaceMetrics(
      CharacterMap map, char[] advances, short[] boxes, FaceHead head, Embedding embedding) {
    this.map = map;
    this.advances = advances;
    this.boxes = boxes;
    this.head = head;
    this.embedding = embedding;
  }

  /// Reads what layout needs of a face, and nothing else.
  ///
  /// @throws UnreadableFontException when a table is missing or broken
  static FaceMetrics read(Sfnt face) throws IOException {
    try {
      FaceHead head = FaceHead.read(face);
      CharacterMap map = CharacterMap.read(face.table("cmap"), head.glyphs());
      char[] advances = advances(face.table("hmtx"), head);
      short[] boxes = face.has("glyf") ? boxes(face, head) : new short[0];
      return new FaceMetrics(map, advances, boxes, head, Embedding.of(face));
    } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
      throw new UnreadableFontException("broken table", broken);
    }
  }

  private static char[] advances(ByteBuffer hmtx, FaceHead head) {
    char[] advances = new char[head.advances()];
    for (int i = 0; i < advances.length; i++) {
      advances[i] = hmtx.getChar(i * 4);
    }
    return advances;
  }

  private static short[] boxes(Sfnt face, FaceHead head) throws IOException {
    GlyphOffsets loca = GlyphOffsets.read(face, head);
    ByteBuffer glyf = face.table("glyf");
    short[] boxes = new short[head.glyphs() * 4];
    for (int glyph = 0; glyph < head.glyphs(); glyph++) {
      if (loca.length(glyph) > 0) {
        for (int side = 0; side < 4; side++) {
          boxes[glyph * 4 + side] = glyf.getShort(loca.start(glyph) + 2 + side * 2);
        }
      }
    }
    return boxes;
  }

  @Override
  public int glyph(int codePoint) {
    return map.glyph(codePoint);
  }

  @Override
  public int unitsPerEm() {
    return head.unitsPerEm();
  }

  @Override
  public int advance(int glyph) {
    return advances[Math.min(glyph, advances.length - 1)];
  }

  /// Of a CFF face the room a glyph takes, as its outlines would have to be run to know more.
  @Override
  public InkBox ink(int glyph) {
    if (boxes.length == 0) {
      return new InkBox(0, -descent(), advance(glyph), ascent());
    }
    int at = glyph * 4;
    if (at >= boxes.length) {
      return InkBox.NONE;
    }
    return new InkBox(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
  }

  @Override
  public int ascent() {
    return head.ascent();
  }

  @Override
  public int descent() {
    return head.descent();
  }

  @Override
  public boolean embeddable() {
    return embedding == Embedding.SUBSET;
  }

  Embedding embedding() {
    return embedding;
  }
}
