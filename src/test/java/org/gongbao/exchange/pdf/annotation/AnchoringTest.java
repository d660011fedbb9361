package org.gongbao.exchange.pdf.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.gongbao.Shared;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.pdf.Pdfs;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.Composer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.Issue;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Random stretches, marked as programs mark them, come back as exactly those stretches.
@Execution(ExecutionMode.CONCURRENT)
class AnchoringTest {
  private static final int TRIALS = 1000;
  private static final List<String> TYPES =
      List.of("Highlight", "StrikeOut", "Underline", "Squiggly");

  @Test
  void stretchesComeBackExactly() throws IOException {
    comeBack(Composed.ISSUE, Composed.SAMPLE, 11);
  }

  @Test
  void stretchesOfTurnedPagesComeBackExactly() throws IOException {
    comeBack(Composed.ISSUE, Proofs.turned(), 12);
  }

  @Test
  void stretchesOfARealIssueComeBackExactly() throws IOException {
    Issue issue = Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue();
    comeBack(issue, new Composer(Pdfs.FONTS).compose(issue, Pdfs.STYLE), 13);
  }

  private static void comeBack(Issue issue, Composition pages, long seed) throws IOException {
    PrintedText text = PrintedText.of(pages);
    Random random = new Random(seed);
    List<List<Stretch>> wanted = new ArrayList<>();
    Set<String> slots = new HashSet<>();
    List<String> said = new ArrayList<>();
    byte[] pdf;
    try (Scribe scribe = new Scribe(Proofs.of(issue, pages, Proofs.STAMP))) {
      Boxes boxes = Boxes.of(scribe.document, pages);
      for (int trial = 0; trial < TRIALS; trial++) {
        Chosen chosen = choose(text, random);
        wanted.add(text.between(chosen.from(), chosen.to()));
        mark(scribe, text, boxes, chosen, trial);
        said.add(chosen.toString());
        slots.add(chosen.first().start().slot() + " " + chosen.first().frame().role());
      }
      pdf = scribe.save();
    }
    AnnotatedPdf read = AnnotatedPdf.read("校样.pdf", pdf);
    assertEquals(TRIALS, read.count());
    Anchored anchored = Anchoring.of(pages, Tree.of(issue), read);
    assertEquals(List.of(), anchored.listed());
    Map<String, List<Stretch>> found = new HashMap<>();
    anchored.found().forEach(one -> found.put(one.annotation().id(), one.stretches()));
    for (int trial = 0; trial < TRIALS; trial++) {
      assertEquals(
          wanted.get(trial), found.get("trial-" + trial), "trial " + trial + " " + said.get(trial));
    }
    int several = (int) wanted.stream().filter(list -> list.size() > 1).count();
    assertTrue(several > TRIALS / 10, several + " over several texts");
    System.out.println(TRIALS + " stretches, " + several + " over several texts, of " + slots);
  }

  /// Glyphs of one page from one on up to another.
  private record Chosen(PrintedRun first, int from0, PrintedRun last, int to0) {
    @Override
    public String toString() {
      return from0 + " of " + first.glyphs() + " to " + to0 + " of " + last.glyphs();
    }

    Place from() {
      return first.place(from0);
    }

    Place to() {
      boolean end = to0 == last.glyphs().count() - 1;
      return end ? last.start().at(last.end()) : last.place(to0 + 1);
    }
  }

  private static Chosen choose(PrintedText text, Random random) {
    while (true) {
      PrintedRun first = text.runs().get(random.nextInt(text.runs().size()));
      int further = random.nextInt(3) == 0 ? random.nextInt(6) : 0;
      PrintedRun last = text.runs().get(Math.min(text.runs().size() - 1, first.order() + further));
      int from = random.nextInt(first.glyphs().count());
      int to = random.nextInt(last.glyphs().count());
      boolean few = first == last && to - from < 2;
      boolean told =
          !isUpon(first, from)
              && !isUpon(last, to - 1)
              && !(few && (isUpon(first, from - 1) || isUpon(last, to)));
      if (told && first.page() == last.page() && (first != last || from <= to)) {
        return new Chosen(first, from, last, to);
      }
    }
  }

  /// True for a bracket that lies on the next one: no reader can mark it alone.
  private static boolean isUpon(PrintedRun run, int glyph) {
    return glyph >= 0
        && glyph + 1 < run.glyphs().count()
        && run.glyphs().x(glyph + 1) - run.glyphs().x(glyph) < run.glyphs().typeset().size() / 20;
  }

