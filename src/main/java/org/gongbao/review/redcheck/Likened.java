package org.gongbao.review.redcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Tree;

/// A paragraph that came by hand has another id than the one its mark would have made, and is the
/// same to whoever reads it.
final class Likened {
  private static final NodeIds NONE = () -> new NodeId("-");

  private Likened() {}

  /// The next version, its new parts under the ids they are wanted with.
  static Tree of(Tree wanted, Tree next) {
    List<Node> missing = new ArrayList<>();
    wanted
        .issue()
        .walk(
            node -> {
              if (next.find(node.id()).isEmpty()) {
                missing.add(node);
              }
            });
    Tree likened = next;
    for (Node node : missing) {
      likened = likened.find(node.id()).isEmpty() ? with(node, wanted, likened) : likened;
    }
    return likened;
  }

  private static Tree with(Node node, Tree wanted, Tree next) {
    Optional<Tree.Parent> parent = wanted.parent(node.id());
    if (parent.isEmpty()) {
      return next;
    }
    Tree.Parent place = parent.get();
    List<Node> siblings =
        next.find(place.node()).map(held -> held.children(place.branch())).orElse(List.of());
    for (int i = 0; i < siblings.size(); i++) {
      Node one = siblings.get(i);
      if (wanted.find(one.id()).isEmpty() && one.copied(NONE).equals(node.copied(NONE))) {
        return next.splice(place.node(), place.branch(), i, 1, List.of(node));
      }
    }
    return next;
  }
}
