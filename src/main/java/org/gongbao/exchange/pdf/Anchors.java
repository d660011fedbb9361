package org.gongbao.exchange.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.NodeId;

/// Where the nodes of an issue begin on the sheets.
final class Anchors {
  private final Map<NodeId, Anchor> first = new HashMap<>();

  /// @param top of the text in PDF coordinates
  void note(NodeId node, int sheet, long top) {
    first.putIfAbsent(node, new Anchor(sheet, top));
  }

  Optional<Anchor> of(NodeId node) {
    return Optional.ofNullable(first.get(node));
  }

  /// @param sheet from 0
  record Anchor(int sheet, long top) {}
}
