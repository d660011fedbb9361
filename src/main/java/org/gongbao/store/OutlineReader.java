package org.gongbao.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;

/// Puts some of the nodes of an issue together: children that are not among them are left out.
final class OutlineReader {
  private final Map<String, JsonNode> nodes = new HashMap<>();

  private OutlineReader(List<String> contents) {
    for (String content : contents) {
      JsonNode json = NodeCodec.parse(content);
      nodes.put(json.path("id").asText(), json);
    }
  }

  /// @throws IllegalArgumentException when there is no such issue among the nodes
  static Issue read(NodeId root, List<String> contents) {
    if (!(new OutlineReader(contents).take(root.value()) instanceof Issue issue)) {
      throw new IllegalArgumentException("root is no issue");
    }
    return issue;
  }

  private Node take(String id) {
    JsonNode json = nodes.remove(id);
    if (json == null) {
      throw new IllegalArgumentException("missing node " + id);
    }
    if (json.path("lists") instanceof ObjectNode lists) {
      prune(lists);
    }
    try {
      return NodeCodec.decode(json, child -> take(child.asText()));
    } catch (ClassCastException misplaced) {
      throw new IllegalArgumentException("child of wrong kind under " + id, misplaced);
    }
  }

  private void prune(ObjectNode lists) {
    List<String> empty = new ArrayList<>();
    for (Map.Entry<String, JsonNode> list : lists.properties()) {
      if (list.getValue() instanceof ArrayNode children) {
        Iterator<JsonNode> each = children.iterator();
        while (each.hasNext()) {
          if (!nodes.containsKey(each.next().asText())) {
            each.remove();
          }
        }
        if (children.isEmpty()) {
          empty.add(list.getKey());
        }
      }
    }
    lists.remove(empty);
  }
}
