package org.gongbao.layout.point;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongbao.layout.annotate.Area;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;

/// The room that each glyph of a line takes, and the one that readers see: to them a squeezed mark
/// is as wide as its font says and lies over its neighbour. Glyphs are counted through all runs.
final class Rooms {
  /// A character stands above its baseline by this much, in hundredths of the type size.
  private static final int MIDDLE = 38;

  /// A strip lower than this is a rule under, through or over characters.
  private static final int THIN = 45;

  private static final int HIGHEST = 95;
  private static final int LOWEST = 35;

  private final TextFrame frame;
  private final List<Glyphs> runs;
  private final List<Glyph> glyphs = new ArrayList<>();

  /// @param run index of its run
  private record Glyph(int run, int index) {}

  /// @param runs from left to right
  Rooms(TextFrame frame, List<Glyphs> runs) {
    this.frame = frame;
    this.runs = runs;
    for (int run = 0; run < runs.size(); run++) {
      for (int i = 0; i < runs.get(run).count(); i++) {
        glyphs.add(new Glyph(run, i));
      }
    }
  }

  int count() {
    return glyphs.size();
  }

  /// Index of a glyph's run.
  int run(int glyph) {
    return glyphs.get(glyph).run();
  }

  private Glyphs glyphs(int glyph) {
    return runs.get(run(glyph));
  }

  private int size(int glyph) {
    return glyphs(glyph).typeset().size();
  }

  private int origin(int glyph) {
    return frame.x() + glyphs(glyph).x(glyphs.get(glyph).index());
  }

  int left(int glyph) {
    int own = origin(glyph);
    int before = glyph == 0 ? own : right(glyph - 1);
    return before > own && before < right(glyph) ? before : own;
  }

  int right(int glyph) {
    return origin(glyph) + glyphs(glyph).advance(glyphs.get(glyph).index());
  }

  int middle(int glyph) {
    return (int) (((long) left(glyph) + right(glyph)) / 2);
  }

  /// Where the characters of a glyph begin in its run.
  int charStart(int glyph) {
    return glyphs(glyph).charStart(glyphs.get(glyph).index());
  }

  /// Behind the characters of a glyph in its run.
  int charEnd(int glyph) {
    int start = charStart(glyph);
    for (int next = glyph + 1; next < count() && run(next) == run(glyph); next++) {
      if (charStart(next) > start) {
        return charStart(next);
      }
    }
    return glyphs(glyph).chars().length();
  }

  /// The right edge of a glyph as its font has it.
  private int fontRight(int glyph) {
    Glyphs run = glyphs(glyph);
    long em = (long) run.typeset().size() * run.typeset().stretch() / 1000;
    String cluster = cluster(glyph);
    long least = isFullWidth(cluster) ? em : cluster.isBlank() ? em / 4 : 0;
    return (int) Math.max(right(glyph), origin(glyph) + least);
  }

  private static boolean isFullWidth(String cluster) {
    char c = cluster.isEmpty() ? ' ' : cluster.charAt(0);
    return c >= '\u3000' && c <= '\u303F'
        || c >= '\uFF01' && c <= '\uFF60'
        || "“”‘’—…".indexOf(c) >= 0;
  }

  /// The middle of a glyph for readers that end it where the next one begins.
  private int clipped(int glyph) {
    int right = fontRight(glyph);
    int end = glyph + 1 < count() ? Math.min(right, origin(glyph + 1)) : right;
    return (int) (((long) origin(glyph) + Math.max(origin(glyph), end)) / 2);
  }

  /// The glyphs whose middle, as readers see them, is in an area. The edge of an area is often in
  /// the middle of a squeezed neighbour: a strip at both ends does not count.
  BitSet in(Area area) {
    BitSet covered = new BitSet();
    for (int i = 0; i < count(); i++) {
      int middle = (int) (((long) origin(i) + fontRight(i)) / 2);
      covered.set(i, holds(area, middle, i) || holds(area, clipped(i), i));
    }
    trim(covered, area);
    return covered;
  }

  /// The same for an area drawn round the ink.
  BitSet withInkIn(Area area) {
    BitSet covered = new BitSet();
    for (int i = 0; i < count(); i++) {
      covered.set(i, holds(area, middle(i), i));
    }
    return covered;
  }

  private boolean holds(Area area, int middle, int glyph) {
    int inset = Math.min(size(glyph) / 10, (area.right() - area.left()) / 4);
    return area.left() + inset <= middle && middle <= area.right() - inset && isBeside(area, glyph);
  }

  private boolean isBeside(Area area, int glyph) {
    long size = size(glyph);
    int base = frame.y() - glyphs(glyph).typeset().rise();
    if (area.bottom() - area.top() < size * THIN / 100) {
      int strip = area.top() + (area.bottom() - area.top()) / 2;
      return base - size * HIGHEST / 100 <= strip && strip <= base + size * LOWEST / 100;
    }
    long middle = base - size * MIDDLE / 100;
    return area.top() <= middle && middle <= area.bottom();
  }

  /// True where readers see a glyph over the next: a squeezed mark and what follows it.
  private boolean overlaps(int glyph) {
    return glyph >= 0
        && glyph + 1 < count()
        && origin(glyph + 1) < fontRight(glyph) - size(glyph) / 10;
  }

  /// Of two that lie on one another where an area begins or ends, the one whose edge is nearer is
  /// meant. Where a closing bracket and an opening one have the same, an area begins with the
  /// opening one and ends with the closing one.
  private void trim(BitSet covered, Area area) {
    int first = covered.nextSetBit(0);
    if (overlaps(first) && covered.get(first + 1)) {
      int inner = Math.abs(area.left() - origin(first + 1));
      int outer = Math.abs(area.left() - origin(first));
      covered.set(first, !isMeant(inner, outer, first, covered));
    }
    int last = covered.length() - 1;
    if (overlaps(last - 1) && covered.get(last - 1)) {
      int inner = Math.abs(area.right() - fontRight(last - 1));
      int outer = Math.abs(area.right() - fontRight(last));
      covered.set(last, !isMeant(inner, outer, last - 1, covered));
    }
  }

  /// True when the glyph of two is meant that is further inside.
  ///
  /// @param inner how far its edge is from that of the area
  /// @param left of the two
  private boolean isMeant(int inner, int outer, int left, BitSet covered) {
    int size = size(left);
    boolean same = Math.abs(inner - outer) < size / 50;
    boolean opens = "“‘（《〈「『【〔".contains(cluster(left + 1));
    return same ? opens && covered.cardinality() > 2 && inner < size / 5 : inner < outer;
  }

  private String cluster(int glyph) {
    return glyphs(glyph).cluster(glyphs.get(glyph).index());
  }
}
