package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.Type;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Collects the passages of one paragraph; empty ones are left out.
final class Passages {
  private final List<Passage> list = new ArrayList<>();
  private final NodeId node;

  private Passages(NodeId node) {
    this.node = node;
  }

  static Passages of(NodeId node) {
    return new Passages(node);
  }

  Passages ordinal(Ordinal ordinal, Slot before, Face face, int size) {
    Text written = Text.of(ordinal.written());
    return add(written, new Source.Fielded(new Place(node, before, 0), 0), face, size);
  }

  Passages text(Text text, Slot slot, Type type) {
    return text(text, slot, type.face(), type.size());
  }

  Passages text(Text text, Slot slot, Face face, int size) {
    return add(text, new Source.Slotted(new Place(node, slot, 0)), face, size);
  }

  /// A part of a text.
  Passages slice(Text text, int from, int to, Slot slot, Type type) {
    Source source = new Source.Slotted(new Place(node, slot, from));
    return add(text.slice(from, to), source, type.face(), type.size());
  }

  private Passages add(Text text, Source source, Face face, int size) {
    if (!text.isEmpty()) {
      list.add(new Passage(text, source, face, size));
    }
    return this;
  }

  List<Passage> list() {
    return list;
  }
}
