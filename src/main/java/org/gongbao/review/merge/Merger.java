package org.gongbao.review.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Sha256;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.merge.Change.Carry;
import org.gongbao.review.merge.Change.Drop;
import org.gongbao.review.merge.Change.Join;
import org.gongbao.review.merge.Change.Rewrite;

/// 改样: a locked version with marks carried out. The outcome depends on the set of marks alone, not
/// on an order of them, and the same marks give the same tree anywhere, ids of new paragraphs
/// included; so 核红 can tell what must stand in the next version.
public final class Merger {
  private static final int ID_DIGITS = 24;

  private final Tree base;
  private final String salt;

  /// @param salt name of the version; ids of paragraphs that come are made with it
  public Merger(Tree base, String salt) {
    this.base = base;
    this.salt = salt;
  }

  /// @param marks none contradicting another
  /// @throws UnfitException when one cannot be carried out on this version
  /// @throws IllegalArgumentException when two contradict
  public Tree with(Collection<Mark> marks) {
    return carriedOut(marks.stream().map(Mark::correction).toList());
  }

  private Tree carriedOut(List<Correction> corrections) {
    Changes reading = new Changes(base);
    Set<Change> changes = new LinkedHashSet<>();
    corrections.forEach(correction -> changes.addAll(reading.of(correction)));
    Map<Place, List<Rewrite>> texts = new LinkedHashMap<>();
    changes.stream()
        .filter(Rewrite.class::isInstance)
        .map(Rewrite.class::cast)
        .forEach(one -> texts.computeIfAbsent(one.text(), text -> new ArrayList<>()).add(one));
    Tree tree = base;
    for (Change change : changes) {
      tree = change instanceof Carry carry ? carried(tree, carry) : tree;
    }
    for (Map.Entry<Place, List<Rewrite>> text : texts.entrySet()) {
      tree = rewritten(tree, text.getKey(), text.getValue());
    }
    for (Map.Entry<Place, List<Rewrite>> text : texts.entrySet()) {
      tree = renamed(tree, text.getKey(), text.getValue().getFirst());
    }
    for (NodeId lower : lowers(changes)) {
      tree = joined(tree, lower);
    }
    for (Change change : changes) {
      tree = change instanceof Drop drop ? dropped(tree, drop.node()) : tree;
    }
    return tree;
  }

  private Tree rewritten(Tree tree, Place text, List<Rewrite> changes) {
    if (Changes.isWritten(text.slot())) {
      return tree;
    }
    Text before = base.find(text.node()).flatMap(node -> node.text(text.slot())).orElseThrow();
    Composed composed = Composed.of(before, changes, new Changes(base).isRunning(text));
    Tree next =
        tree.change(
            text.node(), node -> node.withText(text.slot(), composed.pieces().get(composed.own())));
    return composed.pieces().size() == 1 ? next : parted(next, text.node(), composed);
  }

  /// A digest, so that a paragraph that came in an earlier round, or far down a long one, can be
  /// parted too: an id has little room.
  private NodeId id(NodeId text, String piece) {
    String name = text + "@" + salt + "." + piece;
    return new NodeId(Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS));
  }

  /// After the texts: what is no ordinal any more goes to the text.
  private static Tree renamed(Tree tree, Place text, Rewrite change) {
    return Changes.isWritten(text.slot())
        ? tree.change(text.node(), node -> written(node, text.slot(), change))
        : tree;
  }

  /// Paragraphs that come stand around the one that was there, which keeps its ordinal.
  private Tree parted(Tree tree, NodeId text, Composed composed) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < composed.pieces().size(); i++) {
      nodes.add(
          i == composed.own()
              ? tree.find(text).orElseThrow()
              : new Paragraph(id(text, composed.name(i)), Ordinal.NONE, composed.pieces().get(i)));
    }
    Tree.Parent parent = tree.parent(text).orElseThrow();
    return tree.splice(parent.node(), parent.branch(), index(tree, parent, text), 1, nodes);
  }

  /// What is no ordinal any more becomes text: no character is lost.
  private static Node written(Node node, Slot slot, Rewrite change) {
    String chars = change.inserted().chars();
    if (slot == Slot.NUMBER) {
      List<DocumentNumber> numbers =
          chars.lines().map(line -> DocumentNumber.parse(line).orElseThrow()).toList();
      return node.withField(Field.DOCUMENT_NUMBERS, new DocumentNumbers(numbers));
    }
    Ordinal ordinal =
        Ordinal.leading(chars).filter(one -> one.written().equals(chars)).orElse(Ordinal.NONE);
    Node numbered = node.withField(Field.ORDINAL, ordinal);
    boolean lost = ordinal.equals(Ordinal.NONE) && !chars.isEmpty();
    return lost && node.text(Slot.TEXT).isPresent()
        ? numbered.withText(Slot.TEXT, Text.of(chars).plus(node.text(Slot.TEXT).orElse(Text.EMPTY)))
        : numbered;
  }

  private static Tree carried(Tree tree, Carry carry) {
    Tree.Parent parent = tree.parent(carry.node()).orElseThrow();
    Node node = tree.find(carry.node()).orElseThrow();
    Tree without =
        tree.splice(
            parent.node(), parent.branch(), index(tree, parent, carry.node()), 1, List.of());
    int behind = index(without, parent, carry.behind());
    return without.splice(parent.node(), parent.branch(), behind + 1, 0, List.of(node));
  }

  /// The lower ones of joins, from the last to the first as read: each then joins what is before
  /// it.
  private List<NodeId> lowers(Set<Change> changes) {
    Set<NodeId> lowers = new LinkedHashSet<>();
    changes.stream()
        .filter(Join.class::isInstance)
        .forEach(join -> lowers.add(((Join) join).lower()));
    List<NodeId> ordered = new ArrayList<>();
    if (!lowers.isEmpty()) {
      base.issue().walk(node -> addIf(lowers.contains(node.id()), node.id(), ordered));
    }
    return ordered.reversed();
  }

  private static void addIf(boolean wanted, NodeId id, List<NodeId> to) {
    if (wanted) {
      to.add(id);
    }
  }

  private static Tree joined(Tree tree, NodeId lower) {
    Tree.Parent parent = tree.parent(lower).orElseThrow();
    int at = index(tree, parent, lower);
    List<Node> siblings = tree.find(parent.node()).orElseThrow().children(parent.branch());
    Node upper = siblings.get(at - 1);
    Node tail = siblings.get(at);
    Text joined =
        upper
            .text(Slot.TEXT)
            .orElseThrow()
            .plus(Text.of(tail.written(Slot.ORDINAL).orElse("")))
            .plus(tail.text(Slot.TEXT).orElseThrow());
    return tree.splice(
        parent.node(), parent.branch(), at - 1, 2, List.of(upper.withText(Slot.TEXT, joined)));
  }

  private static Tree dropped(Tree tree, NodeId node) {
    Tree.Parent parent = tree.parent(node).orElseThrow();
    return tree.splice(parent.node(), parent.branch(), index(tree, parent, node), 1, List.of());
  }

  private static int index(Tree tree, Tree.Parent parent, NodeId node) {
    return Changes.index(tree.find(parent.node()).orElseThrow().children(parent.branch()), node);
  }
}
