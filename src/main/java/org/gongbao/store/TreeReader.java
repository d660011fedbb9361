package org.gongbao.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;

/// Puts the nodes of an issue together again. A node that is missing, unreadable, listed twice or
/// listed nowhere is an error: nothing is guessed and nothing silently left out.
final class TreeReader {
  private final Map<String, JsonNode> left = new HashMap<>();

  private TreeReader(List<String> contents) {
    for (String content : contents) {
      JsonNode json = NodeCodec.parse(content);
      if (left.put(json.path("id").asText(), json) != null) {
        throw new IllegalArgumentException("two nodes " + json.path("id"));
      }
    }
  }

  /// @param contents encodings of all nodes, in any order
  /// @throws IllegalArgumentException when they do not make one issue
  static Tree read(NodeId root, List<String> contents) {
    TreeReader reader = new TreeReader(contents);
    if (!(reader.take(root.value()) instanceof Issue issue)) {
      throw new IllegalArgumentException("root is no issue");
    }
    if (!reader.left.isEmpty()) {
      throw new IllegalArgumentException("nodes listed nowhere: " + reader.left.keySet());
    }
    return Tree.of(issue);
  }

  private Node take(String id) {
    // Taken out before its children are read, so that a cycle ends as a missing node.
    JsonNode json = left.remove(id);
    if (json == null) {
      throw new IllegalArgumentException("missing node " + id);
    }
    try {
      return NodeCodec.decode(json, child -> take(child.asText()));
    } catch (ClassCastException misplaced) {
      throw new IllegalArgumentException("child of wrong kind under " + id, misplaced);
    }
  }
}
