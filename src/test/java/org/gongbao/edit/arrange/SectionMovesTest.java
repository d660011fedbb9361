package org.gongbao.edit.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.gongbao.edit.Step;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class SectionMovesTest {
  private static final NodeId FIRST = new NodeId("s0");
  private static final NodeId LAST = new NodeId("s2");

  @Test
  void movesASectionWithItsItems() {
    Tree tree = Arranged.tree("ab|c|d");
    SectionMoves moves = new SectionMoves(tree);
    assertEquals("c|ab|d", order(tree, moves.move(FIRST, 2)));
    assertEquals("c|d|ab", order(tree, moves.move(FIRST, 3)));
    assertEquals("d|ab|c", order(tree, moves.move(LAST, 0)));
    assertEquals("c|ab|d", order(tree, moves.shift(FIRST, 1)));
    assertEquals("ab|d|c", order(tree, moves.shift(LAST, -1)));
    assertEquals(Optional.empty(), moves.shift(FIRST, -1));
    assertEquals(Optional.empty(), moves.shift(LAST, 1));
    assertEquals(Optional.empty(), moves.move(FIRST, 1));
  }

  @Test
  void removesOnlyWhatIsEmpty() {
    Tree tree = Arranged.tree("ab||d");
    SectionMoves moves = new SectionMoves(tree);
    assertEquals(Optional.empty(), moves.remove(FIRST));
    assertEquals("ab|d", order(tree, moves.remove(new NodeId("s1"))));
  }

  @Test
  void givesItemsToTheSectionBeforeAndTakesAllBackInOne() {
    Tree tree = Arranged.tree("ab|c|d");
    SectionMoves moves = new SectionMoves(tree);
    Step step = moves.dissolve(LAST).orElseThrow();
    Tree after = Arranged.done(tree, step);
    assertEquals("ab|cd", Arranged.order(after));
    assertSame(tree.find(new NodeId("d")).orElseThrow(), after.find(new NodeId("d")).orElseThrow());
    assertEquals(tree.issue(), Arranged.undoing(step).apply(after).issue());
    // The first has none before it; its items come before those of the next.
    assertEquals("abc|d", order(tree, moves.dissolve(FIRST)));
  }

  @Test
  void keepsTheOnlySectionWithItems() {
    assertEquals(Optional.empty(), new SectionMoves(Arranged.tree("ab")).dissolve(FIRST));
  }

  @Test
  void makesAndNamesSections() {
    Tree tree = Arranged.tree("ab|c");
    Step made = new SectionMoves(tree).add(" 人事任免 ", 1, new CountingIds("n")).orElseThrow();
    Tree after = Arranged.done(tree, made);
    assertEquals("ab||c", Arranged.order(after));
    Section section = after.issue().sections().get(1);
    assertEquals("人事任免", section.name().chars());
    SectionMoves moves = new SectionMoves(after);
    assertEquals(Optional.empty(), moves.rename(section.id(), "人事任免"));
    assertEquals(Optional.empty(), moves.rename(section.id(), "  "));
    Tree named = Arranged.done(after, moves.rename(section.id(), "政策解读").orElseThrow());
    assertEquals("政策解读", named.issue().sections().get(1).name().chars());
  }

  private static String order(Tree tree, Optional<Step> step) {
    return Arranged.order(Arranged.done(tree, step.orElseThrow()));
  }
}
