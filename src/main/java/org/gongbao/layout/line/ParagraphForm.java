package org.gongbao.layout.line;

import org.gongbao.layout.style.Type.Align;

/// The room lines are set into.
///
/// @param width of the column or cell
/// @param first indent of the first line
/// @param rest indent of the lines after it: hanging turn-over
public record ParagraphForm(int width, int first, int rest, Align align) {
  public static ParagraphForm of(int width, Align align) {
    return new ParagraphForm(width, 0, 0, align);
  }
}
