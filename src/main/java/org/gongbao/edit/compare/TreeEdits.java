package org.gongbao.edit.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.FieldValue;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// The edits that lead from one state of an issue to another. Nodes that are the same in both are
/// not touched; after the edits they are the same objects as before.
///
/// First everything that goes or moves is taken out, then what comes or arrives is put in, then the
/// texts and fields of what stayed are changed; so no id is ever in the tree twice.
public final class TreeEdits {
  private final Set<NodeId> staying = new HashSet<>();
  private final Set<NodeId> wantedIds = new HashSet<>();
  private final List<Edit> edits = new ArrayList<>();

  private TreeEdits() {}

  /// @return empty when both hold the same
  /// @throws IllegalArgumentException when they are states of different issues
  public static List<Edit> between(Tree now, Tree wanted) {
    if (!now.issue().id().equals(wanted.issue().id())) {
      throw new IllegalArgumentException(wanted.issue().id() + " is not " + now.issue().id());
    }
    Issue from = now.issue();
    Node to = new Interned(from).of(wanted.issue());
    TreeEdits made = new TreeEdits();
    to.walk(node -> made.wantedIds.add(node.id()));
    made.stay(from, to);
    made.takeOut(from, to);
    made.putIn(from, to);
    made.change(from, to);
    return List.copyOf(made.edits);
  }

  /// Marks what stays where it is: same parent, same branch, same kind, same order.
  private void stay(Node from, Node to) {
    staying.add(from.id());
    if (from == to) {
      from.walk(node -> staying.add(node.id()));
      return;
    }
    for (Branch branch : from.shape().branches()) {
      List<NodeId> before = from.children(branch).stream().map(Node::id).toList();
      List<NodeId> after =
          to.children(branch).stream()
              .filter(node -> sameKind(from.children(branch), node))
              .map(Node::id)
              .toList();
      Set<NodeId> kept = InOrder.of(before, after);
      from.children(branch).stream()
          .filter(node -> kept.contains(node.id()))
          .forEach(node -> stay(node, one(to.children(branch), node.id())));
    }
  }

  private void takeOut(Node from, Node to) {
    if (from == to) {
      return;
    }
    for (Branch branch : from.shape().branches()) {
      if (isFixed(from, branch)) {
        empty(from, branch);
      } else {
        takeOut(from, branch);
      }
      from.children(branch).stream()
          .filter(this::stays)
          .forEach(node -> takeOut(node, one(to.children(branch), node.id())));
    }
  }

  private void takeOut(Node from, Branch branch) {
    List<Node> children = from.children(branch);
    int index = 0;
    int at = 0;
    while (at < children.size()) {
      int end = at;
      while (end < children.size() && !stays(children.get(end))) {
        end++;
      }
      if (end > at) {
        edits.add(new SpliceEdit(from.id(), branch, index, children.subList(at, end), List.of()));
        at = end;
      } else {
        index++;
        at++;
      }
    }
  }

  /// A child there must be exactly one of, and which is to be another: what is under it and is
  /// wanted elsewhere goes now, the child itself when the other comes.
  private void empty(Node from, Branch branch) {
    Node child = from.children(branch).getFirst();
    Node bare = bare(child);
    if (child != bare) {
      edits.add(new SpliceEdit(from.id(), branch, 0, List.of(child), List.of(bare)));
    }
  }

  private Node bare(Node child) {
    boolean[] wanted = {false};
    child.children().forEach(c -> c.walk(node -> wanted[0] |= wantedIds.contains(node.id())));
    Node bare = child;
    if (!stays(child) && wanted[0]) {
      for (Branch branch : child.shape().branches()) {
        bare = bare.withChildren(branch, List.of());
      }
    }
    return bare;
  }

  private void putIn(Node from, Node to) {
    if (from == to) {
      return;
    }
    for (Branch branch : to.shape().branches()) {
      List<Node> children = to.children(branch);
      if (isFixed(from, branch)) {
        Node held = from.children(branch).getFirst();
        if (!stays(held)) {
          edits.add(new SpliceEdit(from.id(), branch, 0, List.of(bare(held)), children));
        }
      } else {
        putIn(from.id(), branch, children);
      }
      children.stream()
          .filter(this::stays)
          .forEach(node -> putIn(one(from.children(branch), node.id()), node));
    }
  }

  private void putIn(NodeId parent, Branch branch, List<Node> children) {
    int at = 0;
    while (at < children.size()) {
      int end = at;
      while (end < children.size() && !stays(children.get(end))) {
        end++;
      }
      if (end > at) {
        edits.add(new SpliceEdit(parent, branch, at, List.of(), children.subList(at, end)));
      }
      at = end + 1;
    }
  }

  private void change(Node from, Node to) {
    if (from == to) {
      return;
    }
    for (Slot slot : from.shape().texts()) {
      Text before = from.text(slot).orElseThrow();
      TextChange.of(new Place(from.id(), slot, 0), before, to.text(slot).orElseThrow())
          .ifPresent(edits::add);
    }
    for (Field field : from.shape().fields()) {
      FieldValue before = from.field(field).orElseThrow();
      FieldValue after = to.field(field).orElseThrow();
      if (!before.equals(after)) {
        edits.add(new FieldEdit(from.id(), field, before, after));
      }
    }
    for (Branch branch : from.shape().branches()) {
      from.children(branch).stream()
          .filter(this::stays)
          .forEach(node -> change(node, one(to.children(branch), node.id())));
    }
  }

  private boolean stays(Node node) {
    return staying.contains(node.id());
  }

  private static boolean isFixed(Node parent, Branch branch) {
    return Node.class.isAssignableFrom(parent.shape().childType(branch))
        && (branch == Branch.MASTHEAD || branch == Branch.COLOPHON);
  }

  private static boolean sameKind(List<Node> before, Node after) {
    return before.stream()
        .anyMatch(node -> node.id().equals(after.id()) && node.getClass() == after.getClass());
  }

  private static Node one(List<Node> nodes, NodeId id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
  }
}
