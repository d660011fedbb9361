package org.gongbao.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.block.Setting;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.CodeFrame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Modules;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.AssetReference;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.QrCode;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Sets the lines of masthead 刊头 and colophon 版权栏 in a narrow side field: label in 黑, value below,
/// or behind it where room is short.
final class Imprint {
  /// Side of a code without the white around it; 18 mm are read from a hand away.
  private static final int CODE = 20 * Emu.MM;

  private final Setting setting;
  private final TextRole role;
  private final int width;
  private final boolean dense;
  private final List<Frame> frames = new ArrayList<>();
  private int y;

  /// @param dense whether values stand behind their labels
  Imprint(Setting setting, TextRole role, int width, boolean dense) {
    this.setting = setting;
    this.role = role;
    this.width = width;
    this.dense = dense;
  }

  Imprint lines(List<ImprintLine> lines) {
    for (ImprintLine line : lines) {
      if (line.field() != ImprintField.SLOGAN) {
        Passage label = passage(line.id(), Slot.LABEL, line.label(), Face.HEI);
        Passage value = passage(line.id(), Slot.VALUE, line.value(), setting.type(role).face());
        pair(label, value);
        gap();
      }
    }
    return this;
  }

  /// Behind the label a value stands where that saves a line; an address is not parted for nothing.
  private void pair(Passage label, Passage value) {
    Passage space = new Passage(Text.of("　"), Source.Made.ALONE, label.face(), label.size());
    List<Passage> one = List.of(label, space, value);
    boolean saves =
        dense
            && !label.text().isEmpty()
            && lines(one, Align.LEFT).size()
                < lines(List.of(label), Align.LEFT).size()
                    + lines(List.of(value), Align.LEFT).size();
    if (saves) {
      set(one, Align.LEFT);
    } else {
      set(List.of(label), Align.LEFT);
      set(List.of(value), Align.LEFT);
    }
  }

  private List<SetLine> lines(List<Passage> passages, Align align) {
    return setting.set(passages, ParagraphForm.of(width, align));
  }

  Imprint text(NodeId node, Slot slot, Text text, Face face, Align align) {
    return set(List.of(passage(node, slot, text, face)), align);
  }

  private Passage passage(NodeId node, Slot slot, Text text, Face face) {
    Source source = new Source.Slotted(new Place(node, slot, 0));
    return new Passage(text, source, face, setting.type(role).size());
  }

  private Imprint set(List<Passage> passages, Align align) {
    Type type = setting.type(role);
    int pitch = setting.pitch() * type.pitch() / 100;
    for (SetLine line : lines(passages, align)) {
      frames.add(
          new TextFrame(0, y + Setting.baseline(pitch, type.size()), Frame.ACROSS, role, line));
      y += pitch;
    }
    return this;
  }

  /// A label layout makes.
  Imprint made(String label, Face face) {
    Type type = setting.type(role);
    Passage passage = new Passage(Text.of(label), Source.Made.ALONE, face, type.size());
    return set(List.of(passage), Align.LEFT);
  }

  /// A code in the middle, as large as the eye of a telephone needs it, with the white around it
  /// and its caption below. One that cannot be made leaves an empty box.
  Imprint code(QrCode code, Optional<Modules> modules) {
    int squares = modules.map(Modules::side).orElse(1);
    int room = width / (squares + 2 * Modules.QUIET) * squares;
    int module = Math.min(CODE, room) / squares;
    int side = module * squares;
    int quiet = module * Modules.QUIET;
    y += modules.isPresent() ? Math.max(quiet, setting.pitch() / 2) : setting.pitch() / 2;
    int x = (width - side) / 2;
    frames.add(
        modules.isPresent()
            ? new CodeFrame(x, y, module, modules.get(), code.id())
            : new PictureFrame(x, y, side, side, AssetReference.NONE, code.id()));
    y += side + (modules.isPresent() ? quiet : 0);
    return text(code.id(), Slot.CAPTION, code.caption(), setting.type(role).face(), Align.CENTER);
  }

  Imprint gap() {
    y += y == 0 ? 0 : setting.pitch() / (dense ? 4 : 2);
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
