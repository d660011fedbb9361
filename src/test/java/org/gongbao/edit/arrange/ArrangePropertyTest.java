package org.gongbao.edit.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.edit.History;
import org.gongbao.edit.Step;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// No item is ever lost or there twice, whatever is moved.
@Execution(ExecutionMode.CONCURRENT)
class ArrangePropertyTest {
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
  private static final String ITEMS = "abcdef";

  /// 720 orders, each parted over three sections in 28 ways.
  @Test
  void everyOrderOfSixItemsInThreeSectionsIsReached() {
    Random random = new Random(11);
    int reached = 0;
    Tree tree = Arranged.tree("abc|de|f");
    Tree first = tree;
    for (String order : permutations(ITEMS)) {
      for (int cut = 0; cut <= 6; cut++) {
        for (int other = cut; other <= 6; other++) {
          String wanted =
              order.substring(0, cut)
                  + "|"
                  + order.substring(cut, other)
                  + "|"
                  + order.substring(other);
          tree = led(tree, wanted, random);
          assertEquals(wanted, Arranged.order(tree));
          assertSameItems(first, tree);
          reached++;
        }
      }
    }
    assertEquals(720 * 28, reached);
  }

  /// Each item is moved to where it belongs, in an order of chance.
  private static Tree led(Tree from, String wanted, Random random) {
    Tree tree = from;
    String[] sections = wanted.split("\\|", -1);
    List<Integer> turn = new ArrayList<>(IntStream.range(0, 3).boxed().toList());
    java.util.Collections.shuffle(turn, random);
    for (int section : turn) {
      for (int i = 0; i < sections[section].length(); i++) {
        Landing to = new Landing(new NodeId("s" + section), i);
        String id = sections[section].substring(i, i + 1);
        tree = done(tree, new ItemMoves(tree).move(Arranged.ids(id), to(tree, to, id)));
      }
    }
    return tree;
  }

  /// A landing counts the item itself while it still stands before it.
  private static Landing to(Tree tree, Landing landing, String id) {
    List<String> held =
        ((Section) tree.find(landing.section()).orElseThrow())
            .items().stream().map(item -> item.id().value()).toList();
    int at = held.indexOf(id);
    return at >= 0 && at < landing.index()
        ? new Landing(landing.section(), landing.index() + 1)
        : landing;
  }

  @Test
  void anythingDoneIsTakenBackToTheStart() {
    int did = 0;
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree first = Arranged.tree("abc|de|f");
      Tree tree = first;
      History history = new History();
      for (int i = 0; i < 25; i++) {
        Optional<Step> step = any(tree, random, ids);
        if (step.isPresent()) {
          Transaction done = Arranged.transaction(step.get());
          tree = done.apply(tree);
          history.done(done);
          history.seal();
          assertSameItems(first, tree);
          did++;
        }
      }
      Issue last = tree.issue();
      int undone = 0;
      while (history.undoing("何砚秋", NOW).isPresent()) {
        tree = history.undoing("何砚秋", NOW).orElseThrow().apply(tree);
        history.undone();
        undone++;
      }
      assertEquals(first.issue(), tree.issue(), "seed " + seed);
      for (int i = 0; i < undone; i++) {
        tree = history.redoing("何砚秋", NOW).orElseThrow().apply(tree);
        history.redone();
      }
      assertEquals(last, tree.issue(), "seed " + seed);
    }
    assertTrue(did > 5_000, did + " steps");
  }

  private static Optional<Step> any(Tree tree, Random random, CountingIds ids) {
    List<Section> sections = tree.issue().sections();
    NodeId section = sections.get(random.nextInt(sections.size())).id();
    List<NodeId> some =
        tree.issue().items().stream().map(Item::id).filter(id -> random.nextInt(3) == 0).toList();
    int by = random.nextBoolean() ? 1 : -1;
    return switch (random.nextInt(9)) {
      case 0 -> new ItemMoves(tree).shift(some, by);
      case 1 -> new SectionMoves(tree).shift(section, by);
      case 2 -> new SectionMoves(tree).move(section, random.nextInt(sections.size() + 1));
      case 3 -> new SectionMoves(tree).add("新" + random.nextInt(9), random.nextInt(4), ids);
      case 4 -> new SectionMoves(tree).remove(section);
      case 5 -> new SectionMoves(tree).dissolve(section);
      case 6 -> new SectionMoves(tree).rename(section, "改" + random.nextInt(9));
      case 7 -> new HouseOrder(tree, List.of()).all();
      default -> new ItemMoves(tree).move(some, new Landing(section, random.nextInt(8)));
    };
  }

  @Test
  void fourHundredItemsStayQuick() {
    List<Item> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      many.add(Arranged.document("m" + i, "江府发〔2026〕" + (400 - i) + "号"));
    }
    List<Section> sections =
        List.of(
            new Section(new NodeId("s0"), Text.of("甲"), many.subList(0, 380)),
            new Section(new NodeId("s1"), Text.of("乙"), many.subList(380, 400)));
    Tree tree =
        Tree.of((Issue) Issue.blank(new NodeId("i")).withChildren(Branch.SECTIONS, sections));
    Tree ordered = done(tree, new HouseOrder(tree, List.of()).all());
    Tree moved =
        done(
            ordered,
            new ItemMoves(ordered)
                .move(many.stream().map(Item::id).toList(), new Landing(new NodeId("s1"), 0)));
    assertSameItems(tree, moved);
  }

  private static Tree done(Tree tree, Optional<Step> step) {
    return step.map(one -> Arranged.done(tree, one)).orElse(tree);
  }

  private static void assertSameItems(Tree before, Tree after) {
    Map<NodeId, Item> held = new HashMap<>();
    before.issue().items().forEach(item -> held.put(item.id(), item));
    List<Item> now = after.issue().items();
    assertEquals(held.size(), now.size());
    now.forEach(item -> assertSame(held.remove(item.id()), item));
  }

  private static List<String> permutations(String of) {
    return of.isEmpty()
        ? List.of("")
        : of.chars()
            .boxed()
            .flatMap(
                one -> {
                  String character = Character.toString(one);
                  Stream<String> rest = permutations(of.replace(character, "")).stream();
                  return rest.map(tail -> character + tail);
                })
            .toList();
  }
}
