package org.gongbao.layout.point;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.annotate.Area;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// Finds what is meant by areas and points of the paper, as other programs mark them.
public final class Pointing {
  private final Composition pages;
  private final PrintedText text;
  private final Map<Integer, Lines> lines = new HashMap<>();

  /// @param text that of the same pages
  public Pointing(Composition pages, PrintedText text) {
    this.pages = pages;
    this.text = text;
  }

  private Lines lines(int page) {
    return lines.computeIfAbsent(page, index -> Lines.of(pages.pages().get(index), text));
  }

  /// The characters whose middle lies in one of the patches. A patch narrower than any of them is
  /// round the ink of one.
  public Covered covered(List<Patch> patches) {
    Covered covered = covered(patches, Rooms::isIn);
    return covered.stretches().isEmpty() ? covered(patches, Rooms::hasInkIn) : covered;
  }

  @FunctionalInterface
  private interface Rule {
    boolean covers(Rooms rooms, int glyph, Area area);
  }

  private Covered covered(List<Patch> patches, Rule rule) {
    Map<Integer, List<Area>> byPage = new HashMap<>();
    patches.forEach(
        patch -> byPage.computeIfAbsent(patch.page(), p -> new ArrayList<>()).add(patch.area()));
    Map<Place, List<Stretch>> texts = new LinkedHashMap<>();
    boolean made = false;
    for (int page : byPage.keySet().stream().sorted().toList()) {
      Lines there = lines(page);
      List<Area> paper = byPage.get(page);
      List<Area> areas = paper.stream().map(there::inBody).toList();
      there.all().forEach(line -> line.runs().forEach(run -> collect(run, areas, rule, texts)));
      made |= hasMade(there.page().body(), areas) || hasMade(there.page().furniture(), paper);
    }
    return new Covered(texts.values().stream().flatMap(List::stream).toList(), made);
  }

  private void collect(
      PrintedRun run, List<Area> areas, Rule rule, Map<Place, List<Stretch>> texts) {
    Rooms rooms = new Rooms(run.frame(), run.glyphs());
    BitSet covered = new BitSet();
    for (Area area : areas) {
      BitSet there = new BitSet();
      for (int i = 0; i < run.glyphs().count(); i++) {
        there.set(i, rule.covers(rooms, i, area));
      }
      rooms.trim(there, area);
      covered.or(there);
    }
    covered.stream()
        .forEach(
            glyph -> {
              int end = run.start().offset() + rooms.charEnd(glyph);
              Stretch next = new Stretch(run.place(glyph), end);
              add(texts.computeIfAbsent(run.start().at(0), any -> new ArrayList<>()), next);
            });
  }

  /// What follows in the text, or has only what is not printed before it, is of one stretch.
  private void add(List<Stretch> stretches, Stretch next) {
    if (!stretches.isEmpty()) {
      Stretch last = stretches.getLast();
      int from = next.from().offset();
      boolean inside = from <= last.to();
      if (inside || text.of(new Stretch(last.from().at(last.to()), from)).isEmpty()) {
        stretches.set(
            stretches.size() - 1, new Stretch(last.from(), Math.max(last.to(), next.to())));
        return;
      }
    }
    stretches.add(next);
  }

  private static boolean hasMade(List<Frame> frames, List<Area> areas) {
    for (Frame frame : frames) {
      if (frame instanceof TextFrame line) {
        for (Glyphs run : line.line().runs()) {
          if (run.source() instanceof Source.Made && meets(new Rooms(line, run), run, areas)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean meets(Rooms rooms, Glyphs run, List<Area> areas) {
    for (int i = 0; i < run.count(); i++) {
      int glyph = i;
      if (areas.stream().anyMatch(area -> rooms.isIn(glyph, area))) {
        return true;
      }
    }
    return false;
  }

  /// The place between two characters that a caret points to: its tip, at its head, is at the foot
  /// of their line.
  public Optional<Place> gap(Patch caret) {
    Lines there = lines(caret.page());
    Area mark = there.inBody(caret.area());
    int x = mark.left() + (mark.right() - mark.left()) / 2;
    boolean upright = there.page().turn() == Turn.NONE;
    Comparator<Line> nearest =
        Comparator.comparing((Line line) -> !(upright && line.hasAtFoot(mark.top())))
            .thenComparingInt(line -> line.aside(x) - line.common(mark));
    return there.all().stream()
        .filter(line -> line.aside(x) <= line.size() * 3 / 2)
        .filter(line -> line.common(mark) > -line.size())
        .min(nearest)
        .flatMap(line -> gap(line, x));
  }

  private static Optional<Place> gap(Line line, int x) {
    List<Edge> edges = new ArrayList<>();
    for (PrintedRun run : line.runs()) {
      Rooms rooms = new Rooms(run.frame(), run.glyphs());
      for (int i = 0; i < run.glyphs().count(); i++) {
        if (i == 0 || run.glyphs().charStart(i) > run.glyphs().charStart(i - 1)) {
          edges.add(new Edge(rooms.left(i), run.place(i)));
        }
      }
      int last = run.glyphs().count() - 1;
      edges.add(new Edge(rooms.right(last), run.start().at(run.end())));
    }
    return edges.stream()
        .min(
            Comparator.comparingInt((Edge edge) -> Math.abs(edge.x() - x))
                .thenComparing(edge -> isField(edge.place().slot())))
        .map(Edge::place);
  }

  private record Edge(int x, Place place) {}

  private static boolean isField(Slot slot) {
    return slot == Slot.ORDINAL || slot == Slot.NUMBER;
  }

  /// What a note is beside: the character it lies on, else the line at its height. Empty where
  /// there is no line.
  public Optional<Near> near(Patch note) {
    Lines there = lines(note.page());
    Area mark = there.inBody(note.area());
    int x = mark.left() + (mark.right() - mark.left()) / 2;
    int y = mark.top() + (mark.bottom() - mark.top()) / 2;
    return there.all().stream()
        .filter(line -> line.apart(y) <= line.size())
        .min(Comparator.comparingLong(line -> 4L * line.apart(y) + line.aside(x)))
        .map(line -> near(line, x));
  }

  private static Near near(Line line, int x) {
    if (line.aside(x) > line.size() / 2) {
      PrintedRun longest =
          line.runs().stream()
              .max(Comparator.comparingInt(run -> run.glyphs().chars().length()))
              .orElseThrow();
      return new Near(new Stretch(longest.start(), longest.end()), false);
    }
    Stretch best = new Stretch(line.runs().getFirst().start(), line.runs().getFirst().end());
    int least = Integer.MAX_VALUE;
    for (PrintedRun run : line.runs()) {
      Rooms rooms = new Rooms(run.frame(), run.glyphs());
      for (int i = 0; i < run.glyphs().count(); i++) {
        int away = Math.abs(rooms.middle(i) - x);
        if (away < least) {
          least = away;
          best = new Stretch(run.place(i), run.start().offset() + rooms.charEnd(i));
        }
      }
    }
    return new Near(best, true);
  }
}
