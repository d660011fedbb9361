package org.gongbao.edit.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Branch;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;

/// Gives nodes read from elsewhere the very objects a tree already has for them: what did not
/// change stays the same object, and everything derived from it stays valid.
final class Interned {
  private final Map<NodeId, Node> held = new HashMap<>();

  Interned(Node root) {
    root.walk(node -> held.put(node.id(), node));
  }

  /// An equal node in which everything that is held is the held object.
  Node of(Node node) {
    Node same = held.get(node.id());
    if (same != null && same.equals(node)) {
      return same;
    }
    Node shared = node;
    for (Branch branch : node.shape().branches()) {
      List<Node> children = node.children(branch);
      List<Node> known = children.stream().map(this::of).toList();
      boolean other = false;
      for (int i = 0; i < children.size(); i++) {
        other |= children.get(i) != known.get(i);
      }
      shared = other ? shared.withChildren(branch, known) : shared;
    }
    return shared;
  }
}
