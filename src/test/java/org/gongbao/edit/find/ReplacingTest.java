package org.gongbao.edit.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Step;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Issue;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// Hits replaced in one step.
class ReplacingTest {
  private static final int TREES = 1_500;
  private static final List<String> WANTED = List.of("江", "州市", "政", "〔", "2", "A", "𬭎", "　", "é");
  private static final List<String> PUT = List.of("", "江", "州", "江州市", "𬭎", "（", "22", "x");

  @Test
  void replacingAllIsStringReplaceOnEveryText() throws BadQueryException {
    int replaced = 0;
    for (int seed = 0; seed < TREES; seed++) {
      Random random = new Random(seed);
      Tree before = Tree.of(new RandomTree(random, new CountingIds("n")).issue());
      String wanted = WANTED.get(random.nextInt(WANTED.size()));
      String put = PUT.get(random.nextInt(PUT.size()));
      Search search = Search.of(new Query(wanted, Scope.ISSUE, Set.of(Option.MATCH_CASE)));
      Found found = found(before, search);
      Replacing.Outcome outcome = Replacing.of(before, found.hits(), Template.of(put, search));
      Tree after = outcome.step().map(step -> applied(before, step)).orElse(before);
      Map<Place, Text> texts = texts(after);
      texts(before)
          .forEach(
              (place, text) -> {
                boolean hidden = place.slot() == Slot.LEAD || place.slot() == Slot.PAGE;
                String expected = hidden ? text.chars() : text.chars().replace(wanted, put);
                assertEquals(expected, texts.getOrDefault(place, Text.EMPTY).chars());
              });
      if (outcome.step().isPresent()) {
        assertEquals(before.issue(), inverted(after, outcome.step().get()).issue(), "seed " + seed);
      }
      replaced += outcome.count();
    }
    assertTrue(replaced > TREES, replaced + " replaced");
  }

  @Test
  void marksOutsideTheHitsStay() throws BadQueryException {
    for (int seed = 0; seed < TREES; seed++) {
      Random random = new Random(seed);
      Tree before = Tree.of(new RandomTree(random, new CountingIds("n")).issue());
      Search search = Search.of(new Query("州", Scope.ISSUE, Set.of()));
      Replacing.Outcome outcome =
          Replacing.of(before, found(before, search).hits(), Template.of("洲洲", search));
      Tree after = outcome.step().map(step -> applied(before, step)).orElse(before);
      Map<Place, Text> texts = texts(after);
      texts(before)
          .forEach((place, text) -> assertMarksStay(text, texts.getOrDefault(place, Text.EMPTY)));
    }
  }

  /// Every character that is no 州 has the marks it had.
  private static void assertMarksStay(Text before, Text after) {
    int at = 0;
    for (int i = 0; i < before.length(); i++) {
      boolean same = before.chars().charAt(i) == after.chars().charAt(at);
      if (same) {
        for (TextStyle style : TextStyle.values()) {
          assertEquals(before.has(style, i), after.has(style, at), style + " of " + before);
        }
      }
      at += same ? 1 : 2;
    }
  }

  @Test
  void onlyCharactersThatDifferAreTouched() throws BadQueryException {
    Text title =
        Text.of("江州市人民政府")
            .with(StyledRange.of(2, 3, TextStyle.LINE_START))
            .with(StyledRange.of(0, 2, TextStyle.STRONG));
    Text after = replaced(title, "州市人", "洲市人");
    assertEquals(
        Text.of("江洲市人民政府")
            .with(StyledRange.of(2, 3, TextStyle.LINE_START))
            .with(StyledRange.of(0, 2, TextStyle.STRONG)),
        after);
  }

