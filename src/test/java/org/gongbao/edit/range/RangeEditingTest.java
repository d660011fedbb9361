package org.gongbao.edit.range;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Catalogue;
import org.gongbao.model.CorrectionLinks;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Rule;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// Selections over several texts: what goes, what stays, and that nothing else is touched.
class RangeEditingTest {
  private static final int SEEDS = 4_000;
  private final CountingIds ids = new CountingIds("t");

  @Test
  void erasingTakesExactlyTheSelectedCharacters() {
    int over = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      RandomTree trees = new RandomTree(random, new CountingIds("n"));
      Tree tree = Tree.of(trees.issue());
      Node part = part(tree, random);
      Selection selection = selection(tree, part, random, trees);
      TextRange range = new ReadingOrder(part).range(selection).orElseThrow();
      Optional<Step> step = new RangeEditing(tree, part, ids).type(selection, "");
      Tree after = applied(tree, step);
      String all = chars(part);
      int from = position(tree, part, range.from());
      int to = position(tree, part, range.to());
      Node left = after.find(part.id()).orElseThrow();
      assertEquals(all.substring(0, from) + all.substring(to), chars(left), "seed " + seed);
      assertEquals(tree.issue(), undone(after, step).issue(), "seed " + seed);
      over += range.isSingle() ? 0 : 1;
      caretIsThere(after, step);
    }
    assertTrue(over > SEEDS / 2, over + " over several texts");
  }

  @Test
  void whatIsCopiedAndPastedBackReadsTheSame() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      RandomTree trees = new RandomTree(random, new CountingIds("n"));
      Tree tree = Tree.of(trees.issue());
      Node part = part(tree, random);
      Selection selection = selection(tree, part, random, trees);
      TextRange range = new ReadingOrder(part).range(selection).orElseThrow();
      Clip clip = new RangeEditing(tree, part, ids).copy(selection);
      StringBuilder copied = new StringBuilder();
      clip.blocks().forEach(block -> copied.append(chars(block)));
      String all = chars(part);
      String wanted =
          all.substring(position(tree, part, range.from()), position(tree, part, range.to()));
      assertEquals(wanted, copied.toString(), "seed " + seed);
      if (clip.isEmpty()) {
        continue;
      }
      Optional<Step> paste = new RangeEditing(tree, part, ids).paste(selection, clip.blocks());
      Tree after = applied(tree, paste);
      String now = chars(after.find(part.id()).orElseThrow()).replaceAll("\\s", "");
      // Where a text cannot hold blocks their ordinals become characters of it.
      assertTrue(
          subsequence(all.replaceAll("\\s", ""), now), "seed " + seed + "\n" + all + "\n" + now);
      assertEquals(tree.issue(), undone(after, paste).issue(), "seed " + seed);
      caretIsThere(after, paste);
    }
  }

  @Test
  void joinsTheCutEnds() {
    Document document = document(plain("a", "总体要求和目标"), plain("b", "中间"), plain("c", "任务分工表"));
    Tree tree = tree(document);
    Step step = erase(tree, document, at("a", 4), at("c", 2));
    assertEquals(List.of("总体要求分工表"), texts(step, tree));
    assertEquals(Optional.of(Selection.caretAt(at("a", 4))), step.after());
  }

  @Test
  void aHeadingSelectedFromItsStartGoesWithItsOrdinal() {
    Document document = document(heading("a", "一、", "要求"), plain("b", "正文一"), plain("c", "正文二"));
    Tree tree = tree(document);
    Step step = erase(tree, document, at("a", 0), at("b", 2));
    assertEquals(List.of("一", "正文二"), texts(step, tree));
    assertEquals(Optional.of(Selection.caretAt(at("b", 0))), step.after());
  }

  @Test
  void rulesBetweenGoToo() {
    Document document =
        document(plain("a", "上文"), new Rule(new NodeId("r")), plain("b", "下文"), plain("c", "末"));
    Tree tree = tree(document);
    Step step = erase(tree, document, at("a", 1), at("b", 1));
    assertEquals(List.of("上文", "末"), texts(step, tree));
  }

  @Test
  void erasingEverythingLeavesAnEmptyParagraph() {
    Document document = document(plain("a", "上文"), plain("b", "下文"));
    Tree tree = tree(document);
    Step step = erase(tree, document, at("a", 0), at("b", 2));
    assertEquals(List.of(""), texts(step, tree));
    Place caret = step.after().orElseThrow().caret();
    assertEquals(0, caret.offset());
  }

  @Test
  void pastesParagraphsIntoTheMiddle() {
    Document document = document(heading("a", "一、", "前后"));
    Tree tree = tree(document);
    List<Block> clip = List.of(plain("x", "甲"), heading("y", "二、", "乙"), plain("z", "丙"));
    Selection caret = Selection.caretAt(at("a", 1));
    Step step = new RangeEditing(tree, document, ids).paste(caret, clip).orElseThrow();
    assertEquals(List.of("前甲", "乙", "丙后"), texts(step, tree));
    assertEquals(1, step.after().orElseThrow().caret().offset());
  }

  @Test
  void pastesBeforeAParagraphWithoutJoining() {
    Document document = document(plain("a", "后文"));
    Tree tree = tree(document);
    List<Block> clip = List.of(plain("x", "甲"), plain("y", "乙"));
    Selection caret = Selection.caretAt(at("a", 0));
    Step step = new RangeEditing(tree, document, ids).paste(caret, clip).orElseThrow();
    assertEquals(List.of("甲", "乙", "后文"), texts(step, tree));
  }

  @Test
  void typingOverSeveralParagraphsIsOneStep() {
    Document document = document(plain("a", "上文"), plain("b", "下文"));
    Tree tree = tree(document);
    Step step =
        new RangeEditing(tree, document, ids)
            .type(new Selection(at("b", 1), at("a", 1)), "新")
            .orElseThrow();
    assertEquals(List.of("上新文"), texts(step, tree));
    assertEquals(Optional.of(Selection.caretAt(at("a", 2))), step.after());
  }

  @Test
  void marksAreCopied() {
    Paragraph styled =
        new Paragraph(new NodeId("a"), Ordinal.NONE, Text.styled("重点", TextStyle.STRONG));
    Document document = document(styled, plain("b", "下文"));
    Clip clip =
        new RangeEditing(tree(document), document, ids).copy(new Selection(at("a", 1), at("b", 1)));
    assertEquals(
        Text.styled("点", TextStyle.STRONG), clip.blocks().getFirst().text(Slot.TEXT).orElseThrow());
    assertEquals("点\n下", clip.plain());
  }

  private Step erase(Tree tree, Node part, Place from, Place to) {
    return new RangeEditing(tree, part, ids).type(new Selection(from, to), "").orElseThrow();
  }

  private static Place at(String node, int offset) {
    return new Place(new NodeId(node), Slot.TEXT, offset);
  }

  private static Paragraph plain(String id, String text) {
    return new Paragraph(new NodeId(id), Ordinal.NONE, Text.of(text));
  }

  private static Heading heading(String id, String ordinal, String text) {
    return new Heading(new NodeId(id), new Ordinal(OrdinalForm.HAN, ordinal), Text.of(text));
  }

  private static Document document(Block... body) {
    Attachment attachment =
        new Attachment(new NodeId("f"), Text.of("附件"), Text.of("名单"), List.of());
    return new Document(
        new NodeId("d"),
        Text.of("关于开展普查的通知"),
        DocumentNumbers.NONE,
        Text.of("各区："),
        List.of(body),
        Text.EMPTY,
        List.of(),
        List.of(attachment),
        Catalogue.EMPTY,
        CorrectionLinks.NONE,
        Text.EMPTY);
  }

  private static Tree tree(Document document) {
    Section section = new Section(new NodeId("s"), Text.of("文件"), List.of((Item) document));
    Issue blank = Issue.blank(new NodeId("i"));
    return Tree.of((Issue) blank.withChildren(org.gongbao.model.Branch.SECTIONS, List.of(section)));
  }

  private static List<String> texts(Step step, Tree tree) {
    Tree after = applied(tree, Optional.of(step));
    Document document = (Document) after.find(new NodeId("d")).orElseThrow();
    return document.body().stream()
        .map(block -> block.text(Slot.TEXT).map(Text::chars).orElse("—"))
        .toList();
  }

  private static Tree applied(Tree tree, Optional<Step> step) {
    Tree next = tree;
    for (Edit edit : step.map(Step::edits).orElse(List.of())) {
      next = edit.apply(next);
    }
    return next;
  }

  private static Tree undone(Tree after, Optional<Step> step) {
    Tree before = after;
    for (Edit edit : step.map(Step::edits).orElse(List.of()).reversed()) {
      before = edit.invert().apply(before);
    }
    return before;
  }

  private static void caretIsThere(Tree tree, Optional<Step> step) {
    step.flatMap(Step::after)
        .ifPresent(
            after -> {
              Place caret = after.caret();
              Text text = tree.find(caret.node()).orElseThrow().text(caret.slot()).orElseThrow();
              assertTrue(Text.isBoundary(text.chars(), caret.offset()));
            });
  }

  private static Node part(Tree tree, Random random) {
    List<Node> parts = new ArrayList<>(tree.issue().items());
    parts.add(tree.issue().colophon());
    return parts.get(random.nextInt(parts.size()));
  }

  private static Selection selection(Tree tree, Node part, Random random, RandomTree trees) {
    return new Selection(place(tree, part, random, trees), place(tree, part, random, trees));
  }

  private static Place place(Tree tree, Node part, Random random, RandomTree trees) {
    List<Place> texts = new ReadingOrder(part).texts();
    Place text = texts.get(random.nextInt(texts.size()));
    String chars = tree.find(text.node()).orElseThrow().text(text.slot()).orElseThrow().chars();
    return text.at(trees.boundary(chars));
  }

  private static String chars(Node node) {
    StringBuilder all = new StringBuilder();
    node.read(
        (owner, slot) -> {
          if (slot != Slot.LEAD && slot != Slot.PAGE) {
            all.append(owner.text(slot).orElseThrow().chars());
          }
        });
    return all.toString();
  }

  private static int position(Tree tree, Node part, Place place) {
    int position = place.offset();
    for (Place text : new ReadingOrder(part).texts()) {
      if (text.equals(place.at(0))) {
        return position;
      }
      position += tree.find(text.node()).orElseThrow().text(text.slot()).orElseThrow().length();
    }
    throw new AssertionError(place);
  }

  private static boolean subsequence(String some, String all) {
    int at = 0;
    for (int i = 0; i < all.length() && at < some.length(); i++) {
      at += all.charAt(i) == some.charAt(at) ? 1 : 0;
    }
    return at == some.length();
  }
}
