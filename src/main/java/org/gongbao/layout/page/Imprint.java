package org.gongbao.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.block.Setting;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Sets the lines of masthead 刊头 and colophon 版权栏 in a narrow side field: label in 黑, value below.
final class Imprint {
  private final Setting setting;
  private final TextRole role;
  private final int width;
  private final List<Frame> frames = new ArrayList<>();
  private int y;

  Imprint(Setting setting, TextRole role, int width) {
    this.setting = setting;
    this.role = role;
    this.width = width;
  }

  Imprint lines(List<ImprintLine> lines) {
    for (ImprintLine line : lines) {
      if (line.field() != ImprintField.SLOGAN) {
        text(line.id(), Slot.LABEL, line.label(), Face.HEI, Align.LEFT);
        text(line.id(), Slot.VALUE, line.value(), setting.type(role).face(), Align.LEFT);
        gap();
      }
    }
    return this;
  }

  Imprint text(NodeId node, Slot slot, Text text, Face face, Align align) {
    Type type = setting.type(role);
    Source source = new Source.Slotted(new Place(node, slot, 0));
    Passage passage = new Passage(text, source, face, type.size());
    int pitch = setting.pitch() * type.pitch() / 100;
    for (SetLine line : setting.set(List.of(passage), ParagraphForm.of(width, align))) {
      frames.add(
          new TextFrame(0, y + Setting.baseline(pitch, type.size()), Frame.ACROSS, role, line));
      y += pitch;
    }
    return this;
  }

  Imprint gap() {
    y += y == 0 ? 0 : setting.pitch() / 2;
    return this;
  }

  int height() {
    return y;
  }

  /// Everything set so far, its top left corner at a point.
  List<Frame> at(int x, int top) {
    return frames.stream().map(frame -> frame.moved(x, top, Frame.ACROSS)).toList();
  }
}