  @Test
  void whatIsPutInIsMarkedAsWhatItReplaces() throws BadQueryException {
    Text marked = Text.of("加强布署工作").with(StyledRange.of(2, 4, TextStyle.STRONG));
    assertEquals(
        Text.of("加强安排好工作").with(StyledRange.of(2, 5, TextStyle.STRONG)),
        replaced(marked, "布署", "安排好"));
    Text raised = Text.of("面积5m2。").with(StyledRange.of(4, 5, TextStyle.SUPERSCRIPT));
    assertEquals(
        Text.of("面积5m3。").with(StyledRange.of(4, 5, TextStyle.SUPERSCRIPT)),
        replaced(raised, "m2", "m3"));
    Text broken = Text.of("关于印发办法").with(StyledRange.of(2, 3, TextStyle.LINE_START));
    assertEquals(
        Text.of("关于发布办法").with(StyledRange.of(2, 3, TextStyle.LINE_START)),
        replaced(broken, "印发", "发布"));
  }

  @Test
  void groupsAreFilledIn() throws BadQueryException {
    assertEquals(
        "江府发〔2026〕3号",
        replaced(Text.of("江府发[2026]3号"), "\\[([数]{4})\\]", "〔$1〕", Option.REGEX).chars());
    assertEquals("乙甲$", replaced(Text.of("甲乙"), "(甲)(乙)", "$2$1$$", Option.REGEX).chars());
    assertEquals("$1", replaced(Text.of("甲"), "甲", "$1").chars());
    Search one = search("(甲)", Option.REGEX);
    BadQueryException bad = assertThrows(BadQueryException.class, () -> Template.of("乙$2", one));
    assertEquals(1, bad.position());
  }

  @Test
  void hitsThatMovedAreLeft() throws BadQueryException {
    Bulletin bulletin = new Bulletin();
    Issue issue = bulletin.issue(bulletin.item("通知", bulletin.paragraph("布署工作")));
    Tree tree = Tree.of(issue);
    Search search = search("布署");
    List<Hit> hits = found(tree, search).hits();
    Tree later =
        tree.change(
            hits.getFirst().place().node(), node -> node.withText(Slot.TEXT, Text.of("新布署")));
    Replacing.Outcome outcome = Replacing.of(later, hits, Template.of("部署", search));
    assertEquals(0, outcome.count());
    assertFalse(outcome.step().isPresent());
  }

  private static Text replaced(Text text, String wanted, String put, Option... options)
      throws BadQueryException {
    Bulletin bulletin = new Bulletin();
    Tree tree = Tree.of(bulletin.issue(bulletin.item("无", bulletin.paragraph("无"))));
    Place place = place(tree);
    Tree with = tree.change(place.node(), node -> node.withText(place.slot(), text));
    Search search = search(wanted, options);
    Step step =
        Replacing.of(with, found(with, search).hits(), Template.of(put, search))
            .step()
            .orElseThrow();
    return applied(with, step).find(place.node()).orElseThrow().text(place.slot()).orElseThrow();
  }

  private static Place place(Tree tree) {
    return new Place(
        tree.issue().items().getFirst().children(org.gongbao.model.Branch.BODY).getFirst().id(),
        Slot.TEXT,
        0);
  }

  private static Search search(String wanted, Option... options) throws BadQueryException {
    return Search.of(new Query(wanted, Scope.ISSUE, Set.of(options)));
  }

  private static Found found(Tree tree, Search search) throws BadQueryException {
    return Found.in(tree.issue(), Optional.empty(), search, Found.NOTHING, Stop.NEVER);
  }

  private static Tree applied(Tree tree, Step step) {
    Tree now = tree;
    for (Edit edit : step.edits()) {
      now = edit.apply(now);
    }
    return now;
  }

  private static Tree inverted(Tree tree, Step step) {
    Tree now = tree;
    for (Edit edit : step.edits().reversed()) {
      now = edit.invert().apply(now);
    }
    return now;
  }

  private static Map<Place, Text> texts(Tree tree) {
    Map<Place, Text> texts = new HashMap<>();
    List<Slot> seen = new ArrayList<>();
    tree.issue()
        .read(
            (node, slot) -> {
              texts.put(new Place(node.id(), slot, 0), node.text(slot).orElseThrow());
              seen.add(slot);
            });
    assertEquals(seen.size(), texts.size());
    return texts;
  }
}
