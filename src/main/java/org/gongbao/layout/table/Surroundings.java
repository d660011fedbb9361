package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Text;

/// What stands around the rows of a table: 表题 above it, 计量单位 at the right above its head, 续表 above
/// every part but the first, 表注 below.
final class Surroundings {
  /// Part of the em above the baseline, in hundredths.
  private static final int ASCENT = 88;

  private static final Pattern NUMBER = Pattern.compile("表\\s*([0-9]+(?:[-—–.．][0-9]+)*)");

  private final Table table;
  private final int width;
  private final HouseStyle style;
  private final LineSetter setter;

  Surroundings(Table table, int width, HouseStyle style, LineSetter setter) {
    this.table = table;
    this.width = width;
    this.style = style;
    this.setter = setter;
  }

  /// Caption and unit; a column never ends with them.
  ///
  /// @param inText whether text may stand right above
  List<Slab> above(boolean inText) {
    List<Slab> slabs = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      slabs.add(caption());
    }
    if (!table.unit().isEmpty()) {
      Source source = new Source.Slotted(new Place(table.id(), Slot.UNIT, 0));
      List<SetLine> lines = lines(table.unit(), TextRole.TABLE_UNIT, source);
      slabs.add(close(frames(lines, TextRole.TABLE_UNIT), lines.size()));
    }
    if (slabs.isEmpty() && inText) {
      slabs.add(strip(white(), List.of(), Keep.NEVER));
    }
    return slabs;
  }

  /// The last strip with white between it and text below.
  Slab farther(Slab last) {
    return new Slab(
        last.height() + white(),
        last.grid(),
        last.frames(),
        last.after(),
        last.resume(),
        last.close());
  }

  /// As much as there is above and below a line of text.
  private int white() {
    return (style.area().pitch() - style.type(TextRole.BODY).size()) / 2;
  }

  /// 续表 with the number of the table where its caption has one, and the unit again.
  Slab again() {
    Source made = new Source.Made(Optional.of(table.id()));
    Matcher number = NUMBER.matcher(table.caption().chars());
    String label = "续表" + (number.lookingAt() ? number.group(1) : "");
    Type type = style.type(TextRole.TABLE_HEAD);
    boolean unit = !table.unit().isEmpty();
    Align align = unit ? Align.CENTER : Align.RIGHT;
    List<SetLine> lines =
        setter.set(
            List.of(new Passage(Text.of(label), made, type.face(), type.size())),
            ParagraphForm.of(width, align));
    List<Frame> frames = new ArrayList<>(frames(lines, TextRole.TABLE_HEAD));
    if (unit) {
      List<SetLine> units = lines(table.unit(), TextRole.TABLE_UNIT, made);
      frames.addAll(frames(units.subList(0, Math.min(1, units.size())), TextRole.TABLE_UNIT));
    }
    return close(frames, 1);
  }

  /// Notes, line by line; two lines stay together at both ends.
  List<Slab> below() {
    Source source = new Source.Slotted(new Place(table.id(), Slot.NOTES, 0));
    List<SetLine> lines = lines(table.notes(), TextRole.TABLE_NOTE, source);
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int white = i == 0 ? style.tables().padY() : 0;
      List<Frame> frames = line(lines.get(i), TextRole.TABLE_NOTE, white, style.tables().pitch());
      boolean near = i == 0 || i == lines.size() - 2;
      Keep keep = near && i < lines.size() - 1 ? Keep.AVOID : Keep.FREE;
      slabs.add(strip(white + style.tables().pitch(), frames, keep));
    }
    return slabs;
  }

  private Slab caption() {
    Type type = style.type(TextRole.TABLE_CAPTION);
    Source source = new Source.Slotted(new Place(table.id(), Slot.CAPTION, 0));
    List<SetLine> lines = lines(table.caption(), TextRole.TABLE_CAPTION, source);
    int body = style.area().pitch();
    int pitch = Emu.part(body, type.pitch(), 100);
    int before = Emu.part(body, type.before(), 100);
    int after = Emu.part(body, type.after(), 100);
    int height = Math.ceilDiv(before + lines.size() * pitch + after, body) * body;
    int top = height - after - lines.size() * pitch;
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      frames.addAll(line(lines.get(i), TextRole.TABLE_CAPTION, top + i * pitch, pitch));
    }
    return Slab.text(height, frames, Keep.NEVER);
  }

  private List<SetLine> lines(Text text, TextRole role, Source source) {
    Type type = style.type(role);
    return setter.set(
        List.of(new Passage(text, source, type.face(), type.size())),
        ParagraphForm.of(width, type.align()));
  }

  /// Lines right above the head, off the grid.
  private Slab close(List<Frame> frames, int lines) {
    return strip(lines * style.tables().pitch() + style.tables().padY(), frames, Keep.NEVER);
  }

  private List<Frame> frames(List<SetLine> lines, TextRole role) {
    int pitch = style.tables().pitch();
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      frames.addAll(line(lines.get(i), role, i * pitch, pitch));
    }
    return frames;
  }

  /// A line in the middle of a height; none for an empty one.
  private List<Frame> line(SetLine line, TextRole role, int top, int height) {
    int size = style.type(role).size();
    int baseline = top + (height - size) / 2 + Emu.part(size, ASCENT, 100);
    return line.runs().isEmpty()
        ? List.of()
        : List.of(new TextFrame(0, baseline, Frame.ACROSS, role, line));
  }

  private static Slab strip(int height, List<Frame> frames, Keep keep) {
    return new Slab(height, false, frames, keep, List.of(), List.of());
  }
}
