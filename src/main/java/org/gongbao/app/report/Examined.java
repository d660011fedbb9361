package org.gongbao.app.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.Judged;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;

/// What was checked, and what the rules found in it.
///
/// @param input as its user names it
/// @param judged what was found, and decided about it
/// @param notApplicable ids of the rules that could never run on this
/// @param sources where the characters of the issue came from, as far as that is known
/// @param pages of the issue as checked; none while they are not known
public record Examined(
    String input,
    Issue issue,
    Judged judged,
    List<String> notApplicable,
    List<Provenance> sources,
    Composition pages) {
  public Examined {
    notApplicable = List.copyOf(notApplicable);
    sources = List.copyOf(sources);
  }

  /// Its nodes and items, by the nodes in them.
  Nodes nodes() {
    Map<NodeId, Node> nodes = new HashMap<>();
    Map<NodeId, Item> items = new HashMap<>();
    issue.walk(node -> nodes.put(node.id(), node));
    for (Item item : issue.items()) {
      item.walk(node -> items.put(node.id(), item));
    }
    return new Nodes(nodes, items);
  }

  /// Looked up once for a whole report.
  record Nodes(Map<NodeId, Node> nodes, Map<NodeId, Item> items) {
    Optional<Node> find(NodeId id) {
      return Optional.ofNullable(nodes.get(id));
    }

    Optional<Item> itemOf(NodeId id) {
      return Optional.ofNullable(items.get(id));
    }
  }
}
