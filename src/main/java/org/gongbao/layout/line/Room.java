package org.gongbao.layout.line;

import org.gongbao.layout.font.FontMetrics.InkBox;

/// Measures the room and white of one cluster. Chinese marks take an em whatever the font says
/// (some fonts have Latin quotes there), half of it white where the trade has white.
final class Room {
  private Room() {}

  static void measure(Clusters clusters, int i, Faces.Loaded font, int size) {
    int glyph = clusters.glyph[i];
    int advance = font.width(glyph, size);
    InkBox ink = font.metrics().ink(glyph);
    switch (clusters.kind[i]) {
      case OPEN -> {
        int white = Math.min(size / 2, size - advance + font.scaled(ink.left(), size));
        clusters.left[i] = Math.max(0, white);
        clusters.core[i] = size - clusters.left[i];
        clusters.origin[i] = clusters.core[i] - advance;
      }
      case CLOSE, PAUSE, STOP -> {
        int white = Math.min(size / 2, size - font.scaled(ink.right(), size));
        clusters.right[i] = Math.max(0, white);
        clusters.core[i] = size - clusters.right[i];
      }
      case MIDDLE_DOT -> centre(clusters, i, size / 2, advance);
      case DASH -> centre(clusters, i, clusters.codePoint[i] == '⸺' ? 2 * size : size, advance);
      case ELLIPSIS -> centre(clusters, i, size, advance);
      case CONNECTOR -> {
        boolean wide = clusters.codePoint[i] == '—' || clusters.codePoint[i] == '～';
        centre(clusters, i, wide ? size : advance, advance);
      }
      case SPACE, GLUE -> {
        clusters.core[i] = 0;
        clusters.right[i] = isZeroWidth(clusters.codePoint[i]) ? 0 : Math.max(advance, size / 4);
      }
      case WIDE_SPACE -> clusters.right[i] = size;
      case LINE_FEED -> clusters.core[i] = 0;
      case COMBINING -> clusters.origin[i] = 0;
      case LETTER, LATIN_OPEN, LATIN_POINT -> {
        boolean wide = clusters.codePoint[i] >= 0x2018 && clusters.codePoint[i] <= 0x201D;
        int drawn = font.scaled(ink.right() - ink.left(), size) + size / 8;
        clusters.core[i] = wide ? Math.min(advance, drawn) : advance;
        clusters.origin[i] = wide ? size / 16 - font.scaled(ink.left(), size) : 0;
      }
      default -> clusters.core[i] = advance;
    }
  }

  private static boolean isZeroWidth(int codePoint) {
    return codePoint == 0x200B || codePoint == 0x2060 || codePoint == 0xFEFF;
  }

  private static void centre(Clusters clusters, int i, int room, int advance) {
    clusters.core[i] = room;
    clusters.origin[i] = (room - advance) / 2;
  }
}
