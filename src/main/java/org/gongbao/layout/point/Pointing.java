package org.gongbao.layout.point;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Covered covered = covered(patches, Rooms::in);
    return covered.stretches().isEmpty() ? covered(patches, Rooms::withInkIn) : covered;
  }

  @FunctionalInterface
  private interface Rule {
    BitSet covered(Rooms rooms, Area area);

    default BitSet covered(Rooms rooms, List<Area> areas) {
      BitSet all = new BitSet();
      areas.forEach(area -> all.or(covered(rooms, area)));
      return all;
    }
  }

  private Covered covered(List<Patch> patches, Rule rule) {
    Map<Integer, List<Area>> byPage = new TreeMap<>();
    patches.forEach(
        patch -> byPage.computeIfAbsent(patch.page(), p -> new ArrayList<>()).add(patch.area()));
    Map<Place, List<Stretch>> texts = new LinkedHashMap<>();
    Read read = new Read(text);
    boolean made = false;
    boolean blurred = false;
    for (Map.Entry<Integer, List<Area>> entry : byPage.entrySet()) {
      Lines there = lines(entry.getKey());
      List<Area> paper = entry.getValue();
      List<Area> areas = paper.stream().map(there::inBody).toList();
      for (Line line : there.all()) {
        BitSet glyphs = rule.covered(line.rooms(), areas);
        glyphs.stream().mapToObj(line::stretch).forEach(next -> add(texts, next));
        read.add(line, glyphs);
      }
      blurred |= areas.stream().anyMatch(area -> isBlurred(there, area, rule));
      made |= hasMade(there.page().body(), areas, rule);
      made |= hasMade(there.page().furniture(), paper, rule);
    }
    return new Covered(
        texts.values().stream().flatMap(List::stream).toList(), made, blurred, read.isTorn());
  }

  private static boolean isBlurred(Lines lines, Area area, Rule rule) {
    List<Area> boxes =
        lines.all().stream()
            .filter(line -> !rule.covered(line.rooms(), area).isEmpty())
            .map(Line::box)
            .toList();
    return boxes.stream()
        .anyMatch(box -> boxes.stream().anyMatch(other -> box.bottom() <= other.top()));
  }

  /// What follows in the text, or has only what is not printed before it, is of one stretch.
  private void add(Map<Place, List<Stretch>> texts, Stretch next) {
    List<Stretch> stretches = texts.computeIfAbsent(next.from().at(0), any -> new ArrayList<>());
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

  private static boolean hasMade(List<Frame> frames, List<Area> areas, Rule rule) {
    for (Frame frame : frames) {
      if (frame instanceof TextFrame line) {
        List<Glyphs> runs = line.line().runs();
        BitSet covered = rule.covered(new Rooms(line, runs), areas);
        Rooms rooms = new Rooms(line, runs);
        if (covered.stream()
            .anyMatch(glyph -> runs.get(rooms.run(glyph)).source() instanceof Source.Made)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The place between two characters that a caret points to: its tip, at its head, is at the foot
  /// of their line.
  public Optional<Place> gap(Patch caret) {
    Lines there = lines(caret.page());
    Area mark = there.inBody(caret.area());
    int x = middle(mark.left(), mark.right());
    boolean upright = there.page().turn() == Turn.NONE;
    return there.all().stream()
        .filter(line -> line.aside(x) <= line.size() * 3 / 2)
        .filter(line -> line.common(mark) > -line.size())
        .min(
            Comparator.comparingLong(
                line -> {
                  boolean atFoot = upright && line.hasAtFoot(mark.top());
                  return 4L * line.aside(x) - line.common(mark) - (atFoot ? line.size() / 3 : 0);
                }))
        .flatMap(line -> gap(line, x));
  }

  private static int middle(int one, int other) {
    return one + (other - one) / 2;
  }

  /// The nearest edge of a character; where two texts meet, the start of the second, and no field.
  private static Optional<Place> gap(Line line, int x) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < line.rooms().count(); i++) {
      edges.add(new Edge(Math.abs(line.rooms().left(i) - x), line.before(i), false));
      edges.add(new Edge(Math.abs(line.rooms().right(i) - x), line.behind(i), true));
    }
    int least = edges.stream().mapToInt(Edge::away).min().orElse(0);
    return edges.stream()
        .filter(edge -> edge.away() <= least + line.size() / 20)
        .min(
            Comparator.comparing((Edge edge) -> isField(edge.place().slot()))
                .thenComparing(Edge::behind)
                .thenComparingInt(Edge::away))
        .map(Edge::place);
  }

  private record Edge(int away, Place place, boolean behind) {}

  private static boolean isField(Slot slot) {
    return slot == Slot.ORDINAL || slot == Slot.NUMBER;
  }

  /// What a note is beside: the character it lies on, else the line at its height. Empty where
  /// there is no line.
  public Optional<Near> near(Patch note) {
    Lines there = lines(note.page());
    Area mark = there.inBody(note.area());
    int x = middle(mark.left(), mark.right());
    int y = middle(mark.top(), mark.bottom());
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
    int best = 0;
    for (int i = 1; i < line.rooms().count(); i++) {
      if (Math.abs(line.rooms().middle(i) - x) < Math.abs(line.rooms().middle(best) - x)) {
        best = i;
      }
    }
    return new Near(line.stretch(best), true);
  }
}
