package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes random nodes of any kind through their shapes: random texts with marks, random children.
public final class RandomTree {
  private static final String[] CHARS = {
    "江", "州", "市", "政", "府", "〔", "〕", "，", "。", " ", "　", "2", "A", "𬭎", "㎡", "é", "\n"
  };

  private final Random random;
  private final NodeIds ids;

  public RandomTree(Random random, NodeIds ids) {
    this.random = random;
    this.ids = ids;
  }

  public Issue issue() {
    return (Issue) fill(Issue.blank(ids.next()), 0);
  }

  /// A node of a kind with random content.
  public Node node(Class<? extends Node> kind, int depth) {
    return fill(Shape.of(kind).blank(ids.next()), depth);
  }

  /// A random kind that a branch of a node takes.
  public Class<? extends Node> kindFor(Node parent, Branch branch) {
    return concrete(parent.shape().childType(branch));
  }

  public Text text() {
    StringBuilder chars = new StringBuilder();
    int length = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      chars.append(CHARS[random.nextInt(CHARS.length)]);
    }
    Text text = Text.of(chars.toString());
    for (int i = random.nextInt(3); i > 0 && !text.isEmpty(); i--) {
      int start = boundary(text.chars());
      int end = boundary(text.chars());
      if (start < end) {
        TextStyle style = TextStyle.values()[random.nextInt(TextStyle.values().length)];
        String target = style == TextStyle.NOTE_REFERENCE ? "note" : "";
        text = text.with(new StyledRange(start, end, style, target));
      }
    }
    return text;
  }

  public int boundary(String chars) {
    int offset = random.nextInt(chars.length() + 1);
    return Text.isBoundary(chars, offset) ? offset : offset - 1;
  }

  private Node fill(Node node, int depth) {
    Node filled = node;
    for (Slot slot : node.shape().texts()) {
      filled = filled.withText(slot, text());
    }
    for (Branch branch : node.shape().branches()) {
      filled = filled.withChildren(branch, children(node, branch, depth));
    }
    return filled;
  }

  private List<Node> children(Node parent, Branch branch, int depth) {
    List<Node> children = new ArrayList<>();
    boolean one = branch == Branch.MASTHEAD || branch == Branch.COLOPHON;
    int count = one ? 1 : random.nextInt(depth > 3 ? 2 : 3);
    for (int i = 0; i < count; i++) {
      children.add(node(kindFor(parent, branch), depth + 1));
    }
    return children;
  }

  @SuppressWarnings("unchecked") // permitted subclasses of a node interface are nodes
  private Class<? extends Node> concrete(Class<?> type) {
    Class<?> kind = type;
    while (kind.isSealed()) {
      Class<?>[] permitted = kind.getPermittedSubclasses();
      kind = permitted[random.nextInt(permitted.length)];
    }
    return (Class<? extends Node>) kind;
  }
}
