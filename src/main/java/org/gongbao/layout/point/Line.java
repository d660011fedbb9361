package org.gongbao.layout.point;

import java.util.List;
import org.gongbao.layout.annotate.Area;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.Place;

/// One line of text on a page.
///
/// @param box from the head of its characters to their foot
/// @param size of the largest type in it
record Line(List<PrintedRun> runs, Rooms rooms, Area box, int size) {
  private static final int ASCENT = 88;
  private static final int DESCENT = 12;

  static Line of(TextFrame frame, List<PrintedRun> runs) {
    int size = runs.stream().mapToInt(run -> run.glyphs().typeset().size()).max().orElse(0);
    Rooms rooms = new Rooms(frame, runs.stream().map(PrintedRun::glyphs).toList());
    int left = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    for (int i = 0; i < rooms.count(); i++) {
      left = Math.min(left, rooms.left(i));
      right = Math.max(right, rooms.right(i));
    }
    int top = (int) (frame.y() - (long) size * ASCENT / 100);
    int bottom = (int) (frame.y() + (long) size * DESCENT / 100);
    return new Line(runs, rooms, new Area(left, top, right, bottom), size);
  }

  /// Before the characters of a glyph.
  Place before(int glyph) {
    Place start = runs.get(rooms.run(glyph)).start();
    return start.at(start.offset() + rooms.charStart(glyph));
  }

  /// Behind the characters of a glyph.
  Place behind(int glyph) {
    Place start = runs.get(rooms.run(glyph)).start();
    return start.at(start.offset() + rooms.charEnd(glyph));
  }

  Stretch stretch(int glyph) {
    return new Stretch(before(glyph), behind(glyph).offset());
  }

  /// How far a point is beside the line; 0 above, on and below it.
  int aside(int x) {
    return Math.max(0, Math.max(box.left() - x, x - box.right()));
  }

  /// How far a point is above or below the line.
  int apart(int y) {
    return Math.max(0, Math.max(box.top() - y, y - box.bottom()));
  }

  /// Height it has in common with an area; negative when there is white between them.
  int common(Area area) {
    return Math.min(box.bottom(), area.bottom()) - Math.max(box.top(), area.top());
  }

  /// True for a point at the foot of the characters, where the tip of a caret is put.
  boolean hasAtFoot(int y) {
    return box.top() + size / 4 <= y && y <= box.bottom() + size * 15L / 100;
  }
}