  private static void mark(Scribe scribe, PrintedText text, Boxes boxes, Chosen chosen, int trial) {
    Map<TextFrame, List<Boxes.Box>> lines = new LinkedHashMap<>();
    for (int order = chosen.first().order(); order <= chosen.last().order(); order++) {
      PrintedRun run = text.runs().get(order);
      int from = run == chosen.first() ? chosen.from0() : 0;
      int to = run == chosen.last() ? chosen.to0() : run.glyphs().count() - 1;
      lines
          .computeIfAbsent(run.frame(), any -> new ArrayList<>())
          .addAll(boxes.of(run.glyphs()).subList(from, to + 1));
    }
    Scribe.Order order = Scribe.Order.values()[trial % Scribe.Order.values().length];
    COSArray quads = new COSArray();
    lines.values().forEach(line -> quads.addAll(Scribe.numbers(Scribe.quad(line, order))));
    float[] rect = Scribe.bounds(quads.toFloatArray());
    String type = TYPES.get(trial % TYPES.size());
    scribe.add(chosen.first().page(), type, rect, "QuadPoints", quads, "NM", "trial-" + trial);
  }

  @Test
  void caretsComeBackBetweenTheirCharacters() throws IOException {
    carets(Composed.ISSUE, Composed.SAMPLE, 14);
  }

  @Test
  void caretsOfTurnedPagesComeBackBetweenTheirCharacters() throws IOException {
    carets(Composed.ISSUE, Proofs.turned(), 15);
  }

  @Test
  void caretsOfARealIssueComeBackBetweenTheirCharacters() throws IOException {
    Issue issue = Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue();
    carets(issue, new Composer(Pdfs.FONTS).compose(issue, Pdfs.STYLE), 16);
  }

  private static void carets(Issue issue, Composition pages, long seed) throws IOException {
    PrintedText text = PrintedText.of(pages);
    Random random = new Random(seed);
    List<Place> wanted = new ArrayList<>();
    List<String> why = new ArrayList<>();
    byte[] pdf;
    try (Scribe scribe = new Scribe(Proofs.of(issue, pages, Proofs.STAMP))) {
      Boxes boxes = Boxes.of(scribe.document, pages);
      while (wanted.size() < TRIALS) {
        PrintedRun run = text.runs().get(random.nextInt(text.runs().size()));
        int glyph = random.nextInt(run.glyphs().count());
        boolean squeezed = glyph == 0 && "“（《〈〔".contains(run.glyphs().cluster(0));
        if (squeezed || isUpon(run, glyph - 1)) {
          continue;
        }
        int trial = wanted.size();
        wanted.add(run.place(glyph));
        why.add(" " + glyph + " of " + run.glyphs().chars());
        float[] rect = caret(boxes.of(run.glyphs()).get(glyph), trial % 2 == 0);
        scribe.add(run.page(), "Caret", rect, "Contents", "补", "NM", "trial-" + trial);
      }
      pdf = scribe.save();
    }
    Anchored anchored = Anchoring.of(pages, Tree.of(issue), AnnotatedPdf.read("a.pdf", pdf));
    assertEquals(List.of(), anchored.listed());
    Map<String, Place> found = new HashMap<>();
    anchored
        .found()
        .forEach(one -> found.put(one.annotation().id(), one.stretches().getFirst().from()));
    for (int trial = 0; trial < TRIALS; trial++) {
      Place got = found.get("trial-" + trial);
      assertEquals(wanted.get(trial), got, "trial " + trial + why.get(trial));
    }
  }

  /// Hangs at the foot of the characters, or goes through them as high as the line.
  private static float[] caret(Boxes.Box box, boolean hanging) {
    float[] corners = box.corners();
    float upX = corners[0] - corners[6];
    float upY = corners[1] - corners[7];
    float high = (float) Math.hypot(upX, upY);
    upX /= high;
    upY /= high;
    float head = high * 0.2f + (hanging ? 1.5f : high * 0.6f);
    float foot = high * 0.2f - (hanging ? 6 : 1);
    return Scribe.bounds(
        new float[] {
          corners[6] + upX * foot + upY * 3.5f,
          corners[7] + upY * foot + upX * 3.5f,
          corners[6] + upX * head - upY * 3.5f,
          corners[7] + upY * head - upX * 3.5f
        });
  }
}
