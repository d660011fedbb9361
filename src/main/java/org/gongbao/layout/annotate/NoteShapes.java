package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.annotate.Leader.Side;
import org.gongbao.layout.annotate.MarkRequest.State;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;

/// A note drawn in its margin.
final class NoteShapes {
  private final Note note;
  private final Area area;
  private final Side side;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<TextFrame> words = new ArrayList<>();

  NoteShapes(Note note, Area area, Side side) {
    this.note = note;
    this.area = area;
    this.side = side;
    int y = area.top() + Note.PAD;
    if (note.hasCurl()) {
      curl(y);
      y += note.leading();
    }
    for (SetLine line : note.lines()) {
      int baseline = y + (note.leading() - note.size()) / 2 + note.size() * 88 / 100;
      int x = area.left() + Note.PAD;
      words.add(new TextFrame(x, baseline, Frame.ACROSS, TextRole.NOTE, line));
      y += note.leading();
    }
    if (note.isFramed()) {
      frame();
    }
    if (note.request().state() == State.ACCEPTED) {
      tick();
    }
    if (note.request().state() == State.REFUSED) {
      strike();
    }
  }

  List<Stroke> strokes() {
    return strokes;
  }

  List<TextFrame> words() {
    return words;
  }

  /// 删除尾线: the loop at the end of a line that takes away.
  private void curl(int top) {
    int size = note.size();
    int from = side == Side.LEFT ? area.right() : area.left();
    int far = side == Side.LEFT ? -size : size;
    int y = top + note.leading() / 2;
    strokes.add(
        Stroke.from(from, y)
            .curve(from + far / 2, y - size / 2, from + far, y - size / 2, from + far, y)
            .curve(
                from + far, y + size / 2, from + far * 3 / 10, y + size / 2, from + far * 3 / 10, y)
            .curve(
                from + far * 3 / 10, y - size / 4, from + far * 8 / 10, y, from + far, y + size / 2)
            .up());
  }

  /// Two short lines over the one that arrives, as over a mark that was made in error.
  private void strike() {
    int size = note.size() / 2;
    int middle = area.top() + note.arrival();
    int x = side == Side.LEFT ? area.right() + size / 2 : area.left() - size;
    for (int more : new int[] {0, size / 2}) {
      strokes.add(
          Stroke.from(x + more, middle - size / 2)
              .line(x + more - size / 4, middle + size / 2)
              .up());
    }
  }

  private void frame() {
    strokes.add(
        Stroke.from(area.left(), area.top())
            .line(area.right(), area.top())
            .line(area.right(), area.bottom())
            .line(area.left(), area.bottom())
            .close());
  }

  /// ✓ over the line that arrives.
  private void tick() {
    int size = note.size() / 2;
    int x = side == Side.LEFT ? area.right() + size / 2 : area.left() - size * 3 / 2;
    int y = area.top() + note.arrival() - size / 8;
    strokes.add(Stroke.from(x, y - size / 2).line(x + size / 3, y).line(x + size, y - size).up());
  }
}
