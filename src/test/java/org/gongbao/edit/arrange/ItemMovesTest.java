package org.gongbao.edit.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Moved;
import org.gongbao.edit.Step;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class ItemMovesTest {
  private static final NodeId SECOND = new NodeId("s1");

  @Test
  void movesWithinASection() {
    assertEquals("bac|d|", moved("abc|d|", "a", new Landing(new NodeId("s0"), 2)));
    assertEquals("bca|d|", moved("abc|d|", "a", Landing.endOf(new NodeId("s0"))));
    assertEquals("cab|d|", moved("abc|d|", "c", new Landing(new NodeId("s0"), 0)));
  }

  @Test
  void movesToAnotherSectionAlsoAnEmptyOne() {
    assertEquals("bc|ad|", moved("abc|d|", "a", new Landing(SECOND, 0)));
    assertEquals("ab|d|c", moved("abc|d|", "c", new Landing(new NodeId("s2"), 0)));
  }

  @Test
  void movesSeveralTogetherInTheOrderTheyHad() {
    assertEquals("b|dace|", moved("abc|de|", "ca", new Landing(SECOND, 1)));
    assertEquals("bacd||", moved("abcd||", "ac", new Landing(new NodeId("s0"), 3)));
  }

  @Test
  void doesNothingWhereNothingWouldChange() {
    Tree tree = Arranged.tree("abc|d|");
    ItemMoves moves = new ItemMoves(tree);
    assertEquals(Optional.empty(), moves.move(Arranged.ids("b"), new Landing(new NodeId("s0"), 2)));
    assertEquals(Optional.empty(), moves.move(Arranged.ids("x"), new Landing(SECOND, 0)));
    assertEquals(
        Optional.empty(), moves.move(Arranged.ids("a"), new Landing(new NodeId("none"), 0)));
    assertEquals(Optional.empty(), moves.shift(Arranged.ids("a"), -1));
    assertEquals(Optional.empty(), moves.remove(Arranged.ids("x")));
  }

  @Test
  void goesOverTheBordersOfSections() {
    assertEquals("abcd||", shifted("abc|d|", "d", -1));
    assertEquals("abc||d", shifted("abc|d|", "d", 1));
    assertEquals("ab|cd|", shifted("abc|d|", "c", 1));
    assertEquals("ac|bd", shifted("a|bcd".replace("bcd", "cbd"), "c", -1));
    assertEquals("bcad|", shifted("abcd|", "bc", -1));
    assertEquals("adbc|", shifted("abcd|", "bc", 1));
    assertEquals("|ab", shifted("ab|", "ab", 1));
  }

  @Test
  void leavesMovedItemsTheObjectsTheyAre() {
    Tree before = Arranged.tree("abc|d|");
    Step step =
        new ItemMoves(before).move(Arranged.ids("a", "c"), new Landing(SECOND, 0)).orElseThrow();
    Tree after = Arranged.done(before, step);
    for (String id : List.of("a", "b", "c", "d")) {
      assertSame(
          before.find(new NodeId(id)).orElseThrow(), after.find(new NodeId(id)).orElseThrow());
    }
    Place place = new Place(new NodeId("ap"), Slot.TEXT, 2);
    assertEquals(new Moved.To(place), Arranged.transaction(step).map(place));
  }

  @Test
  void bringsARemovedItemBackWithEverything() {
    Tree before = Arranged.tree("abc|d|");
    Step step = new ItemMoves(before).remove(Arranged.ids("a", "d")).orElseThrow();
    Tree without = Arranged.done(before, step);
    assertEquals("bc||", Arranged.order(without));
    assertEquals(before.issue(), Arranged.undoing(step).apply(without).issue());
  }

  @Test
  void putsInWhatThereWasNotAndNothingTwice() {
    Tree tree = Arranged.tree("ab|c");
    ItemMoves moves = new ItemMoves(tree);
    Step step =
        moves
            .insert(Arranged.item("x"), new Landing(SECOND, 9), "outline.step.filler")
            .orElseThrow();
    assertEquals("ab|cx", Arranged.order(Arranged.done(tree, step)));
    assertThrows(
        IllegalArgumentException.class,
        () -> moves.insert(Arranged.item("a"), new Landing(SECOND, 0), "outline.step.filler"));
  }

  private static String moved(String order, String items, Landing to) {
    Tree tree = Arranged.tree(order);
    return Arranged.order(
        Arranged.done(
            tree, new ItemMoves(tree).move(Arranged.ids(items.split("")), to).orElseThrow()));
  }

  private static String shifted(String order, String items, int by) {
    Tree tree = Arranged.tree(order);
    return Arranged.order(
        Arranged.done(
            tree, new ItemMoves(tree).shift(Arranged.ids(items.split("")), by).orElseThrow()));
  }
}
