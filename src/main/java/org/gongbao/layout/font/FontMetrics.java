package org.gongbao.layout.font;

/// The measures of one font face, in its own units.
public interface FontMetrics {
  /// The glyph of a code point, 0 when the font has none.
  int glyph(int codePoint);

  int unitsPerEm();

  /// Advance width of a glyph.
  int advance(int glyph);

  /// Ink box of a glyph; all zero for a glyph without ink.
  InkBox ink(int glyph);

  /// Height above the baseline the face asks for.
  int ascent();

  /// Depth below the baseline, as a positive number.
  int descent();

  /// False when the licence bits of the face (OS/2 fsType) forbid embedding in a document.
  boolean embeddable();

  /// Ink box in font units, origin at the glyph's origin on the baseline, y upward.
  record InkBox(int left, int bottom, int right, int top) {
    public static final InkBox NONE = new InkBox(0, 0, 0, 0);

    public boolean isEmpty() {
      return left == right && bottom == top;
    }
  }
}
