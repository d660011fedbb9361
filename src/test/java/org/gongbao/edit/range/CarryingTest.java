package org.gongbao.edit.range;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// Text taken elsewhere: no character more, none less, all of it where it was put.
class CarryingTest {
  private final CountingIds ids = new CountingIds("t");

  @Test
  void alongOneText() {
    assertEquals("丙甲乙丁|戊己", moved("甲乙丙丁|戊己", 0, 0, 0, 2, 0, 3, false));
    assertEquals("丙丁甲乙|戊己", moved("甲乙丙丁|戊己", 0, 2, 0, 4, 0, 0, false));
    assertEquals("甲乙丙甲乙丁|戊己", moved("甲乙丙丁|戊己", 0, 0, 0, 2, 0, 3, true));
  }

  @Test
  void toAnotherText() {
    assertEquals("丙丁|戊甲乙己", moved("甲乙丙丁|戊己", 0, 0, 0, 2, 1, 1, false));
    assertEquals("戊甲乙丙丁|己", moved("甲乙丙丁|戊己", 1, 0, 1, 1, 0, 0, false));
  }

  @Test
  void overSeveralTextsAndBehindThem() {
    assertEquals("甲庚乙|丙丁|戊辛", moved("甲乙|丙丁|戊庚辛", 0, 1, 2, 1, 2, 2, false));
  }

  @Test
  void ontoItselfDoesNothing() {
    assertEquals("", moved("甲乙丙丁", 0, 1, 0, 3, 0, 2, false));
    assertEquals("", moved("甲乙丙丁", 0, 1, 0, 3, 0, 3, false));
  }

  @Test
  void anywhereKeepsEveryCharacter() {
    int done = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      Tree tree = Tree.of(new RandomTree(random, new CountingIds("n")).issue());
      List<Item> items = tree.issue().items();
      if (items.isEmpty()) {
        continue;
      }
      Item item = items.get(random.nextInt(items.size()));
      List<Place> texts = new ReadingOrder(item).texts();
      Selection selection = new Selection(place(tree, texts, random), place(tree, texts, random));
      Optional<Step> step =
          new Carrying(tree, item, ids).carry(selection, place(tree, texts, random), false);
      if (step.isPresent()) {
        Tree after = tree;
        for (Edit edit : step.get().edits()) {
          after = edit.apply(after);
        }
        Node left = after.find(item.id()).orElseThrow();
        // Where a text cannot hold blocks their ordinals become characters of it.
        assertTrue(holds(sorted(left), sorted(item)), "seed " + seed);
        done++;
      }
    }
    assertTrue(done > 500, done + " done");
  }

  private String moved(
      String paragraphs, int a, int from, int b, int to, int c, int at, boolean copying) {
    List<Paragraph> made =
        Arrays.stream(paragraphs.split("\\|", -1))
            .map(chars -> new Paragraph(ids.next(), Ordinal.NONE, Text.of(chars)))
            .toList();
    Notice notice = new Notice(new NodeId("i"), Text.of("启事"), List.copyOf(made));
    Section section = new Section(new NodeId("s"), Text.of("启事"), List.of(notice));
    Tree tree =
        Tree.of(
            (Issue)
                Issue.blank(new NodeId("issue")).withChildren(Branch.SECTIONS, List.of(section)));
    Optional<Step> step =
        new Carrying(tree, notice, ids)
            .carry(
                new Selection(at(made.get(a), from), at(made.get(b), to)),
                at(made.get(c), at),
                copying);
    Tree after = tree;
    for (Edit edit : step.map(Step::edits).orElse(List.of())) {
      after = edit.apply(after);
    }
    return step.isEmpty()
        ? ""
        : String.join(
            "|",
            after.find(notice.id()).orElseThrow().children(Branch.BODY).stream()
                .map(node -> node.text(Slot.TEXT).orElseThrow().chars())
                .toList());
  }

  private static Place at(Paragraph paragraph, int offset) {
    return new Place(paragraph.id(), Slot.TEXT, offset);
  }

  private static Place place(Tree tree, List<Place> texts, Random random) {
    Place text = texts.get(random.nextInt(texts.size()));
    String chars = tree.find(text.node()).orElseThrow().text(text.slot()).orElseThrow().chars();
    int offset = random.nextInt(chars.length() + 1);
    return text.at(Text.isBoundary(chars, offset) ? offset : offset - 1);
  }

  private static boolean holds(int[] more, int[] fewer) {
    int at = 0;
    for (int c : more) {
      at += at < fewer.length && fewer[at] == c ? 1 : 0;
    }
    return at == fewer.length;
  }

  private static int[] sorted(Node node) {
    StringBuilder all = new StringBuilder();
    node.read((owner, slot) -> all.append(owner.text(slot).orElseThrow().chars()));
    return all.chars().filter(c -> !Character.isWhitespace(c)).sorted().toArray();
  }
}
