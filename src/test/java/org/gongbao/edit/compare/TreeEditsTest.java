package org.gongbao.edit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class TreeEditsTest {
  private static final int SEEDS = 3_000;

  @Test
  void leadFromAnyStateToAnyOther() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree first = Tree.of(new RandomTree(random, ids).issue());
      Tree second = edited(first, random, ids, 1 + random.nextInt(12));
      // As read from a file: equal nodes, other objects.
      assertLeads(first, copied(second), "seed " + seed);
      assertLeads(second, copied(first), "seed " + seed + " back");
    }
  }

  @Test
  void leadToWhatWasDealtOutQuiteDifferently() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree first = Tree.of(new RandomTree(random, ids).issue());
      Tree second = dealt(edited(first, random, ids, 3), random);
      assertLeads(first, copied(second), "seed " + seed);
    }
  }

  @Test
  void areNoneBetweenEqualStates() {
    Tree tree = Tree.of(new RandomTree(new Random(1), new CountingIds("n")).issue());
    assertEquals(List.of(), TreeEdits.between(tree, copied(tree)));
  }

  @Test
  void touchOneCharacterOfOneText() {
    Tree before = Tree.of(LibraryFixtures.plainIssue(1, 2_000, new CountingIds("n")));
    Item item = before.issue().items().getFirst();
    Text title = item.title();
    Text other = title.replace(3, 4, Text.of("𬭎"));
    Tree after = before.change(item.id(), node -> node.withText(Slot.TITLE, other));
    assertEquals(
        List.of(
            new TextEdit(new Place(item.id(), Slot.TITLE, 3), title.slice(3, 4), Text.of("𬭎"))),
        TreeEdits.between(before, after));
  }

  @Test
  void refuseAnotherIssue() {
    Tree one = Tree.of(LibraryFixtures.plainIssue(1, 100, new CountingIds("a")));
    Tree other = Tree.of(LibraryFixtures.plainIssue(1, 100, new CountingIds("b")));
    assertThrows(IllegalArgumentException.class, () -> TreeEdits.between(one, other));
  }

  @Test
  void anItemComesBackAloneAndEverythingElseStays() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree then = Tree.of(new RandomTree(random, ids).issue());
      Tree now = edited(then, random, ids, 8);
      for (Item wanted : then.issue().items()) {
        Optional<Step> step = Restoring.item(now, copied(then), wanted.id(), ids);
        Tree after = step.map(done -> applied(now, done.edits())).orElse(now);
        assertEquals(chars(wanted), chars(after.find(wanted.id()).orElseThrow()), "seed " + seed);
        for (Item other : now.issue().items()) {
          if (!other.id().equals(wanted.id())) {
            assertSame(other, after.find(other.id()).orElseThrow(), "seed " + seed);
          }
        }
      }
    }
  }

  private static void assertLeads(Tree from, Tree to, String seed) {
    List<Edit> edits = TreeEdits.between(from, to);
    Tree led = applied(from, edits);
    assertEquals(to.issue(), led.issue(), seed);
    Map<NodeId, Node> before = new HashMap<>();
    from.issue().walk(node -> before.put(node.id(), node));
    led.issue()
        .walk(
            node -> {
              Node held = before.get(node.id());
              if (node.equals(held)) {
                assertSame(held, node, seed);
              }
            });
    Tree back = applied(led, inverted(edits));
    assertEquals(from.issue(), back.issue(), seed);
    // Everything that hangs on ids is right too.
    Set<NodeId> all = new HashSet<>();
    led.issue().walk(node -> all.add(node.id()));
    all.forEach(id -> assertTrue(led.find(id).isPresent(), seed));
  }

  private static List<Edit> inverted(List<Edit> edits) {
    return edits.reversed().stream().map(Edit::invert).toList();
  }

  private static Tree applied(Tree tree, List<Edit> edits) {
    if (edits.isEmpty()) {
      return tree;
    }
    return new Transaction("x", edits, "何砚秋", Instant.EPOCH, null, null, "g").apply(tree);
  }

  private static Tree edited(Tree tree, Random random, CountingIds ids, int count) {
    RandomEdits edits = new RandomEdits(random, ids);
    Tree next = tree;
    for (int i = 0; i < count; i++) {
      next = applied(next, edits.next(next));
    }
    return next;
  }

  /// Items and sections shuffled over the issue.
  private static Tree dealt(Tree tree, Random random) {
    Tree next = tree;
    for (int i = 0; i < 4; i++) {
      List<Item> items = next.issue().items();
      if (items.isEmpty()) {
        return next;
      }
      Item item = items.get(random.nextInt(items.size()));
      Tree.Parent parent = next.parent(item.id()).orElseThrow();
      int index = next.find(parent.node()).orElseThrow().children(Branch.ITEMS).indexOf(item);
      next = next.splice(parent.node(), Branch.ITEMS, index, 1, List.of());
      int home = random.nextInt(next.issue().sections().size());
      Node section = next.issue().sections().get(home);
      int at = random.nextInt(section.children(Branch.ITEMS).size() + 1);
      next = next.splice(section.id(), Branch.ITEMS, at, 0, List.of(item));
    }
    return next;
  }

  private static Tree copied(Tree tree) {
    return Tree.of((Issue) copied(tree.issue()));
  }

  private static Node copied(Node node) {
    Node copy = node.withId(node.id());
    for (Branch branch : node.shape().branches()) {
      copy =
          copy.withChildren(
              branch, node.children(branch).stream().map(TreeEditsTest::copied).toList());
    }
    return copy;
  }

  private static String chars(Node node) {
    StringBuilder chars = new StringBuilder();
    node.read((owner, slot) -> chars.append(owner.text(slot).orElseThrow()).append('\n'));
    return chars.toString();
  }
}
