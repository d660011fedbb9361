package org.gongbao.exchange.font;

/// A glyph of a font subset.
public sealed interface SubsetGlyph {
  /// A glyph of the face.
  record Own(int id) implements SubsetGlyph {}

  /// Without ink or width, for characters that are not seen.
  record Blank() implements SubsetGlyph {}

  /// Stands for a character the face lacks: a box with the code of the character in it, so that it
  /// is seen on paper.
  record Missing(int codePoint) implements SubsetGlyph {}
}
