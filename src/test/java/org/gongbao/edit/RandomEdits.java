package org.gongbao.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.RandomTree;
import org.gongbao.model.Slot;
import org.gongbao.model.Stage;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Draws valid edits for a tree: typing, erasing, marking, inserting, removing, moving, splitting,
/// joining, changing kinds and fields.
public final class RandomEdits {
  private final Random random;
  private final NodeIds ids;
  private final RandomTree trees;

  public RandomEdits(Random random, NodeIds ids) {
    this.random = random;
    this.ids = ids;
    this.trees = new RandomTree(random, ids);
  }

  /// The edits of one action: one, or two for a move.
  public List<Edit> next(Tree tree) {
    List<Node> nodes = new ArrayList<>();
    tree.issue().walk(nodes::add);
    while (true) {
      Node node = nodes.get(random.nextInt(nodes.size()));
      List<Edit> edits =
          switch (random.nextInt(6)) {
            case 0, 1 -> text(node);
            case 2 -> splice(node);
            case 3 -> move(tree, node);
            case 4 -> field(node);
            default -> splitOrJoin(tree, node);
          };
      if (!edits.isEmpty()) {
        return edits;
      }
    }
  }

  private List<Edit> text(Node node) {
    List<Slot> slots = node.shape().texts();
    if (slots.isEmpty()) {
      return List.of();
    }
    Slot slot = slots.get(random.nextInt(slots.size()));
    Text text = node.text(slot).orElseThrow();
    int a = trees.boundary(text.chars());
    int b = trees.boundary(text.chars());
    Text removed = text.slice(Math.min(a, b), Math.max(a, b));
    Text inserted =
        random.nextInt(4) == 0
            ? Text.of(removed.chars())
            : random.nextBoolean() ? trees.text() : Text.EMPTY;
    return List.of(new TextEdit(new Place(node.id(), slot, Math.min(a, b)), removed, inserted));
  }

  private List<Edit> splice(Node node) {
    List<Branch> branches = node.shape().branches();
    if (branches.isEmpty()) {
      return List.of();
    }
    Branch branch = branches.get(random.nextInt(branches.size()));
    List<Node> children = node.children(branch);
    if (branch == Branch.MASTHEAD || branch == Branch.COLOPHON) {
      Node other = trees.node(trees.kindFor(node, branch), 4);
      return List.of(new SpliceEdit(node.id(), branch, 0, children, List.of(other)));
    }
    int from = random.nextInt(children.size() + 1);
    int to = from + random.nextInt(children.size() - from + 1);
    List<Node> inserted = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      inserted.add(trees.node(trees.kindFor(node, branch), 4));
    }
    return List.of(new SpliceEdit(node.id(), branch, from, children.subList(from, to), inserted));
  }

  private List<Edit> move(Tree tree, Node node) {
    Tree.Parent parent = tree.parent(node.id()).orElse(null);
    if (parent == null
        || parent.branch() == Branch.MASTHEAD
        || parent.branch() == Branch.COLOPHON) {
      return List.of();
    }
    List<Node> siblings = tree.find(parent.node()).orElseThrow().children(parent.branch());
    int from = siblings.indexOf(node);
    int to = random.nextInt(siblings.size());
    NodeId id = parent.node();
    return List.of(
        new SpliceEdit(id, parent.branch(), from, List.of(node), List.of()),
        new SpliceEdit(id, parent.branch(), to, List.of(), List.of(node)));
  }

  private List<Edit> field(Node node) {
    if (node.field(Field.STAGE).isPresent()) {
      Stage before = (Stage) node.field(Field.STAGE).orElseThrow();
      Stage after = Stage.values()[random.nextInt(Stage.values().length)];
      return List.of(new FieldEdit(node.id(), Field.STAGE, before, after));
    }
    if (node.field(Field.ORDINAL).isEmpty()) {
      return List.of();
    }
    Ordinal before = (Ordinal) node.field(Field.ORDINAL).orElseThrow();
    Ordinal after = new Ordinal(OrdinalForm.HAN, "三、");
    return List.of(new FieldEdit(node.id(), Field.ORDINAL, before, after));
  }

  private List<Edit> splitOrJoin(Tree tree, Node node) {
    Tree.Parent parent = tree.parent(node.id()).orElse(null);
    if (parent == null || !(node instanceof Paragraph paragraph)) {
      return List.of();
    }
    List<Node> siblings = tree.find(parent.node()).orElseThrow().children(parent.branch());
    int index = siblings.indexOf(node);
    NodeId id = parent.node();
    if (random.nextInt(3) == 0) {
      Node heading = new Heading(node.id(), paragraph.ordinal(), paragraph.text());
      return List.of(new SpliceEdit(id, parent.branch(), index, List.of(node), List.of(heading)));
    }
    if (index + 1 < siblings.size() && siblings.get(index + 1) instanceof Paragraph next) {
      Node joined =
          new Paragraph(node.id(), paragraph.ordinal(), paragraph.text().plus(next.text()));
      return List.of(
          new SpliceEdit(id, parent.branch(), index, List.of(node, next), List.of(joined)));
    }
    int at = trees.boundary(paragraph.text().chars());
    Node head = new Paragraph(node.id(), paragraph.ordinal(), paragraph.text().slice(0, at));
    Node tail =
        new Paragraph(
            ids.next(), Ordinal.NONE, paragraph.text().slice(at, paragraph.text().length()));
    return List.of(new SpliceEdit(id, parent.branch(), index, List.of(node), List.of(head, tail)));
  }
}
