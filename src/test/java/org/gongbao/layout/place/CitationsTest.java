package org.gongbao.layout.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.place.Citation.Column;
import org.gongbao.layout.place.Citations.Quoted;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private static final PrintedText TEXT = PrintedText.of(Composed.SAMPLE);
  private static final Citations CITATIONS = new Citations(Composed.SAMPLE, TEXT);
  private static final Tree TREE = Tree.of(Composed.ISSUE);

  private static String chars(Place place) {
    Node node = TREE.find(place.node()).orElseThrow();
    return node.text(place.slot())
        .map(text -> text.chars())
        .or(() -> node.written(place.slot()))
        .orElseThrow();
  }

  @Test
  void runsAreTheCharactersOfTheIssueInTheOrderTheyAreRead() {
    Map<Place, Integer> ends = new HashMap<>();
    int fields = 0;
    for (PrintedRun run : TEXT.runs()) {
      String chars = chars(run.start());
      String printed = run.glyphs().chars();
      assertTrue(chars.startsWith(printed, run.start().offset()), chars + "|" + printed);
      Integer before = ends.put(run.start().at(0), run.end());
      assertTrue(before == null || before <= run.start().offset(), printed);
      fields += run.start().slot() == Slot.NUMBER || run.start().slot() == Slot.ORDINAL ? 1 : 0;
    }
    assertTrue(fields > 50, fields + " fields");
    List<NodeId> items = new ArrayList<>();
    for (PrintedRun run : TEXT.runs()) {
      TREE.issue().items().stream()
          .filter(item -> item.id().equals(run.start().node()))
          .filter(item -> !items.contains(item.id()))
          .forEach(item -> items.add(item.id()));
    }
    List<NodeId> order = TREE.issue().items().stream().map(Node::id).toList();
    assertEquals(order.stream().filter(items::contains).toList(), items);
  }

  @Test
  void citesTheNumbersThatProofsPrint() {
    int cited = 0;
    for (PrintedRun run : TEXT.runs()) {
      Page page = Composed.SAMPLE.pages().get(run.page());
      int line = LineNumbers.of(page).of(run.frame());
      Citation citation = CITATIONS.of(run.start()).orElseThrow();
      int column = run.frame().column();
      Column expected = column < 0 ? Column.ACROSS : column == 0 ? Column.LEFT : Column.RIGHT;
      assertEquals(new Citation(page.number(), expected, line), citation);
      cited++;
      if (cited > 400) {
        return;
      }
    }
  }

  @Test
  void whatIsQuotedAtItsCitationIsFound() {
    Random random = new Random(12);
    int found = 0;
    int ambiguous = 0;
    for (int i = 0; i < 1500; i++) {
      PrintedRun run = TEXT.runs().get(random.nextInt(TEXT.runs().size()));
      String all = chars(run.start());
      int from = run.start().offset() + random.nextInt(run.glyphs().chars().length());
      int to = Math.min(all.length(), from + 1 + random.nextInt(25));
      if (Character.isWhitespace(all.charAt(from)) || Character.isWhitespace(all.charAt(to - 1))) {
        continue;
      }
      Stretch stretch = new Stretch(run.start().at(from), to);
      Citations.Cited cited = CITATIONS.of(stretch).orElseThrow();
      switch (CITATIONS.find(cited.from(), all.substring(from, to))) {
        case Quoted.Found(List<Stretch> stretches) -> {
          assertEquals(List.of(stretch), stretches);
          found++;
        }
        case Quoted.Ambiguous(List<List<Stretch>> several) -> {
          assertTrue(several.contains(List.of(stretch)), all.substring(from, to));
          ambiguous++;
        }
        case Quoted other -> throw new AssertionError(other + " " + all.substring(from, to));
      }
    }
    System.out.println("citations: " + found + " found, " + ambiguous + " ambiguous");
    assertTrue(found > 900, found + " found");
  }

  @Test
  void anOrdinalIsQuotedWithItsText() {
    PrintedRun ordinal =
        TEXT.runs().stream()
            .filter(run -> run.start().slot() == Slot.ORDINAL)
            .filter(run -> TEXT.runs(run.frame()).size() > 1)
            .findFirst()
            .orElseThrow();
    PrintedRun text = TEXT.runs(ordinal.frame()).get(1);
    String quoted = ordinal.glyphs().chars() + " " + text.glyphs().chars().substring(0, 2);
    Citation line = CITATIONS.of(ordinal.start()).orElseThrow();
    Quoted.Found found = assertInstanceOf(Quoted.Found.class, CITATIONS.find(line, quoted));
    assertEquals(
        List.of(new Stretch(ordinal.start(), ordinal.end()), new Stretch(text.start(), 2)),
        found.stretches());
  }

  @Test
  void whatIsNotThereIsTold() {
    PrintedRun run = TEXT.runs().stream().filter(r -> r.line() == 5).findFirst().orElseThrow();
    Citation line = CITATIONS.of(run.start()).orElseThrow();
    assertEquals(new Quoted.NotThere(List.of()), CITATIONS.find(line, "没有这样的一句话"));
    assertEquals(
        new Quoted.NoLine(), CITATIONS.find(new Citation(line.page(), line.column(), 99), "的"));
    Citation next = new Citation(line.page(), line.column(), 4);
    String quoted = run.glyphs().chars().strip();
    Quoted.NotThere elsewhere =
        assertInstanceOf(Quoted.NotThere.class, CITATIONS.find(next, quoted));
    assertEquals(List.of(line), elsewhere.others());
  }

  @Test
  void readsFromOnePlaceToAnother() {
    PrintedRun first = TEXT.runs().get(300);
    PrintedRun last = TEXT.runs().get(330);
    Place from = first.start().at(first.start().offset() + 1);
    List<Stretch> stretches = TEXT.between(from, last.place(0).at(last.end()));
    assertEquals(from, stretches.getFirst().from());
    assertEquals(last.end(), stretches.getLast().to());
    assertEquals(stretches, TEXT.between(last.place(0).at(last.end()), from));
    StringBuilder printed = new StringBuilder();
    TEXT.runs().subList(300, 331).forEach(run -> printed.append(run.glyphs().chars()));
    StringBuilder selected = new StringBuilder();
    stretches.forEach(s -> selected.append(chars(s.from()), s.from().offset(), s.to()));
    assertEquals(
        printed.substring(1).replaceAll("\\s", ""), selected.toString().replaceAll("\\s", ""));
    assertTrue(TEXT.between(from, new Place(new NodeId("none"), Slot.TEXT, 0)).isEmpty());
  }

  @Test
  void pointsStandBetweenCharacters() {
    for (PrintedRun run : TEXT.runs().subList(100, 400)) {
      TextFrame frame = run.frame();
      int x = frame.x() + run.glyphs().x(0);
      Printed point = TEXT.at(run.start()).orElseThrow();
      if (point.run() == run) {
        assertEquals(x, point.left());
      }
      assertEquals(point.left(), point.right());
    }
  }
}
