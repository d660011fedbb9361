package org.gongbao.edit;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.Branch;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;

/// Replaces some neighbouring children of a node: insert, remove, split, join, change of kind; a
/// move is a removal and an insertion in one transaction.
public record SpliceEdit(
    NodeId parent, Branch branch, int index, List<Node> removed, List<Node> inserted)
    implements Edit {

  public SpliceEdit {
    removed = List.copyOf(removed);
    inserted = List.copyOf(inserted);
  }

  @Override
  public Tree apply(Tree tree) {
    List<Node> children =
        tree.find(parent)
            .filter(node -> node.shape().branches().contains(branch))
            .map(node -> node.children(branch))
            .orElseThrow(() -> new StaleEditException("no " + branch + " at " + parent));
    int end = index + removed.size();
    if (end > children.size() || !children.subList(index, end).equals(removed)) {
      throw new StaleEditException("other children in " + branch + " of " + parent);
    }
    return tree.splice(parent, branch, index, removed.size(), inserted);
  }

  @Override
  public SpliceEdit invert() {
    return new SpliceEdit(parent, branch, index, inserted, removed);
  }

  @Override
  public Moved map(Place place) {
    TextRun before = TextRun.of(removed);
    if (!before.covers(place)) {
      return new Moved.To(place);
    }
    TextRun after = TextRun.of(inserted);
    // Split, join and change of kind keep the running text: follow it.
    if (before.chars().equals(after.chars()) && !after.isEmpty()) {
      boolean atEnd = place.offset() == before.textAt(place).length();
      return new Moved.To(after.place(before.position(place), place, atEnd));
    }
    // A node kept under its id with the same text keeps its places.
    if (after.covers(place) && after.textAt(place).equals(before.textAt(place))) {
      return new Moved.To(place);
    }
    Optional<Place> nearest =
        after.covers(place)
            ? Optional.of(place.at(Math.min(place.offset(), after.textAt(place).length())))
            : Optional.empty();
    return new Moved.Gone(nearest);
  }
}
