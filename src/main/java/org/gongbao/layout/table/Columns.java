package org.gongbao.layout.table;

import org.gongbao.layout.style.TableStyle;

/// Where columns lie. The line left of a column 栏线 belongs to it; the right wall 墙线 to none.
final class Columns {
  private final int[] edges;
  private final TableStyle style;

  /// @param widths of the columns, each with the line left of it
  Columns(int[] widths, TableStyle style) {
    this.style = style;
    edges = new int[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
  }

  /// Width of the outer walls; an open table has none.
  static int wall(TableStyle style) {
    return style.open() ? 0 : style.frame();
  }

  /// What a column takes beside the room for its text.
  static int overhead(int column, TableStyle style) {
    return (column == 0 ? wall(style) : style.inner()) + 2 * style.padX();
  }

  int count() {
    return edges.length - 1;
  }

  /// Left edge of the line left of a column, or of the right wall.
  int edge(int column) {
    return edges[column];
  }

  /// Weight of the line left of a column, or of the right wall.
  int line(int column) {
    return column == 0 || column == count() ? wall(style) : style.inner();
  }

  int width() {
    return edges[count()] + line(count());
  }

  /// Where the text of a cell may begin.
  int left(Spot spot) {
    return edges[spot.column()] + line(spot.column()) + style.padX();
  }

  /// Width the text of a cell may take.
  int room(Spot spot) {
    return Math.max(0, edges[spot.endColumn()] - style.padX() - left(spot));
  }
}
