package org.gongbao.edit.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.range.ReadingOrder;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// Kinds, levels, ordinals, order and marks.
class StructureTest {
  private static final int SEEDS = 3_000;

  @Test
  void aHeadingTakesTheOrdinalItsTextBeginsWith() {
    Tree tree = tree(plain("a", "一、总体要求"));
    Step step = to(tree, Kind.LEVEL_1, at("a", 6));
    assertEquals(List.of("H一、|总体要求"), after(tree, step));
    assertEquals(at("a", 4), step.after().orElseThrow().caret());
  }

  @Test
  void aHeadingWithoutAnOrdinalGetsTheNextInTheMannerOfTheLast() {
    Tree tree = tree(heading("a", "(一)", "目标"), plain("b", "正文"), plain("c", "任务"));
    assertEquals(
        List.of("H(一)|目标", "P|正文", "H(二)|任务"), after(tree, to(tree, Kind.LEVEL_2, at("c", 0))));
  }

  @Test
  void aHigherHeadingBeginsANewRow() {
    Tree tree =
        tree(
            heading("a", "一、", "甲"),
            heading("b", "（一）", "乙"),
            heading("c", "二、", "丙"),
            plain("d", "丁"));
    assertEquals("H（一）|丁", after(tree, to(tree, Kind.LEVEL_2, at("d", 0))).get(3));
    assertEquals("H三、|丁", after(tree, to(tree, Kind.LEVEL_1, at("d", 0))).get(3));
  }

  @Test
  void bodyTextKeepsTheOrdinalAsText() {
    Tree tree = tree(heading("a", "一、", "总体要求"));
    Step step = to(tree, Kind.BODY, at("a", 1));
    assertEquals(List.of("P|一、总体要求"), after(tree, step));
    assertEquals(at("a", 3), step.after().orElseThrow().caret());
  }

  @Test
  void articlesAreCountedThroughChapters() {
    Tree tree =
        tree(
            heading("a", "第一章　", "总则"),
            item("b", "第一条　", "甲"),
            heading("c", "第二章　", "附则"),
            plain("d", "乙"));
    assertEquals("P第二条　|乙", after(tree, to(tree, Kind.ARTICLE, at("d", 0))).get(3));
  }

  @Test
  void anArticleMadeAHeadingIsPrintedWithAnotherOrdinal() {
    Tree tree =
        tree(heading("a", "一、", "甲"), item("b", "第一条　", "乙"), plain("c", "二、丙"), plain("d", "丁"));
    assertEquals(List.of("b 第一条　→二、"), ordinals(tree, to(tree, Kind.LEVEL_1, at("b", 0))));
    assertEquals(List.of(), ordinals(tree, to(tree, Kind.BODY, at("b", 0))));
    assertEquals(List.of(), ordinals(tree, to(tree, Kind.LEVEL_1, at("c", 0))));
    assertEquals(List.of(), ordinals(tree, to(tree, Kind.LEVEL_1, at("d", 0))));
    Step gone =
        new Restructuring(tree, part(tree))
            .ordinal(new NodeId("a"), "", Selection.caretAt(at("a", 0)))
            .orElseThrow();
    assertEquals(List.of("a 一、→"), ordinals(tree, gone));
  }

  private static List<String> ordinals(Tree tree, Step step) {
    return OrdinalChanges.of(tree, step).stream()
        .map(c -> c.node().value() + " " + c.before().written() + "→" + c.after().written())
        .toList();
  }

  @Test
  void levelsGoUpAndDown() {
    Tree tree = tree(heading("a", "一、", "甲"), heading("b", "二、", "乙"));
    Node part = part(tree);
    Step down = new Restructuring(tree, part).shift(1, Selection.caretAt(at("b", 0))).orElseThrow();
    assertEquals(List.of("H一、|甲", "H（一）|乙"), after(tree, down));
    assertEquals(
        Optional.empty(), new Restructuring(tree, part).shift(-1, Selection.caretAt(at("a", 0))));
  }

  @Test
  void renumberingIsAProposalInEachManner() {
    Tree tree =
        tree(
            heading("a", "一、", "甲"),
            item("b", "1．", "子"),
            item("c", "3．", "丑"),
            heading("d", "三、", "乙"),
            item("e", "2．", "寅"));
    List<Renumbering.Change> plan = Renumbering.plan(part(tree));
    assertEquals(
        List.of("3．→2．", "三、→二、", "2．→1．"),
        plan.stream().map(c -> c.before().written() + "→" + c.after().written()).toList());
    Step step = Renumbering.step(plan, Optional.empty()).orElseThrow();
    assertEquals(List.of("H一、|甲", "P1．|子", "P2．|丑", "H二、|乙", "P1．|寅"), after(tree, step));
  }

  @Test
  void runsThatAreRightAreLeftAlone() {
    Tree tree =
        tree(
            heading("a", "第一章　", "总则"),
            item("b", "第一条　", "甲"),
            item("c", "（一）", "子"),
            item("d", "（二）", "丑"),
            item("e", "第二条　", "乙"),
            item("f", "（一）", "寅"),
            heading("g", "第二章　", "附则"),
            item("h", "第三条　", "丙"));
    assertEquals(List.of(), Renumbering.plan(part(tree)));
  }

