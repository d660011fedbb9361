package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Branch;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;

/// A part of one state: its lines, and its nodes as units that are found again.
///
/// @param units in reading order
/// @param parents of all nodes below the root
record Part(Node root, List<Line> lines, List<Unit> units, Map<NodeId, Tree.Parent> parents) {

  /// A node with its own lines.
  ///
  /// @param order among the units of the part
  record Unit(Node node, String chars, int order) {
    NodeId id() {
      return node.id();
    }

    String kind() {
      return node.shape().kind();
    }

    boolean isBlank() {
      return chars.isBlank();
    }
  }

  static Part of(Node root) {
    List<Line> lines = Line.of(root);
    Map<NodeId, List<Line>> own = new LinkedHashMap<>();
    lines.forEach(line -> own.computeIfAbsent(line.node().id(), id -> new ArrayList<>()).add(line));
    List<Unit> units = new ArrayList<>();
    own.values()
        .forEach(
            some ->
                units.add(
                    new Unit(some.getFirst().node(), Line.chars(some).strip(), units.size())));
    Map<NodeId, Tree.Parent> parents = new HashMap<>();
    root.walk(node -> parents(node, parents));
    return new Part(root, lines, List.copyOf(units), parents);
  }

  private static void parents(Node node, Map<NodeId, Tree.Parent> parents) {
    for (Branch branch : node.shape().branches()) {
      node.children(branch)
          .forEach(child -> parents.put(child.id(), new Tree.Parent(node.id(), branch)));
    }
  }

  NodeId id() {
    return root.id();
  }
}
