package org.gongbao.review.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static final int SEQUENCES = 1_000;

  /// Every character of the issue is there once, so text that equals the marked one is the marked
  /// one.
  @Test
  void anAnchorIsOnItsTextOrOrphanedNeverOnOtherText() {
    int anchored = 0;
    int orphaned = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      int[] next = {0x4E00};
      Issue plain = new RandomTree(random, ids).issue();
      Tree tree = Tree.of((Issue) unique(plain, next));
      List<Stretch> stretches = stretches(tree, random);
      Anchors anchors = Anchors.of(stretches);
      RandomEdits edits = new RandomEdits(random, ids);
      for (int i = 0; i < 12; i++) {
        Transaction done =
            new Transaction("edit", edits.next(tree), "甲", Instant.EPOCH, null, null, "g");
        tree = done.apply(tree);
        anchors = anchors.after(done);
        for (Stretch stretch : stretches) {
          Optional<List<Stretch>> found = anchors.in(tree, stretch);
          if (found.isEmpty()) {
            orphaned++;
            continue;
          }
          anchored++;
          String now = found.get().stream().map(Stretch::quote).collect(Collectors.joining());
          assertEquals(stretch.quote(), now, "seed " + seed + " step " + i);
          for (Stretch part : found.get()) {
            assertTrue(part.standsIn(tree), "seed " + seed + " step " + i);
          }
        }
      }
    }
    System.out.println(
        "anchors: " + SEQUENCES + " sequences, on text " + anchored + ", orphaned " + orphaned);
    assertTrue(anchored > 10_000 && orphaned > 1_000, anchored + " / " + orphaned);
  }

  private static Node unique(Node node, int[] next) {
    Node made = node;
    for (Slot slot : node.shape().texts()) {
      StringBuilder chars = new StringBuilder();
      for (int i = node.text(slot).orElseThrow().length(); i > 0; i--) {
        chars.append((char) next[0]++);
      }
      made = made.withText(slot, Text.of(chars.toString()));
    }
    for (var branch : node.shape().branches()) {
      made =
          made.withChildren(
              branch, node.children(branch).stream().map(child -> unique(child, next)).toList());
    }
    return made;
  }

  private static List<Stretch> stretches(Tree tree, Random random) {
    List<Stretch> stretches = new ArrayList<>();
    tree.issue()
        .read(
            (node, slot) -> {
              String chars = node.text(slot).orElseThrow().chars();
              if (chars.length() > 1) {
                int from = random.nextInt(chars.length());
                int to = from + random.nextInt(chars.length() - from + 1);
                stretches.add(
                    new Stretch(new Place(node.id(), slot, from), chars.substring(from, to)));
              }
            });
    return stretches.stream().distinct().toList();
  }
}