  @Test
  void blocksMoveTogether() {
    Tree tree = tree(plain("a", "甲"), plain("b", "乙"), plain("c", "丙"));
    Selection both = new Selection(at("b", 0), at("c", 1));
    Step up = new Moving(tree).blocks(-1, both).orElseThrow();
    assertEquals(List.of("P|乙", "P|丙", "P|甲"), after(tree, up));
    assertEquals(Optional.empty(), new Moving(tree).blocks(1, both));
  }

  @Test
  void marksAreSetAndTakenAway() {
    Tree tree = tree(plain("a", "面积平方米"), plain("b", "乙"));
    Selection all = new Selection(at("a", 2), at("b", 1));
    Step set = new Marking(tree, part(tree)).toggle(TextStyle.STRONG, all).orElseThrow();
    Tree bold = applied(tree, set);
    assertEquals(
        Text.of("面积").plus(Text.styled("平方米", TextStyle.STRONG)),
        bold.find(new NodeId("a")).orElseThrow().text(Slot.TEXT).orElseThrow());
    Step cleared = new Marking(bold, part(bold)).toggle(TextStyle.STRONG, all).orElseThrow();
    assertEquals(tree.issue(), applied(bold, cleared).issue());
  }

  @Test
  void whateverIsDoneNoCharacterIsLostAndUndoGivesTheSameTree() {
    int changed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      RandomTree trees = new RandomTree(random, new CountingIds("n"));
      Tree tree = Tree.of(trees.issue());
      if (tree.issue().items().isEmpty()) {
        continue;
      }
      Node part = tree.issue().items().get(random.nextInt(tree.issue().items().size()));
      List<Place> texts = new ReadingOrder(part).texts();
      Selection selection =
          new Selection(
              texts.get(random.nextInt(texts.size())), texts.get(random.nextInt(texts.size())));
      Optional<Step> step =
          switch (random.nextInt(3)) {
            case 0 ->
                new Restructuring(tree, part)
                    .to(Kind.values()[random.nextInt(Kind.values().length)], selection);
            case 1 -> new Moving(tree).blocks(random.nextBoolean() ? 1 : -1, selection);
            default -> new Marking(tree, part).toggle(TextStyle.KAI, selection);
          };
      if (step.isEmpty()) {
        continue;
      }
      changed++;
      Tree after = applied(tree, step.get());
      assertEquals(sorted(part), sorted(after.find(part.id()).orElseThrow()), "seed " + seed);
      Tree back = after;
      for (Edit edit : step.get().edits().reversed()) {
        back = edit.invert().apply(back);
      }
      assertEquals(tree.issue(), back.issue(), "seed " + seed);
    }
    assertTrue(changed > SEEDS / 10, changed + " changed");
  }

  /// All characters of texts, in no order.
  private static String sorted(Node part) {
    StringBuilder all = new StringBuilder();
    part.read((node, slot) -> all.append(node.text(slot).orElseThrow().chars()));
    return all.chars().sorted().mapToObj(Character::toString).reduce("", String::concat);
  }

  private static Step to(Tree tree, Kind kind, Place caret) {
    return new Restructuring(tree, part(tree)).to(kind, Selection.caretAt(caret)).orElseThrow();
  }

  private static Place at(String node, int offset) {
    return new Place(new NodeId(node), Slot.TEXT, offset);
  }

  private static Paragraph plain(String id, String text) {
    return new Paragraph(new NodeId(id), Ordinal.NONE, Text.of(text));
  }

  private static Paragraph item(String id, String ordinal, String text) {
    return new Paragraph(new NodeId(id), Ordinal.leading(ordinal).orElseThrow(), Text.of(text));
  }

  private static Heading heading(String id, String ordinal, String text) {
    return new Heading(new NodeId(id), Ordinal.leading(ordinal).orElseThrow(), Text.of(text));
  }

  private static Tree tree(Block... blocks) {
    Notice notice = new Notice(new NodeId("p"), Text.of("启事"), List.of(blocks));
    Section section = new Section(new NodeId("s"), Text.of("公告"), List.of(notice));
    Issue blank = Issue.blank(new NodeId("i"));
    return Tree.of((Issue) blank.withChildren(Branch.SECTIONS, List.of(section)));
  }

  private static Node part(Tree tree) {
    return tree.find(new NodeId("p")).orElseThrow();
  }

  private static Tree applied(Tree tree, Step step) {
    Tree next = tree;
    for (Edit edit : step.edits()) {
      next = edit.apply(next);
    }
    return next;
  }

  private static List<String> after(Tree tree, Step step) {
    List<String> written = new ArrayList<>();
    for (Node node : part(applied(tree, step)).children(Branch.BODY)) {
      OrdinalForm form = Ordinals.of(node).form();
      String ordinal = form == OrdinalForm.NONE ? "" : Ordinals.of(node).written();
      String kind = node instanceof Heading ? "H" : "P";
      written.add(kind + ordinal + "|" + node.text(Slot.TEXT).orElseThrow().chars());
    }
    return written;
  }
}
