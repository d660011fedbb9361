package org.gongbao.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Branch;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class SpanMappingTest {
  private static final int SEQUENCES = 2_000;
  private static final Place P = new Place(new NodeId("p"), Slot.TEXT, 0);

  @Test
  void afterRandomEditsStretchesCoverTheSameCharacters() {
    int followed = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree tree = Tree.of(new RandomTree(random, ids).issue());
      RandomEdits edits = new RandomEdits(random, ids);
      List<Span> all = spans(tree, random);
      for (int i = 0; i < 6; i++) {
        Transaction done = transaction(edits.next(tree));
        Tree next = done.apply(tree);
        SpanMapping mapping = new SpanMapping(done);
        List<Span> kept = new ArrayList<>();
        for (Span span : all) {
          List<Span> mapped = mapping.map(List.of(span));
          check(tree, next, done, span, mapped, "seed " + seed + " step " + i);
          assertTrue(mapping.touches(span.text()) || mapped.equals(List.of(span)));
          followed += mapped.equals(List.of(span)) ? 0 : mapped.size();
          kept.addAll(mapped);
        }
        all = kept;
        tree = next;
      }
    }
    assertTrue(followed > 1_000, "too few moved: " + followed);
  }

  /// Every character that is still there is covered, and its stretch holds it.
  private static void check(
      Tree before, Tree after, Transaction done, Span span, List<Span> mapped, String where) {
    String old = chars(before, span);
    for (int i = 0; i < span.length(); i++) {
      Place from = span.start().at(span.from() + i);
      if (done.map(from) instanceof Moved.To to) {
        Place place = to.place();
        assertTrue(mapped.stream().anyMatch(s -> holds(s, place)), where + " lost " + from);
      }
    }
    // Only characters put in between may be new: what was covered is a part of what is, in order.
    String now = mapped.stream().map(s -> chars(after, s)).collect(Collectors.joining());
    if (!mapped.isEmpty()) {
      assertTrue(old.indexOf(now.charAt(0)) >= 0, where + " begins with another character");
      assertTrue(old.indexOf(now.charAt(now.length() - 1)) >= 0, where + " ends with another");
    }
  }

  @Test
  void typingAtEitherEndStaysOutsideAndBetweenGoesIn() {
    assertEquals(List.of(span(4, 3)), type(3, "", "字"));
    assertEquals(List.of(span(3, 3)), type(6, "", "字"));
    assertEquals(List.of(span(3, 4)), type(4, "", "字"));
  }

  @Test
  void erasingOverAnEndLeavesTheRest() {
    assertEquals(List.of(span(2, 2)), type(2, "二三", ""));
    assertEquals(List.of(span(3, 2)), type(5, "五六", ""));
    assertEquals(List.of(span(3, 2)), type(5, "五", "甲乙"));
    assertEquals(List.of(), type(2, "二三四五六", "二三四五陆"));
  }

  @Test
  void splittingDealsAStretchOut() {
    Paragraph whole = paragraph("p", "零一二三四五六七");
    Span span = span(3, 3);
    List<Edit> split =
        List.of(
            new SpliceEdit(
                new NodeId("i"),
                Branch.BODY,
                0,
                List.of(whole),
                List.of(paragraph("p", "零一二三"), paragraph("q", "四五六七"))));
    List<Span> dealt = new SpanMapping(transaction(split)).map(List.of(span));
    assertEquals(List.of(span(3, 1), new Span(new Place(new NodeId("q"), Slot.TEXT, 0), 2)), dealt);
  }

  @Test
  void erasingOverParagraphsKeepsWhatStandsBeforeAndBehind() {
    List<Edit> erase =
        List.of(
            new SpliceEdit(
                new NodeId("i"),
                Branch.BODY,
                0,
                List.of(paragraph("p", "零一二三四五"), paragraph("q", "六七八九")),
                List.of(paragraph("p", "零一二三四九"))));
    SpanMapping mapping = new SpanMapping(transaction(erase));
    assertEquals(List.of(span(3, 2)), mapping.map(List.of(span(3, 3))));
    Span behind = new Span(new Place(new NodeId("q"), Slot.TEXT, 3), 1);
    assertEquals(List.of(span(5, 1)), mapping.map(List.of(behind)));
    assertFalse(mapping.touches(new Place(new NodeId("other"), Slot.TEXT, 0)));
  }

  private static List<Span> type(int at, String removed, String inserted) {
    TextEdit edit = new TextEdit(P.at(at), Text.of(removed), Text.of(inserted));
    return new SpanMapping(transaction(List.of(edit))).map(List.of(span(3, 3)));
  }

  private static Span span(int from, int length) {
    return new Span(P.at(from), length);
  }

  private static Paragraph paragraph(String id, String text) {
    return new Paragraph(new NodeId(id), Ordinal.NONE, Text.of(text));
  }

  private static List<Span> spans(Tree tree, Random random) {
    List<Span> spans = new ArrayList<>();
    tree.issue()
        .walk(
            node -> {
              for (Slot slot : node.shape().texts()) {
                int length = node.text(slot).orElseThrow().length();
                if (length > 0) {
                  int from = random.nextInt(length);
                  int most = 1 + random.nextInt(length - from);
                  spans.add(new Span(new Place(node.id(), slot, from), most));
                }
              }
            });
    return spans;
  }

  private static boolean holds(Span span, Place place) {
    return span.touches(place) && place.offset() < span.to();
  }

  private static String chars(Tree tree, Span span) {
    return tree.find(span.start().node())
        .flatMap(node -> node.text(span.start().slot()))
        .orElseThrow()
        .chars()
        .substring(span.from(), span.to());
  }

  private static Transaction transaction(List<Edit> edits) {
    return new Transaction("edit.test", edits, "何砚秋", Instant.EPOCH, null, null, "g");
  }
}
