package org.gongbao.edit.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Branch;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Edits worked out one after the other, each on the tree the ones before it leave.
public final class Drafting {
  private final List<Edit> edits = new ArrayList<>();
  private Tree tree;

  public Drafting(Tree tree) {
    this.tree = tree;
  }

  public Tree tree() {
    return tree;
  }

  public Text text(Place place) {
    return tree.find(place.node()).flatMap(node -> node.text(place.slot())).orElseThrow();
  }

  /// Replaces a stretch of one text from a place on.
  public void replace(Place from, int length, Text inserted) {
    Text removed = text(from).slice(from.offset(), from.offset() + length);
    if (!removed.equals(inserted)) {
      add(new TextEdit(from, removed, inserted));
    }
  }

  /// Replaces neighbouring children.
  public void splice(NodeId parent, Branch branch, int index, int removed, List<Node> inserted) {
    List<Node> children = children(parent, branch).subList(index, index + removed);
    add(new SpliceEdit(parent, branch, index, children, inserted));
  }

  public List<Node> children(NodeId parent, Branch branch) {
    return tree.find(parent).orElseThrow().children(branch);
  }

  /// Where a node stands among its siblings now.
  public Spot spot(NodeId node) {
    Tree.Parent parent = tree.parent(node).orElseThrow();
    List<Node> siblings = children(parent.node(), parent.branch());
    int index = 0;
    while (!siblings.get(index).id().equals(node)) {
      index++;
    }
    return new Spot(parent.node(), parent.branch(), index);
  }

  public void add(Edit edit) {
    tree = edit.apply(tree);
    edits.add(edit);
  }

  /// Empty when nothing was changed.
  public Optional<Step> step(String label, Optional<Place> caret) {
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step(label, edits, caret.map(Selection::caretAt)));
  }

  public Optional<Step> step(String label, Selection after) {
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step(label, edits, Optional.of(after)));
  }

  /// A child's place in the tree.
  public record Spot(NodeId parent, Branch branch, int index) {

    public boolean isSibling(Spot other) {
      return parent.equals(other.parent) && branch == other.branch;
    }
  }
}
