package org.gongbao.edit.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.edit.Step;
import org.gongbao.model.Branch;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;

/// 恢复到此: takes an issue, or one item of it, back to an earlier state by one new action. The history
/// goes on; nothing of it is taken away.
public final class Restoring {
  private static final String LABEL = "history.restore";
  private static final String LABEL_ITEM = "history.restore-item";

  private Restoring() {}

  /// @return empty when the issue is as it was then
  public static Optional<Step> issue(Tree now, Tree then) {
    return step(LABEL, now, then);
  }

  /// Only one item; an item taken away since comes back where it stood, as far as that is still
  /// there.
  ///
  /// @param ids for parts of the item that are now elsewhere in the issue
  /// @return empty when the item is as it was then, or was not there then
  public static Optional<Step> item(Tree now, Tree then, NodeId id, NodeIds ids) {
    Optional<Item> item = then.find(id).filter(Item.class::isInstance).map(Item.class::cast);
    return item.flatMap(wanted -> step(LABEL_ITEM, now, with(now, then, wanted, ids)));
  }

  private static Optional<Step> step(String label, Tree now, Tree wanted) {
    return Optional.of(TreeEdits.between(now, wanted))
        .filter(edits -> !edits.isEmpty())
        .map(edits -> new Step(label, edits, Optional.empty()));
  }

  private static Tree with(Tree now, Tree then, Item wanted, NodeIds ids) {
    Optional<Node> held = now.find(wanted.id());
    Set<NodeId> taken = new HashSet<>();
    now.issue().walk(node -> taken.add(node.id()));
    held.ifPresent(item -> item.walk(node -> taken.remove(node.id())));
    Node fresh = renewed(wanted, taken, ids);
    if (held.isPresent()) {
      Tree.Parent parent = now.parent(wanted.id()).orElseThrow();
      int index =
          now.find(parent.node()).orElseThrow().children(parent.branch()).indexOf(held.get());
      return now.splice(parent.node(), parent.branch(), index, 1, List.of(fresh));
    }
    return inserted(now, then, wanted, fresh);
  }

  private static Tree inserted(Tree now, Tree then, Item wanted, Node fresh) {
    Section stood =
        (Section)
            then.parent(wanted.id()).flatMap(parent -> then.find(parent.node())).orElseThrow();
    List<Section> sections = now.issue().sections();
    Optional<Section> home =
        sections.stream()
            .filter(section -> section.id().equals(stood.id()))
            .findFirst()
            .or(() -> sections.reversed().stream().findFirst());
    if (home.isEmpty()) {
      Node alone = stood.withChildren(Branch.ITEMS, List.of(fresh));
      return now.splice(now.issue().id(), Branch.SECTIONS, 0, 0, List.of(alone));
    }
    List<NodeId> before =
        stood.items().stream().map(Item::id).takeWhile(id -> !id.equals(wanted.id())).toList();
    List<NodeId> there = home.get().items().stream().map(Item::id).toList();
    int index =
        before.reversed().stream()
                .mapToInt(there::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1)
            + 1;
    return now.splice(home.get().id(), Branch.ITEMS, index, 0, List.of(fresh));
  }

  private static Node renewed(Node node, Set<NodeId> taken, NodeIds ids) {
    Node renewed = taken.contains(node.id()) ? node.withId(ids.next()) : node;
    for (Branch branch : node.shape().branches()) {
      List<Node> children =
          node.children(branch).stream().map(child -> renewed(child, taken, ids)).toList();
      if (!children.equals(node.children(branch))) {
        renewed = renewed.withChildren(branch, children);
      }
    }
    return renewed;
  }
}
