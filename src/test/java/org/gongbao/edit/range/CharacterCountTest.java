package org.gongbao.edit.range;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.gongbao.edit.Selection;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Item;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// 字数 of a selection is that of the characters between its ends, whichever way it was made.
class CharacterCountTest {
  @Test
  void spacesAndHalvesOfPairsAreNoCharacters() {
    assertEquals(3, CharacterCount.of("甲 \u3000𠮷\n乙\u200B"));
  }

  @Test
  void overAnyTexts() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      RandomTree trees = new RandomTree(random, new CountingIds("n"));
      Tree tree = Tree.of(trees.issue());
      List<Item> items = tree.issue().items();
      if (items.isEmpty()) {
        continue;
      }
      Item item = items.get(random.nextInt(items.size()));
      List<Place> texts = new ReadingOrder(item).texts();
      int first = random.nextInt(texts.size());
      int last = first + random.nextInt(texts.size() - first);
      Place from = place(tree, texts.get(first), random);
      Place to = place(tree, texts.get(last), random);
      if (first == last && to.offset() < from.offset()) {
        continue;
      }
      int wanted = 0;
      for (int i = first; i <= last; i++) {
        String chars = text(tree, texts.get(i)).chars();
        int start = i == first ? from.offset() : 0;
        int end = i == last ? to.offset() : chars.length();
        wanted += CharacterCount.of(chars.substring(start, end));
      }
      assertEquals(wanted, CharacterCount.of(item, new Selection(from, to)), "seed " + seed);
      assertEquals(wanted, CharacterCount.of(item, new Selection(to, from)), "seed " + seed);
    }
  }

  private static Place place(Tree tree, Place text, Random random) {
    String chars = text(tree, text).chars();
    int offset = random.nextInt(chars.length() + 1);
    return text.at(Text.isBoundary(chars, offset) ? offset : offset - 1);
  }

  private static Text text(Tree tree, Place place) {
    return tree.find(place.node()).orElseThrow().text(place.slot()).orElseThrow();
  }
}
