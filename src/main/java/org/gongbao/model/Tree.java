package org.gongbao.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// An issue with the way to each of its nodes: who its parent is, and in which branch. Immutable; a
/// change copies the path to the root and shares everything else.
public final class Tree {
  private final Issue issue;
  private final Map<NodeId, Parent> parents;

  private Tree(Issue issue, Map<NodeId, Parent> parents) {
    this.issue = issue;
    this.parents = parents;
  }

  /// @throws IllegalArgumentException when two nodes share an id
  public static Tree of(Issue issue) {
    Map<NodeId, Parent> parents = new HashMap<>();
    record(issue, parents);
    return new Tree(issue, parents);
  }

  public Issue issue() {
    return issue;
  }

  /// Where a node hangs; empty for the issue itself and for unknown ids.
  public Optional<Parent> parent(NodeId id) {
    return Optional.ofNullable(parents.get(id));
  }

  public Optional<Node> find(NodeId id) {
    if (id.equals(issue.id())) {
      return Optional.of(issue);
    }
    return parent(id)
        .flatMap(parent -> find(parent.node()).map(node -> node.children(parent.branch())))
        .flatMap(siblings -> siblings.stream().filter(n -> n.id().equals(id)).findFirst());
  }

  /// The item a node belongs to, when it belongs to one.
  public Optional<Item> itemOf(NodeId id) {
    Optional<Node> node = find(id);
    while (node.isPresent()) {
      if (node.get() instanceof Item item) {
        return Optional.of(item);
      }
      node = parent(node.get().id()).flatMap(parent -> find(parent.node()));
    }
    return Optional.empty();
  }

  /// A tree in which a node's own texts or fields differ; its children stay.
  ///
  /// @throws IllegalArgumentException when there is no such node
  public Tree change(NodeId id, UnaryOperator<Node> change) {
    return new Tree((Issue) changed(id, change), parents);
  }

  /// A tree in which some children of a node are replaced by others.
  ///
  /// @throws IllegalArgumentException when the node, branch or index does not exist, or an inserted
  ///   id is already taken
  public Tree splice(NodeId id, Branch branch, int index, int removed, List<Node> inserted) {
    Map<NodeId, Parent> next = new HashMap<>(parents);
    Node root =
        changed(
            id,
            node -> {
              List<Node> children = new ArrayList<>(node.children(branch));
              List<Node> window = children.subList(index, index + removed);
              window.forEach(gone -> gone.walk(n -> next.remove(n.id())));
              window.clear();
              for (Node child : inserted) {
                put(next, child.id(), new Parent(id, branch));
                record(child, next);
              }
              children.addAll(index, inserted);
              return node.withChildren(branch, children);
            });
    return new Tree((Issue) root, next);
  }

  private Node changed(NodeId id, UnaryOperator<Node> change) {
    if (id.equals(issue.id())) {
      return change.apply(issue);
    }
    Parent parent = parents.get(id);
    if (parent == null) {
      throw new IllegalArgumentException("no node " + id);
    }
    return changed(
        parent.node(),
        node -> {
          List<Node> children = new ArrayList<>(node.children(parent.branch()));
          children.replaceAll(child -> child.id().equals(id) ? change.apply(child) : child);
          return node.withChildren(parent.branch(), children);
        });
  }

  private static void record(Node node, Map<NodeId, Parent> parents) {
    for (Branch branch : node.shape().branches()) {
      for (Node child : node.children(branch)) {
        put(parents, child.id(), new Parent(node.id(), branch));
        record(child, parents);
      }
    }
  }

  private static void put(Map<NodeId, Parent> parents, NodeId id, Parent parent) {
    if (parents.putIfAbsent(id, parent) != null) {
      throw new IllegalArgumentException("id taken twice: " + id);
    }
  }

  /// A node's parent and the branch it hangs in.
  public record Parent(NodeId node, Branch branch) {}
}
