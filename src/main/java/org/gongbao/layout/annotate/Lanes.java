package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;

/// Where between the lines of a page another line can run without going through characters. In a
/// table that may be only at the foot of a row, whose cells have their lines at different heights.
final class Lanes {
  /// Farther down is no better than through characters.
  private static final int FARTHEST = 90 * Emu.PT;

  private final List<Area> lines = new ArrayList<>();

  Lanes(Page page) {
    page.body().stream()
        .filter(TextFrame.class::isInstance)
        .map(TextFrame.class::cast)
        .forEach(this::add);
  }

  private void add(TextFrame frame) {
    for (Glyphs run : frame.line().runs()) {
      if (run.count() > 0 && !run.chars().isBlank()) {
        int last = run.count() - 1;
        int size = run.typeset().size();
        lines.add(
            new Area(
                frame.x() + run.x(0),
                frame.y() - size * 4 / 5,
                frame.x() + run.x(last) + run.advance(last),
                frame.y() + size / 7));
      }
    }
  }

  /// The next height at or below one at which there is room from the one x to the other; the height
  /// itself where there is none near.
  int free(int y, int room, int x, int otherX) {
    Area wanted = new Area(Math.min(x, otherX), y, Math.max(x, otherX), y + room);
    while (wanted.top() <= y + FARTHEST) {
      int blocked = Integer.MIN_VALUE;
      for (Area line : lines) {
        if (line.meets(wanted)) {
          blocked = Math.max(blocked, line.bottom());
        }
      }
      if (blocked == Integer.MIN_VALUE) {
        return wanted.top();
      }
      wanted = new Area(wanted.left(), blocked, wanted.right(), blocked + room);
    }
    return y;
  }
}
