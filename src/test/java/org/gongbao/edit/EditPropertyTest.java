package org.gongbao.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// What holds for every edit there can be, tried on random ones.
class EditPropertyTest {
  private static final int SEQUENCES = 10_000;
  private static final int LENGTH = 6;
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

  @Test
  void undoAllGivesTheFirstTreeAndRedoAllTheLast() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree first = Tree.of(new RandomTree(random, ids).issue());
      RandomEdits edits = new RandomEdits(random, ids);
      History history = new History();
      Tree tree = first;
      for (int i = 0; i < LENGTH; i++) {
        Transaction done = transaction(edits.next(tree), "g" + i);
        tree = done.apply(tree);
        history.done(done);
        history.seal();
      }
      Issue last = tree.issue();
      for (int i = 0; i < LENGTH; i++) {
        tree = history.undoing("何砚秋", NOW).orElseThrow().apply(tree);
        history.undone();
      }
      assertEquals(first.issue(), tree.issue(), "seed " + seed);
      assertEquals(Optional.empty(), history.undoing("何砚秋", NOW));
      for (int i = 0; i < LENGTH; i++) {
        tree = history.redoing("何砚秋", NOW).orElseThrow().apply(tree);
        history.redone();
      }
      assertEquals(last, tree.issue(), "seed " + seed);
    }
  }

  @Test
  void nodesThatDidNotChangeStayTheSameObject() {
    for (int seed = 0; seed < SEQUENCES / 10; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree before = Tree.of(new RandomTree(random, ids).issue());
      List<Edit> edits = new RandomEdits(random, ids).next(before);
      Tree after = transaction(edits, "g").apply(before);
      Set<NodeId> touched = new HashSet<>();
      edits.forEach(edit -> withAncestors(before, owner(edit), touched));
      edits.forEach(edit -> replaced(edit, touched));
      after
          .issue()
          .walk(
              node -> {
                if (!touched.contains(node.id())) {
                  before
                      .find(node.id())
                      .filter(node::equals)
                      .ifPresent(was -> assertSame(was, node));
                }
              });
    }
  }

  /// A split puts a new node in place of the old one under its id, perhaps an equal one.
  private static void replaced(Edit edit, Set<NodeId> into) {
    if (edit instanceof SpliceEdit splice && !splice.removed().isEmpty()) {
      splice.inserted().forEach(node -> into.add(node.id()));
    }
  }

  private static NodeId owner(Edit edit) {
    return switch (edit) {
      case TextEdit text -> text.place().node();
      case SpliceEdit splice -> splice.parent();
      case FieldEdit field -> field.owner();
    };
  }

  private static void withAncestors(Tree tree, NodeId id, Set<NodeId> into) {
    into.add(id);
    tree.parent(id).ifPresent(parent -> withAncestors(tree, parent.node(), into));
  }

  @Test
  void indexOfTheTreeAgreesWithTheTree() {
    Random random = new Random(7);
    CountingIds ids = new CountingIds("n");
    Tree tree = Tree.of(new RandomTree(random, ids).issue());
    RandomEdits edits = new RandomEdits(random, ids);
    for (int i = 0; i < 500; i++) {
      tree = transaction(edits.next(tree), "g").apply(tree);
      Tree indexed = tree;
      tree.issue().walk(node -> assertSame(node, indexed.find(node.id()).orElseThrow()));
    }
  }

  @Test
  void everyPlaceMapsToTheSameTextOrIsGone() {
    int followed = 0;
    int gone = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      RandomTree trees = new RandomTree(random, ids);
      Tree before = Tree.of(trees.issue());
      Transaction done = transaction(new RandomEdits(random, ids).next(before), "g");
      Tree after = done.apply(before);
      for (Place place : places(before, trees)) {
        int expected = codePointAt(before, place);
        switch (done.map(place)) {
          case Moved.To to -> {
            assertEquals(expected, codePointAt(after, to.place()), "seed " + seed + " " + place);
            followed++;
          }
          case Moved.Gone lost -> {
            lost.nearest().ifPresent(near -> codePointAt(after, near));
            gone++;
          }
        }
      }
    }
    assertTrue(followed > 10 * gone && gone > 1000, followed + " followed, " + gone + " gone");
  }

  @Test
  void placesInMovedNodesMoveAlong() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      RandomTree trees = new RandomTree(random, ids);
      Tree tree = Tree.of(trees.issue());
      List<Edit> edits = new RandomEdits(random, ids).next(tree);
      boolean move = edits.size() == 2;
      for (Place place : move ? places(tree, trees) : List.<Place>of()) {
        assertTrue(transaction(edits, "g").map(place) instanceof Moved.To, "seed " + seed);
      }
    }
  }

  @Test
  void anEditMadeForAnotherStateChangesNothing() {
    Random random = new Random(3);
    CountingIds ids = new CountingIds("n");
    Tree tree = Tree.of(new RandomTree(random, ids).issue());
    Text title = tree.issue().masthead().title();
    Place place = new Place(tree.issue().masthead().id(), Slot.TITLE, 0);
    TextEdit edit = new TextEdit(place, Text.of("别的"), Text.of("字"));
    assertNotEquals(Text.of("别的"), title);
    org.junit.jupiter.api.Assertions.assertThrows(StaleEditException.class, () -> edit.apply(tree));
  }

  private static Transaction transaction(List<Edit> edits, String group) {
    return new Transaction("edit.typing", edits, "何砚秋", NOW, null, null, group);
  }

  private static List<Place> places(Tree tree, RandomTree trees) {
    List<Place> places = new ArrayList<>();
    tree.issue()
        .walk(
            node -> {
              for (Slot slot : node.shape().texts()) {
                String chars = node.text(slot).orElseThrow().chars();
                places.add(new Place(node.id(), slot, trees.boundary(chars)));
              }
            });
    return places;
  }

  /// The character after a place; -1 at the end of its text.
  private static int codePointAt(Tree tree, Place place) {
    String chars =
        tree.find(place.node()).flatMap(node -> node.text(place.slot())).orElseThrow().chars();
    assertTrue(Text.isBoundary(chars, place.offset()), place + " of " + chars.length());
    return place.offset() == chars.length() ? -1 : chars.codePointAt(place.offset());
  }
}
