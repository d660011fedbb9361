package org.gongbao.exchange.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// The structure of an issue as a document, and which element each piece of text on a page belongs
/// to.
///
/// What layout made is an artifact, but for what the reader of a page needs: the number of the
/// issue on its cover and the contents list.
final class TagTree {
  private final Element root = Element.of("Document");
  private final Map<Part, Element> parts = new HashMap<>();
  private final Map<NodeId, Element> figures = new HashMap<>();
  private final Map<Made, Element> made = new HashMap<>();

  Element root() {
    return root;
  }

  void text(NodeId node, Slot slot, Element element) {
    parts.put(new Part(node, slot, false), element);
  }

  /// The document numbers, which no slot holds.
  void numbers(NodeId node, Element element) {
    parts.put(new Part(node, Slot.TITLE, true), element);
  }

  void figure(NodeId node, Element element) {
    figures.put(node, element);
  }

  void made(TextRole role, Optional<NodeId> of, Element element) {
    made.put(new Made(role, of), element);
  }

  /// The element a run is a part of; empty for artifacts.
  Optional<Element> of(TextRole role, Glyphs run) {
    return switch (run.source()) {
      case Source.Slotted slotted -> of(slotted.start(), false);
      case Source.Fielded fielded -> of(fielded.before(), role == TextRole.NUMBER);
      case Source.Made any ->
          isLeader(run.chars())
              ? Optional.empty()
              : Optional.ofNullable(made.get(new Made(role, any.of())));
    };
  }

  private Optional<Element> of(Place place, boolean number) {
    return Optional.ofNullable(parts.get(new Part(place.node(), place.slot(), number)));
  }

  /// @param picture node of a picture or a code
  Optional<Element> of(NodeId picture) {
    return Optional.ofNullable(figures.get(picture));
  }

  private static boolean isLeader(String chars) {
    return chars.chars().allMatch(c -> c == '·' || c == '…' || c == '.');
  }

  /// Levels for headings so that none is skipped, whatever the issue has: a heading is one below
  /// the last printed one that stands above it.
  static int level(List<Integer> above, int rank) {
    while (!above.isEmpty() && above.getLast() >= rank) {
      above.removeLast();
    }
    above.add(rank);
    return Math.min(6, above.size());
  }

  private record Part(NodeId node, Slot slot, boolean number) {}

  private record Made(TextRole role, Optional<NodeId> of) {}
}
