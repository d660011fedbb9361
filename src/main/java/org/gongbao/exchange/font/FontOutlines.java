package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.gongbao.layout.font.FontMetrics.InkBox;

/// The outlines of one TrueType face, opened to be cut down to the glyphs a document uses. Holds
/// the whole file: let it go when the document is written.
public final class FontOutlines {
  private final Sfnt face;
  private final FaceHead head;
  private final FaceMetrics metrics;
  private final GlyphOffsets loca;
  private final ByteBuffer glyf;

  private FontOutlines(Sfnt face, FaceMetrics metrics) throws IOException {
    this.face = face;
    this.metrics = metrics;
    this.head = FaceHead.read(face);
    this.loca = GlyphOffsets.read(face, head);
    this.glyf = face.table("glyf");
  }

  /// @param metrics of the same face
  static FontOutlines open(Sfnt face, FaceMetrics metrics) throws IOException {
    return new FontOutlines(face, metrics);
  }

  /// A TrueType file with just these glyphs, numbered from 0 in the order given, and what they are
  /// composed of after them.
  ///
  /// @throws UnreadableFontException when an outline is broken
  public byte[] subset(List<SubsetGlyph> glyphs) throws IOException {
    try {
      return new FontSubset(this, glyphs).write();
    } catch (IndexOutOfBoundsException broken) {
      throw new UnreadableFontException("broken outline", broken);
    }
  }

  /// What a document says of the face as a whole.
  public FontTraits traits() throws IOException {
    return FontTraits.read(face, head);
  }

  /// Advance width of a glyph of a subset, in font units.
  public int advance(SubsetGlyph glyph) {
    return switch (glyph) {
      case SubsetGlyph.Own own -> metrics.advance(own.id());
      case SubsetGlyph.Blank blank -> 0;
      case SubsetGlyph.Missing missing -> metrics.advance(0);
    };
  }

  Sfnt face() {
    return face;
  }

  FaceHead head() {
    return head;
  }

  /// The outline of a glyph as it lies in the file; empty for a glyph without ink.
  ByteBuffer outline(int glyph) {
    int length = glyph < head.glyphs() ? loca.length(glyph) : 0;
    return length <= 0 ? ByteBuffer.allocate(0) : glyf.slice(loca.start(glyph), length);
  }

  int glyph(int codePoint) {
    return metrics.glyph(codePoint);
  }

  int advance(int glyph) {
    return metrics.advance(glyph);
  }

  InkBox ink(int glyph) {
    return metrics.ink(glyph);
  }
}
