package org.gongbao.review.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongbao.edit.Edit;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Branch;
import org.gongbao.model.Item;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.PartChange.Fate;
import org.junit.jupiter.api.Test;

class IssueComparisonTest {
  private final Tree tree = Tree.of(LibraryFixtures.plainIssue(3, 3_000, new CountingIds("n")));
  private final Item first = tree.issue().items().getFirst();

  @Test
  void showsNothingBetweenEqualStates() {
    assertEquals(List.of(), IssueComparison.of(tree.issue(), tree.issue()));
  }

  @Test
  void showsChangedCharactersWithNumbersWhole() {
    Tree before = titled("投资12000万元建设");
    Tree after = titled("投资15000万元扩建");
    PartChange change = IssueComparison.of(before.issue(), after.issue()).getFirst();
    assertEquals("投资15000万元扩建", change.title());
    assertEquals("投资[-12000-][+15000+]万元[+扩+]建[-设-]", written(change.lines().getFirst()));
    assertEquals(2, change.lines().stream().filter(l -> l instanceof DiffLine.Words).count());
  }

  @Test
  void tellsOfMarksOfItemsMovedAddedAndTakenAway() {
    Tree marked =
        tree.change(
            first.id(),
            node ->
                node.withText(
                    Slot.TITLE, first.title().with(StyledRange.of(0, 2, TextStyle.STRONG))));
    assertEquals(Fate.CHANGED, IssueComparison.of(tree.issue(), marked.issue()).getFirst().fate());
    Tree without =
        tree.splice(tree.issue().sections().getFirst().id(), Branch.ITEMS, 0, 1, List.of());
    assertEquals(fates(tree, without), List.of(Fate.REMOVED));
    assertEquals(fates(without, tree), List.of(Fate.ADDED));
    Tree moved =
        without.splice(tree.issue().sections().getFirst().id(), Branch.ITEMS, 5, 0, List.of(first));
    assertEquals(fates(tree, moved), List.of(Fate.MOVED));
  }

  /// Whatever differs is shown, and what is shown of a text reads as both states had it.
  @Test
  void leavesNoDifferenceOut() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree before = Tree.of(new RandomTree(random, ids).issue());
      Tree after = before;
      RandomEdits edits = new RandomEdits(random, ids);
      for (int i = 0; i < 3; i++) {
        for (Edit edit : edits.next(after)) {
          after = edit.apply(after);
        }
      }
      List<PartChange> changes = IssueComparison.of(before.issue(), after.issue());
      if (!chars(before).equals(chars(after))) {
        assertFalse(changes.isEmpty(), "seed " + seed);
      }
    }
  }

  private Tree titled(String title) {
    return tree.change(first.id(), node -> node.withText(Slot.TITLE, Text.of(title)));
  }

  private static List<Fate> fates(Tree before, Tree after) {
    return IssueComparison.of(before.issue(), after.issue()).stream()
        .map(PartChange::fate)
        .toList();
  }

  private static String written(DiffLine line) {
    return ((DiffLine.Words) line)
        .pieces().stream()
            .map(
                piece ->
                    switch (piece.kind()) {
                      case SAME -> piece.chars();
                      case REMOVED -> "[-" + piece.chars() + "-]";
                      case INSERTED -> "[+" + piece.chars() + "+]";
                      case SPLIT -> "[+¶+]";
                      case JOINED -> "[-¶-]";
                    })
            .collect(Collectors.joining());
  }

  private static String chars(Tree tree) {
    StringBuilder chars = new StringBuilder();
    tree.issue()
        .read((node, slot) -> chars.append(node.text(slot).orElseThrow().chars()).append('\n'));
    return chars.toString();
  }
}
