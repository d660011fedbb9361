package org.gongbao.layout.point;

import java.util.BitSet;
import org.gongbao.layout.annotate.Area;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;

/// The room that each glyph of a run takes on its line, and the one that readers see: to them a
/// squeezed mark is as wide as its font says and lies over its neighbour.
final class Rooms {
  /// A character stands above its baseline by this much, in hundredths of the type size.
  private static final int MIDDLE = 38;

  /// A strip lower than this is a rule under, through or over characters.
  private static final int THIN = 45;

  private static final int HIGHEST = 95;
  private static final int LOWEST = 35;

  private final TextFrame frame;
  private final Glyphs glyphs;

  Rooms(TextFrame frame, Glyphs glyphs) {
    this.frame = frame;
    this.glyphs = glyphs;
  }

  int left(int glyph) {
    int own = origin(glyph);
    int before = glyph == 0 ? own : right(glyph - 1);
    return before > own && before < right(glyph) ? before : own;
  }

  int right(int glyph) {
    return origin(glyph) + glyphs.advance(glyph);
  }

  int middle(int glyph) {
    return (int) (((long) left(glyph) + right(glyph)) / 2);
  }

  /// Behind the characters of a glyph.
  int charEnd(int glyph) {
    int start = glyphs.charStart(glyph);
    for (int next = glyph + 1; next < glyphs.count(); next++) {
      if (glyphs.charStart(next) > start) {
        return glyphs.charStart(next);
      }
    }
    return glyphs.chars().length();
  }

  /// The middle of a glyph as wide as its font has it.
  private int fontMiddle(int glyph) {
    int own = origin(glyph);
    long em = (long) glyphs.typeset().size() * glyphs.typeset().stretch() / 1000;
    int advance = glyphs.advance(glyph);
    String cluster = glyphs.cluster(glyph);
    long least = isFullWidth(cluster) ? em : cluster.isBlank() ? em / 4 : 0;
    return own + (int) Math.max(least, advance) / 2;
  }

  /// How far a glyph begins before the next, where the one lies on the other: a closing bracket and
  /// an opening one that are both squeezed. Readers mark both with either; -1 for any other.
  private int overlap(int glyph) {
    if (glyph < 0 || glyph + 1 >= glyphs.count()) {
      return -1;
    }
    int between = glyphs.x(glyph + 1) - glyphs.x(glyph);
    boolean squeezed = between < fontRight(glyph) - origin(glyph) - between;
    return squeezed && between < glyphs.typeset().size() * 2 / 5 ? between : -1;
  }

  /// Of the two that lie on one another where an area begins or ends, only one is meant: the one
  /// whose edge is nearer; where there is nothing between, an area begins with the opening bracket
  /// and ends with the closing one.
  void trim(BitSet covered, Area area) {
    int first = covered.nextSetBit(0);
    int toFirst = first < 0 ? 0 : Math.abs(area.left() - origin(first));
    if (first >= 0 && overlap(first) >= 0 && covered.get(first + 1)) {
      int toNext = Math.abs(area.left() - origin(first + 1));
      covered.set(first, !isLess(toNext, toFirst, overlap(first), covered));
    }
    int last = covered.length() - 1;
    if (overlap(last - 1) >= 0 && covered.get(last - 1)) {
      int toBefore = Math.abs(area.right() - fontRight(last - 1));
      int toLast = Math.abs(area.right() - fontRight(last));
      covered.set(last, !isLess(toBefore, toLast, overlap(last - 1), covered));
    }
  }

  private boolean isLess(int inner, int outer, int overlap, BitSet covered) {
    int size = glyphs.typeset().size();
    boolean told = overlap >= size / 20;
    return told ? inner < outer : covered.cardinality() > 2 && inner < size / 5;
  }

  private int fontRight(int glyph) {
    return 2 * fontMiddle(glyph) - origin(glyph);
  }

  private int origin(int glyph) {
    return frame.x() + glyphs.x(glyph);
  }

  private static boolean isFullWidth(String cluster) {
    char c = cluster.isEmpty() ? ' ' : cluster.charAt(0);
    return c >= '\u3000' && c <= '\u303F'
        || c >= '\uFF01' && c <= '\uFF60'
        || "“”‘’—…".indexOf(c) >= 0;
  }

  /// True when the middle of a glyph, as readers see it, is in an area. The edge of an area is
  /// often in the middle of a squeezed neighbour: a strip at both ends does not count.
  boolean isIn(int glyph, Area area) {
    return holds(area, fontMiddle(glyph));
  }

  /// The same for an area drawn round the ink.
  boolean hasInkIn(int glyph, Area area) {
    return holds(area, middle(glyph));
  }

  private boolean holds(Area area, int middle) {
    int size = glyphs.typeset().size();
    int inset = Math.min(size / 10, (area.right() - area.left()) / 4);
    return area.left() + inset <= middle && middle <= area.right() - inset && isBeside(area);
  }

  private boolean isBeside(Area area) {
    long size = glyphs.typeset().size();
    int base = frame.y() - glyphs.typeset().rise();
    if (area.bottom() - area.top() < size * THIN / 100) {
      int strip = area.top() + (area.bottom() - area.top()) / 2;
      return base - size * HIGHEST / 100 <= strip && strip <= base + size * LOWEST / 100;
    }
    long middle = base - size * MIDDLE / 100;
    return area.top() <= middle && middle <= area.bottom();
  }
}
