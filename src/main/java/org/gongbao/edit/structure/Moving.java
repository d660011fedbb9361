package org.gongbao.edit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.range.Drafting;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;

/// Moves blocks past their neighbours.
public final class Moving {
  private final Drafting draft;

  public Moving(Tree tree) {
    this.draft = new Drafting(tree);
  }

  /// Moves the blocks a selection touches, together, past the one before or after them. They must
  /// stand side by side in one text.
  ///
  /// @param by -1 for up, 1 for down
  public Optional<Step> blocks(int by, Selection selection) {
    Optional<Drafting.Spot> one = blockOf(selection.anchor().node());
    Optional<Drafting.Spot> other = blockOf(selection.caret().node());
    if (one.isEmpty() || other.isEmpty() || !one.get().isSibling(other.get())) {
      return Optional.empty();
    }
    int first = Math.min(one.get().index(), other.get().index());
    int last = Math.max(one.get().index(), other.get().index());
    List<Node> siblings = draft.children(one.get().parent(), one.get().branch());
    int from = by < 0 ? first - 1 : first;
    int to = by < 0 ? last : last + 1;
    if (from < 0 || to >= siblings.size()) {
      return Optional.empty();
    }
    List<Node> turned = new ArrayList<>(siblings.subList(from, to + 1));
    if (by < 0) {
      turned.add(turned.removeFirst());
    } else {
      turned.addFirst(turned.removeLast());
    }
    NodeId parent = one.get().parent();
    Branch branch = one.get().branch();
    draft.splice(parent, branch, from, to + 1 - from, turned);
    return draft.step(by < 0 ? "edit.move-up" : "edit.move-down", selection);
  }

  /// Where the block stands that a node is or belongs to.
  private Optional<Drafting.Spot> blockOf(NodeId node) {
    Optional<Node> at = draft.tree().find(node);
    while (at.isPresent() && !(at.get() instanceof Block)) {
      at = draft.tree().parent(at.get().id()).flatMap(parent -> draft.tree().find(parent.node()));
    }
    return at.map(block -> draft.spot(block.id()));
  }
}
