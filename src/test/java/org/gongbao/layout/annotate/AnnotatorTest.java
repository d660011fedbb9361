package org.gongbao.layout.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.annotate.MarkRequest.State;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final String WORDS = "江州市人民政府办公室关于进一步做好有关工作，2026年10月起施行。𬭎";
  private final Annotator annotator = new Annotator(Fonts.BUNDLED);

  /// The sample, with some pages as if they were turned.
  private static Composition pages() {
    List<Page> pages = new ArrayList<>(Composed.SAMPLE.pages());
    pages.set(8, Composed.turned(pages.get(8), Turn.LEFT));
    pages.set(9, Composed.turned(pages.get(9), Turn.RIGHT));
    Composition sample = Composed.SAMPLE;
    return new Composition(pages, sample.starts(), sample.faults(), sample.passes());
  }

  private static MarkRequest random(Random random, List<PrintedRun> runs, int id) {
    List<Stretch> targets = new ArrayList<>();
    for (int more = random.nextInt(4) == 0 ? 1 : 0; more >= 0; more--) {
      PrintedRun run = runs.get(random.nextInt(runs.size()));
      int from = run.start().offset() + random.nextInt(run.glyphs().chars().length());
      int length = random.nextInt(5) == 0 ? random.nextInt(200) : random.nextInt(4);
      targets.add(new Stretch(run.start().at(from), from + length));
    }
    String words = WORDS.substring(0, random.nextInt(8) == 0 ? 30 : random.nextInt(6));
    return new MarkRequest(
        "m" + id,
        ProofSign.values()[random.nextInt(ProofSign.values().length)],
        targets,
        words.repeat(random.nextInt(30) == 0 ? 5 : 1),
        1 + random.nextInt(4),
        State.values()[random.nextInt(3)]);
  }

  @Test
  void everyMarkIsDrawnOrTold() {
    Composition pages = pages();
    PrintedText text = PrintedText.of(pages);
    int drawn = 0;
    int unwritten = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<PrintedRun> runs = runs(text, random);
      List<MarkRequest> requests = new ArrayList<>();
      for (int i = 0; i < (seed < 30 ? 60 : 400); i++) {
        requests.add(random(random, runs, i));
      }
      Place nowhere = new Place(new NodeId("nowhere"), Slot.TEXT, 3);
      requests.add(
          new MarkRequest(
              "lost", ProofSign.DELETE, List.of(new Stretch(nowhere, 5)), "", 1, State.OPEN));
      Annotated marks = annotator.draw(pages, text, requests);
      assertEquals(List.of("lost"), marks.unplaced());
      Set<String> seen = new HashSet<>();
      marks.pages().forEach(page -> page.marks().forEach(mark -> seen.add(mark.id())));
      assertEquals(requests.size() - 1, seen.size(), "seed " + seed);
      for (int page = 0; page < pages.pages().size(); page++) {
        assertInOrder(pages.pages().get(page), marks.on(page), "seed " + seed + " page " + page);
        assertTold(marks.on(page), requests, marks.unwritten());
      }
      drawn += seen.size();
      unwritten += marks.unwritten().size();
    }
    System.out.println("marks drawn: " + drawn + ", not written in full: " + unwritten);
  }

  /// A few pages now and then, so that margins fill up.
  private static List<PrintedRun> runs(PrintedText text, Random random) {
    int from = random.nextInt(30);
    int to = random.nextBoolean() ? from + 3 : 100;
    List<PrintedRun> some =
        text.runs().stream().filter(run -> run.page() >= from && run.page() <= to).toList();
    return some.isEmpty() ? text.runs() : some;
  }

  private static void assertInOrder(Page page, PageMarks marks, String where) {
    boolean turned = page.turn() != Turn.NONE;
    int width = turned ? page.height() : page.width();
    int height = turned ? page.width() : page.height();
    List<Area> notes = marks.marks().stream().flatMap(mark -> mark.note().stream()).toList();
    for (int i = 0; i < notes.size(); i++) {
      Area note = notes.get(i);
      assertTrue(
          note.left() >= 0 && note.top() >= 0 && note.right() <= width && note.bottom() <= height,
          where + " " + note);
      for (int j = 0; j < i; j++) {
        assertFalse(note.meets(notes.get(j)), where + " " + note + notes.get(j));
      }
    }
    List<Leader> leaders = marks.marks().stream().flatMap(mark -> mark.leader().stream()).toList();
    for (int i = 0; i < leaders.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (leaders.get(i).side() == leaders.get(j).side()) {
          assertFalse(
              cross(leaders.get(i), leaders.get(j)), where + leaders.get(i) + leaders.get(j));
        }
      }
    }
  }

  private static boolean cross(Leader one, Leader other) {
    return lines(one).stream().anyMatch(a -> lines(other).stream().anyMatch(a::intersectsLine));
  }

  private static List<Line2D> lines(Leader leader) {
    return List.of(
        new Line2D.Double(leader.x(), leader.y(), leader.x(), leader.track()),
        new Line2D.Double(leader.x(), leader.track(), leader.gate(), leader.track()),
        new Line2D.Double(leader.gate(), leader.track(), leader.noteX(), leader.noteY()));
  }

  /// What is not written in full is told of; all else is there, every character of it.
  private static void assertTold(
      PageMarks marks, List<MarkRequest> requests, List<String> unwritten) {
    for (DrawnMark mark : marks.marks()) {
      MarkRequest request =
          requests.stream().filter(r -> r.id().equals(mark.id())).findFirst().orElseThrow();
      assertFalse(mark.strokes().isEmpty() && mark.words().isEmpty(), mark.id());
      assertFalse(mark.areas().isEmpty(), mark.id());
      if (mark.note().isPresent() && !unwritten.contains(mark.id())) {
        StringBuilder written = new StringBuilder();
        mark.words().forEach(line -> written.append(line.line().chars()));
        assertTrue(written.toString().contains(request.words()), written + " " + request.words());
        for (TextFrame line : mark.words()) {
          Area note = mark.note().orElseThrow();
          assertTrue(line.x() + line.line().width() <= note.right(), mark.id());
        }
      }
    }
  }

  @Test
  void aMarkIsFoundWhereItStandsAndWhereItIsWritten() {
    PrintedText text = PrintedText.of(Composed.SAMPLE);
    Random random = new Random(3);
    List<MarkRequest> requests =
        IntStream.range(0, 40).mapToObj(i -> random(random, text.runs(), i)).toList();
    for (PageMarks page : annotator.draw(Composed.SAMPLE, requests).pages()) {
      for (DrawnMark mark : page.marks()) {
        mark.note()
            .ifPresent(
                note ->
                    assertEquals(
                        mark.id(), page.at(note.left() + 10, note.top() + 10).orElseThrow().id()));
        Area area = mark.areas().getFirst();
        assertTrue(page.at(area.left() + 10, area.top() + 10).isPresent());
      }
      assertTrue(page.at(1, 1).isEmpty());
    }
  }

  @Test
  void fieldsAreMarkedToo() {
    PrintedText text = PrintedText.of(Composed.SAMPLE);
    for (Slot slot : List.of(Slot.NUMBER, Slot.ORDINAL)) {
      PrintedRun run =
          text.runs().stream().filter(r -> r.start().slot() == slot).findFirst().orElseThrow();
      MarkRequest request =
          new MarkRequest(
              "f",
              ProofSign.REPLACE,
              List.of(new Stretch(run.start().at(1), 2)),
              "二",
              1,
              State.OPEN);
      Annotated marks = annotator.draw(Composed.SAMPLE, List.of(request));
      assertEquals(List.of(), marks.unplaced());
      Area area = marks.on(run.page()).marks().getFirst().areas().getFirst();
      int middle = (area.left() + area.right()) / 2;
      int glyph = run.frame().x() + run.glyphs().x(1) + run.glyphs().advance(1) / 2;
      assertEquals(glyph, middle, 2, slot.name());
    }
  }

  @Test
  void aStretchOverPagesIsDrawnOnAllOfThem() {
    PrintedText text = PrintedText.of(Composed.SAMPLE);
    PrintedRun broken =
        text.runs().stream()
            .filter(
                run ->
                    run.order() > 0
                        && text.runs().get(run.order() - 1).page() < run.page()
                        && run.start().offset() > 10)
            .findFirst()
            .orElseThrow();
    int at = broken.start().offset();
    MarkRequest request =
        new MarkRequest(
            "b",
            ProofSign.DELETE,
            List.of(new Stretch(broken.start().at(at - 5), at + 5)),
            "",
            2,
            State.OPEN);
    Annotated marks = annotator.draw(Composed.SAMPLE, List.of(request));
    DrawnMark before = marks.on(broken.page() - 1).marks().getFirst();
    DrawnMark after = marks.on(broken.page()).marks().getFirst();
    assertTrue(before.note().isPresent() && after.note().isEmpty());
    assertTrue(after.strokes().size() >= 2, "ring and line");
  }

  @Test
  void nothingToDrawIsNothing() {
    assertEquals(Annotated.NONE, annotator.draw(Composed.SAMPLE, List.of()));
  }
}
