package org.gongbao.exchange.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.Modules;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.frame.Typeset;
import org.gongbao.model.AssetReference;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// Puts a composition together again from what [FramesEncoder] wrote.
final class FramesDecoder {
  /// More squares than a 二维码 can have on a side (ISO/IEC 18004: 177).
  private static final int WIDEST_CODE = 1000;

  private final FramesInput in;
  // Whatever thousands of runs say alike is one object.
  private final Map<String, NodeId> nodes = new HashMap<>();
  private final Map<Typeset, Typeset> typesets = new HashMap<>();

  FramesDecoder(FramesInput in) {
    this.in = in;
  }

  Composition composition() throws UnreadableFramesException {
    int count = in.count(7);
    List<Page> pages = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      pages.add(page());
    }
    Map<NodeId, Integer> starts = new HashMap<>();
    int begun = in.count(2);
    for (int i = 0; i < begun; i++) {
      starts.put(node(), in.signed());
    }
    int wrong = in.count(8);
    List<LayoutFault> faults = new ArrayList<>(wrong);
    for (int i = 0; i < wrong; i++) {
      faults.add(fault());
    }
    return new Composition(pages, starts, faults, in.signed());
  }

  private Page page() throws UnreadableFramesException {
    int number = in.signed();
    Page.Kind kind = constant(Page.Kind.class);
    int width = in.signed();
    int height = in.signed();
    Page.Turn turn = constant(Page.Turn.class);
    List<Frame> body = frames();
    return new Page(number, kind, width, height, turn, body, frames());
  }

  private List<Frame> frames() throws UnreadableFramesException {
    int count = in.count(6);
    List<Frame> frames = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      frames.add(frame());
    }
    return frames;
  }

  private Frame frame() throws UnreadableFramesException {
    int kind = in.number();
    int x = in.signed();
    int y = in.signed();
    return switch (kind) {
      case FramesEncoder.TEXT ->
          new Frame.TextFrame(x, y, in.signed(), constant(TextRole.class), line());
      case FramesEncoder.RULE ->
          new Frame.RuleFrame(x, y, in.signed(), in.signed(), constant(Frame.Ink.class));
      case FramesEncoder.PICTURE -> {
        int width = in.signed();
        int height = in.signed();
        AssetReference asset = new AssetReference(in.name(), in.name());
        yield new Frame.PictureFrame(x, y, width, height, asset, node());
      }
      case FramesEncoder.CODE -> new Frame.CodeFrame(x, y, in.signed(), modules(), node());
      default -> throw UnreadableFramesException.damaged("unknown frame");
    };
  }

  private Modules modules() throws UnreadableFramesException {
    int side = in.number();
    String dark = in.chars();
    if (side < 1 || side > WIDEST_CODE || dark.length() != side * side) {
      throw UnreadableFramesException.damaged("no square");
    }
    return new Modules(side, dark);
  }

  private SetLine line() throws UnreadableFramesException {
    int width = in.signed();
    SetLine.Fit fit = new SetLine.Fit(in.signed(), in.signed(), in.flag());
    int count = in.count(6);
    List<Glyphs> runs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      runs.add(run());
    }
    return new SetLine(runs, width, fit);
  }

  private Glyphs run() throws UnreadableFramesException {
    Typeset typeset = typeset();
    Source source = source();
    int count = in.count(4);
    int[] ids = new int[count];
    for (int i = 0; i < count; i++) {
      ids[i] = in.number();
    }
    int[] gaps = signed(count);
    int[] grown = signed(count);
    Glyphs.Builder run = new Glyphs.Builder(typeset, source);
    int right = 0;
    int advance = 0;
    for (int i = 0; i < count; i++) {
      int x = right + gaps[i];
      advance += grown[i];
      right = x + advance;
      run.add(in.chars(), ids[i], x, advance);
    }
    return run.build();
  }

  private int[] signed(int count) throws UnreadableFramesException {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.signed();
    }
    return values;
  }

  private Typeset typeset() throws UnreadableFramesException {
    String font = in.name();
    if (font.isBlank()) {
      throw UnreadableFramesException.damaged("no font");
    }
    Typeset read = new Typeset(new FontName(font), in.signed(), in.signed(), in.signed());
    return typesets.computeIfAbsent(read, same -> same);
  }

  private Source source() throws UnreadableFramesException {
    return switch (in.number()) {
      case FramesEncoder.SLOTTED -> new Source.Slotted(place());
      case FramesEncoder.FIELDED -> fielded(place());
      case FramesEncoder.MADE -> Source.Made.ALONE;
      case FramesEncoder.MADE_OF -> new Source.Made(Optional.of(node()));
      default -> throw UnreadableFramesException.damaged("unknown source");
    };
  }

  private static Source fielded(Place from) {
    return new Source.Fielded(from.at(0), from.offset());
  }

  private LayoutFault fault() throws UnreadableFramesException {
    String rule = in.name();
    LayoutFault.Severity severity = constant(LayoutFault.Severity.class);
    int page = in.signed();
    int column = in.signed();
    int line = in.signed();
    Optional<Place> place = in.flag() ? Optional.of(place()) : Optional.empty();
    String key = in.name();
    int count = in.count(1);
    List<String> arguments = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      arguments.add(in.chars());
    }
    return new LayoutFault(rule, severity, page, column, line, place, key, arguments);
  }

  private Place place() throws UnreadableFramesException {
    return new Place(node(), constant(Slot.class), in.offset());
  }

  private NodeId node() throws UnreadableFramesException {
    String name = in.name();
    if (name.isEmpty() || name.length() > 32) {
      throw UnreadableFramesException.damaged("no node");
    }
    return nodes.computeIfAbsent(name, NodeId::new);
  }

  /// A constant this program does not know was added after it was made.
  private <E extends Enum<E>> E constant(Class<E> type) throws UnreadableFramesException {
    String name = in.name();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw UnreadableFramesException.newer(type.getSimpleName() + " " + name);
  }
}
