package org.gongbao.edit.range;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.model.Branch;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;

/// Copies of nodes under fresh ids. A note reference among them that names a note among them names
/// the copy.
public final class Renewed {
  private final NodeIds ids;
  private final Map<String, NodeId> fresh = new HashMap<>();
  private final Set<NodeId> taken = new HashSet<>();

  private Renewed(NodeIds ids) {
    this.ids = ids;
  }

  public static <N extends Node> List<N> of(List<N> nodes, NodeIds ids) {
    Renewed renewed = new Renewed(ids);
    nodes.forEach(top -> top.walk(node -> renewed.fresh.put(node.id().value(), ids.next())));
    return nodes.stream().map(renewed::copy).toList();
  }

  @SuppressWarnings("unchecked") // a copy is of the kind of its model
  private <N extends Node> N copy(N node) {
    // Cut out of one node, several copies may bear its id.
    NodeId first = fresh.getOrDefault(node.id().value(), ids.next());
    Node copy = node.withId(taken.add(first) ? first : ids.next());
    for (Slot slot : node.shape().texts()) {
      copy = copy.withText(slot, redirected(node.text(slot).orElseThrow()));
    }
    for (Branch branch : node.shape().branches()) {
      copy = copy.withChildren(branch, node.children(branch).stream().map(this::copy).toList());
    }
    return (N) copy;
  }

  private Text redirected(Text text) {
    if (text.marks().stream().noneMatch(mark -> fresh.containsKey(mark.target()))) {
      return text;
    }
    return new Text(
        text.chars(),
        text.marks().stream()
            .map(
                mark ->
                    fresh.containsKey(mark.target())
                        ? new StyledRange(
                            mark.start(),
                            mark.end(),
                            mark.style(),
                            fresh.get(mark.target()).value())
                        : mark)
            .toList());
  }
}
