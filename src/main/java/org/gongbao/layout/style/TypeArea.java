package org.gongbao.layout.style;

/// 版心: where text stands on the page, as a grid of lines.
///
/// @param top 天头: from the upper trim to the top of the first line's body
/// @param inner 订口: from the binding to the text
/// @param columns 1 or 2
/// @param columnWidth of one column
/// @param gap between columns
/// @param lines of one column
/// @param pitch distance of baselines 行距
public record TypeArea(
    int top, int inner, int columns, int columnWidth, int gap, int lines, int pitch) {
  public int width() {
    return columns * columnWidth + (columns - 1) * gap;
  }

  public int height() {
    return lines * pitch;
  }
}
