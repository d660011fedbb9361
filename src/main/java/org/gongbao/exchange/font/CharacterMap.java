package org.gongbao.exchange.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// From code points to glyphs, read off a `cmap` table (formats 4 and 12). One way only: several
/// code points share a glyph (Kangxi radicals and Han characters).
///
/// Kept in pages of 256 code points; pages without a glyph are one and the same.
final class CharacterMap {
  private static final int PAGE = 8;
  private static final char[] EMPTY = new char[1 << PAGE];
  private static final int LAST = Character.MAX_CODE_POINT;

  private final char[][] pages = new char[(LAST >> PAGE) + 1][];
  private final int glyphs;

  private CharacterMap(int glyphs) {
    this.glyphs = glyphs;
    Arrays.fill(pages, EMPTY);
  }

  int glyph(int codePoint) {
    return pages[codePoint >> PAGE][codePoint & (1 << PAGE) - 1];
  }

  /// @param glyphs number of glyphs in the face; anything beyond is not mapped
  /// @throws UnreadableFontException when there is no Unicode map
  static CharacterMap read(ByteBuffer cmap, int glyphs) throws UnreadableFontException {
    int tables = Short.toUnsignedInt(cmap.getShort(2));
    int best = 0;
    long offset = 0;
    for (int i = 0; i < tables; i++) {
      int rank = rank(cmap.getShort(4 + i * 8), cmap.getShort(6 + i * 8));
      if (rank > best) {
        best = rank;
        offset = Integer.toUnsignedLong(cmap.getInt(8 + i * 8));
      }
    }
    if (best == 0 || offset >= cmap.limit()) {
      throw new UnreadableFontException("no Unicode character map");
    }
    ByteBuffer table = cmap.slice((int) offset, cmap.limit() - (int) offset);
    CharacterMap map = new CharacterMap(glyphs);
    switch (table.getShort(0)) {
      case 4 -> map.readSegments(table);
      case 12 -> map.readGroups(table);
      default -> throw new UnreadableFontException("character map " + table.getShort(0));
    }
    return map;
  }

  /// Whole Unicode before its first plane; 0 for other encodings.
  private static int rank(int platform, int encoding) {
    if (platform == 3) {
      return encoding == 10 ? 4 : encoding == 1 ? 2 : 0;
    }
    boolean variations = encoding == 5;
    return platform != 0 || variations ? 0 : encoding >= 4 ? 3 : 1;
  }

  /// Format 4. Segments go upward and do not overlap; a table in which they do is refused, as it
  /// would be read for ever.
  private void readSegments(ByteBuffer table) throws UnreadableFontException {
    int twice = Short.toUnsignedInt(table.getShort(6)) & ~1;
    int ends = 14;
    int starts = ends + twice + 2;
    int deltas = starts + twice;
    int ranges = deltas + twice;
    int next = 0;
    for (int i = 0; i < twice; i += 2) {
      int start = Short.toUnsignedInt(table.getShort(starts + i));
      int end = Short.toUnsignedInt(table.getShort(ends + i));
      if (start < next || end < start) {
        throw new UnreadableFontException("character map out of order");
      }
      int range = Short.toUnsignedInt(table.getShort(ranges + i));
      for (int c = start; c <= end; c++) {
        int glyph = c;
        if (range != 0) {
          int at = ranges + i + range + (c - start) * 2;
          glyph = at + 2 <= table.limit() ? Short.toUnsignedInt(table.getShort(at)) : 0;
        }
        put(c, range != 0 && glyph == 0 ? 0 : glyph + table.getShort(deltas + i) & 0xFFFF);
      }
      next = end + 1;
    }
  }

  private void readGroups(ByteBuffer table) throws UnreadableFontException {
    long groups = Integer.toUnsignedLong(table.getInt(12));
    if (groups * 12 + 16 > table.limit()) {
      throw new UnreadableFontException("character map cut off");
    }
    long next = 0;
    for (int at = 16; at < 16 + groups * 12; at += 12) {
      long start = Integer.toUnsignedLong(table.getInt(at));
      long end = Integer.toUnsignedLong(table.getInt(at + 4));
      long glyph = Integer.toUnsignedLong(table.getInt(at + 8));
      if (start < next || end < start || end > LAST) {
        throw new UnreadableFontException("character map out of order");
      }
      for (long c = start; c <= end; c++) {
        put((int) c, glyph + c - start);
      }
      next = end + 1;
    }
  }

  private void put(int codePoint, long glyph) {
    if (glyph <= 0 || glyph >= glyphs) {
      return;
    }
    int page = codePoint >> PAGE;
    if (pages[page] == EMPTY) {
      pages[page] = new char[1 << PAGE];
    }
    pages[page][codePoint & (1 << PAGE) - 1] = (char) glyph;
  }
}
