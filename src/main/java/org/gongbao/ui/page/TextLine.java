package org.gongbao.ui.page;

import java.util.Optional;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Source;

/// A line of text where it lies on its page.
final class TextLine {
  /// Share of the em box of Han characters that is above the baseline.
  private static final int ABOVE = 880;

  private final TextFrame frame;
  private final BodyTurn turn;
  private final boolean body;
  private final Box area;

  /// @param body false for furniture
  TextLine(TextFrame frame, BodyTurn turn, boolean body) {
    this.frame = frame;
    this.turn = turn;
    this.body = body;
    int size = 0;
    int left = Integer.MAX_VALUE;
    for (Glyphs run : frame.line().runs()) {
      size = Math.max(size, run.typeset().size());
      left = run.count() > 0 ? Math.min(left, run.x(0)) : left;
    }
    left = left == Integer.MAX_VALUE ? 0 : left;
    int top = frame.y() - above(size);
    this.area = new Box(frame.x() + left, top, Math.max(0, frame.line().width() - left), size);
  }

  private static int above(int size) {
    return (int) ((long) size * ABOVE / 1000);
  }

  TextFrame frame() {
    return frame;
  }

  boolean isBody() {
    return body;
  }

  /// As read, before the body is turned.
  Box area() {
    return area;
  }

  Box onPage() {
    return turn.onPage(area);
  }

  /// Glyphs from one on up to another, of one run, on the page.
  Box onPage(Glyphs run, int from, int to) {
    int left = frame.x() + run.x(from);
    int right = frame.x() + run.x(to - 1) + run.advance(to - 1);
    return turn.onPage(new Box(left, area.y(), Math.max(0, right - left), area.height()));
  }

  /// The right end of a run, as a rectangle without width.
  Box endOnPage(Glyphs run) {
    int last = run.count() - 1;
    int right = frame.x() + run.x(last) + run.advance(last);
    return turn.onPage(new Box(right, area.y(), 0, area.height()));
  }

  int readX(int pageX, int pageY) {
    return turn.bodyX(pageX, pageY);
  }

  int readY(int pageX, int pageY) {
    return turn.bodyY(pageX, pageY);
  }

  /// The glyph nearest to a horizontal position as read; the right half of a character of the issue
  /// stands for the place after it.
  Hit at(int readX) {
    Optional<Glyphs> best = Optional.empty();
    int glyph = 0;
    long least = Long.MAX_VALUE;
    for (Glyphs run : frame.line().runs()) {
      for (int i = 0; i < run.count(); i++) {
        int left = frame.x() + run.x(i);
        long distance = Math.max(0, Math.max(left - readX, readX - left - run.advance(i)));
        if (distance < least) {
          least = distance;
          best = Optional.of(run);
          glyph = i;
        }
      }
    }
    int found = glyph;
    return best.map(run -> hit(run, found, readX))
        .orElse(new Hit(Optional.empty(), Optional.empty()));
  }

  private Hit hit(Glyphs run, int glyph, int readX) {
    int middle = frame.x() + run.x(glyph) + run.advance(glyph) / 2;
    boolean after = readX > middle && run.source() instanceof Source.Slotted;
    int step = after ? run.cluster(glyph).length() : 0;
    return new Hit(
        run.place(glyph).map(place -> place.at(place.offset() + step)), run.source().node());
  }
}
