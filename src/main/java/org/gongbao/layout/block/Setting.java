package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.Type;

/// Puts set lines on the baseline grid: what every kind of block needs.
public final class Setting {
  private final HouseStyle style;
  private final LineSetter lines;

  public Setting(HouseStyle style, LineSetter lines) {
    this.style = style;
    this.lines = lines;
  }

  public HouseStyle style() {
    return style;
  }

  public LineSetter lines() {
    return lines;
  }

  public int pitch() {
    return style.area().pitch();
  }

  public Type type(TextRole role) {
    return style.type(role);
  }

  /// The first-line indent of a role.
  public int indent(TextRole role) {
    return type(role).indent() * type(role).size();
  }

  public List<SetLine> set(List<Passage> passages, ParagraphForm form) {
    return lines.set(passages, form);
  }

  /// The baseline of a line in a strip, its em square centred.
  public static int baseline(int height, int size) {
    return height / 2 + (int) (size * 38L / 100);
  }

  /// A line of text on one line of the grid.
  public Slab slab(SetLine line, int x, TextRole role, Keep after) {
    return Slab.text(pitch(), List.of(frame(line, x, pitch(), role)), after);
  }

  /// Running text: a slab a line. No page ends after its first line or before its last (孤行).
  public List<Slab> running(List<SetLine> set, TextRole role) {
    List<Slab> slabs = new ArrayList<>(set.size());
    for (int i = 0; i < set.size(); i++) {
      boolean inside = i < set.size() - 1;
      boolean edge = i == 0 || i == set.size() - 2;
      slabs.add(slab(set.get(i), 0, role, inside && edge ? Keep.AVOID : Keep.FREE));
    }
    return slabs;
  }

  /// Display lines as one slab of whole body lines, white above and below by its type, what is over
  /// shared between both (占行).
  public Slab display(List<SetLine> set, TextRole role, Keep after) {
    Type type = type(role);
    int step = pitch() * type.pitch() / 100;
    int needed = set.size() * step + pitch() * (type.before() + type.after()) / 100;
    int height = wholeLines(needed);
    int y = pitch() * type.before() / 100 + (height - needed) / 2;
    List<Frame> frames = new ArrayList<>();
    for (SetLine line : set) {
      frames.add(new TextFrame(0, y + baseline(step, type.size()), Frame.ACROSS, role, line));
      y += step;
    }
    return Slab.text(height, frames, after);
  }

  public Slab blank(int bodyLines, Keep after) {
    return Slab.text(bodyLines * pitch(), List.of(), after);
  }

  /// A height filled up to whole body lines.
  public int wholeLines(int height) {
    return Math.ceilDiv(height, pitch()) * pitch();
  }

  private TextFrame frame(SetLine line, int x, int height, TextRole role) {
    int y = baseline(height, type(role).size());
    return new TextFrame(x, y, Frame.ACROSS, role, line);
  }
}
