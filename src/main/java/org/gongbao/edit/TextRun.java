package org.gongbao.edit;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// All texts under some nodes, one after the other, so that a place can be followed when the same
/// characters are dealt out to other nodes.
record TextRun(String chars, List<Part> parts) {

  record Part(NodeId node, Slot slot, int start, Text text) {}

  static TextRun of(List<Node> nodes) {
    StringBuilder chars = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    nodes.forEach(top -> top.walk(node -> collect(node, chars, parts)));
    return new TextRun(chars.toString(), List.copyOf(parts));
  }

  private static void collect(Node node, StringBuilder chars, List<Part> parts) {
    for (Slot slot : node.shape().texts()) {
      Text text = node.text(slot).orElseThrow();
      parts.add(new Part(node.id(), slot, chars.length(), text));
      chars.append(text.chars());
    }
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean covers(Place place) {
    return parts.stream().anyMatch(part -> holds(part, place));
  }

  String textAt(Place place) {
    return part(place).text().chars();
  }

  int position(Place place) {
    return part(place).start() + place.offset();
  }

  /// The place at a position of the run: before the same character as `from` was, or, where `from`
  /// was at the end of its text, after the same character.
  Place place(int position, Place from, boolean atEnd) {
    Part best = parts.getFirst();
    for (Part part : parts) {
      int end = part.start() + part.text().length();
      if (atEnd && part.start() <= position && position <= end && holds(part, from)) {
        return from.at(position - part.start());
      }
      boolean before = part.start() <= position && position < end;
      boolean after = part.start() < position && position <= end;
      if (atEnd ? after : before) {
        best = part;
      }
    }
    int offset = Math.clamp(position - best.start(), 0, best.text().length());
    return new Place(best.node(), best.slot(), offset);
  }

  private Part part(Place place) {
    return parts.stream().filter(part -> holds(part, place)).findFirst().orElseThrow();
  }

  private static boolean holds(Part part, Place place) {
    return part.node().equals(place.node()) && part.slot() == place.slot();
  }
}
