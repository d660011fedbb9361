package org.gongbao.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.style.LineRules;
import org.gongbao.layout.style.Type.Align;

/// Chooses where lines end: the first fit line by line, 先挤进后推出, weighing how far a line must be
/// compressed or stretched against what a break would part. Only 孤字 at the end of a paragraph makes
/// it go back.
final class LineBreaker {
  private static final int IMPOSSIBLE = Integer.MAX_VALUE;

  /// What using up each step of the compression ladder costs, and where it begins.
  private static final int[] STEP_BASE = {1, 2, 4, 12, 18};

  private static final int[] STEP_SPAN = {1, 2, 6, 6, 12};
  private static final int REACH = 4;

  private final Clusters clusters;
  private final Measures measures;
  private final BreakRules rules;
  private final LineRules style;
  private final ParagraphForm form;
  private final int steps;

  LineBreaker(
      Clusters clusters, Measures measures, BreakRules rules, LineRules style, ParagraphForm form) {
    this.clusters = clusters;
    this.measures = measures;
    this.rules = rules;
    this.style = style;
    this.form = form;
    this.steps = style.fullStopsShrink() ? Spacing.STEPS : Spacing.STOP;
  }

  /// A line of clusters.
  ///
  /// @param to exclusive
  /// @param forced true when no legal break was left
  /// @param last true when it ends the paragraph or a line feed ends it
  record Line(int from, int to, boolean forced, boolean last) {}

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= clusters.count; i++) {
      if (i == clusters.count && from < i
          || i < clusters.count && clusters.kind[i] == Kind.LINE_FEED) {
        lines.addAll(stretchOf(from, Math.min(i, clusters.count), lines.size()));
        from = i + 1;
      }
    }
    return lines;
  }

  /// The lines of the clusters up to a forced end.
  private List<Line> stretchOf(int from, int end, int index) {
    if (from == end) {
      return List.of(new Line(from, from, false, true));
    }
    List<Line> lines = greedy(from, end, index);
    return lines.size() > 1 && isLonely(lines.getLast()) ? rejoined(lines, end, index) : lines;
  }

  private List<Line> greedy(int start, int end, int index) {
    List<Line> lines = new ArrayList<>();
    int from = start;
    while (from < end) {
      Line line = next(from, end, measure(index + lines.size()));
      lines.add(line);
      from = line.to();
    }
    return lines;
  }

  private int measure(int index) {
    return form.width() - (index == 0 ? form.first() : form.rest());
  }

  private Line next(int from, int end, int measure) {
    int fit = fit(from, end, measure);
    if (fit == end - 1) {
      return new Line(from, end, false, true);
    }
    int best = -1;
    int least = IMPOSSIBLE;
    int slack = measures.slack(from, Math.min(end - 1, fit + REACH), steps);
    for (int i = fit + 1; i < end && measures.width(from, i) - measure <= slack; i++) {
      int badness = badness(from, i, end, measure);
      if (badness < least) {
        least = badness;
        best = i;
      }
    }
    for (int i = fit; i >= from && stretchCost(from, i, measure) < least; i--) {
      int badness = badness(from, i, end, measure);
      if (badness < least) {
        least = badness;
        best = i;
      }
    }
    boolean torn = best >= 0 && best < fit && isHopeless(from, best, fit, measure);
    return best < 0 || torn
        ? emergency(from, fit, end)
        : new Line(from, best + 1, false, best == end - 1);
  }

  /// The last cluster that still fits as it is; the first one if none does.
  private int fit(int from, int end, int measure) {
    int fit = from;
    while (fit + 1 < end && measures.width(from, fit + 1) <= measure) {
      fit++;
    }
    return fit;
  }

  /// True when a word of more than half a line would leave the line before it gaping.
  private boolean isHopeless(int from, int best, int fit, int measure) {
    int missing = measure - measures.width(from, best);
    return form.align() == Align.JUSTIFY
        && clusters.kind[fit].isLatin()
        && measures.stretch(from, best, missing) > 3 * style.stretchCap()
        && measures.width(best + 1, fit) > measure / 3;
  }

  /// Ends a line where no rule lets it, as in a word longer than the line.
  private Line emergency(int from, int fit, int end) {
    int last = fit;
    while (last > from && (clusters.attached[last + 1] || parts(last))) {
      last--;
    }
    int at = last == from && (clusters.attached[last + 1] || parts(last)) ? fit : last;
    return new Line(from, at + 1, true, at == end - 1);
  }

  private boolean parts(int i) {
    Kind next = clusters.kind[i + 1];
    boolean space = next == Kind.SPACE || next == Kind.WIDE_SPACE || next == Kind.GLUE;
    return clusters.kind[i].isOpening() || next.isClosing() || space;
  }

  /// What a line ending here costs; [#IMPOSSIBLE] when it may not or cannot.
  private int badness(int from, int last, int end, int measure) {
    int cost = last == end - 1 ? 0 : rules.cost(clusters, last);
    if (cost == BreakRules.NEVER) {
      return IMPOSSIBLE;
    }
    int over = measures.width(from, last) - measure;
    int fitting = over > 0 ? shrinkCost(from, last, over) : stretchCost(from, last, measure);
    return fitting == IMPOSSIBLE ? IMPOSSIBLE : fitting + cost;
  }

  private int shrinkCost(int from, int last, int over) {
    int rest = over;
    for (int step = 0; step < steps; step++) {
      int give = measures.give(step, from, last);
      if (rest <= give) {
        return STEP_BASE[step] + (int) ((long) rest * STEP_SPAN[step] / Math.max(1, give));
      }
      rest -= give;
    }
    return IMPOSSIBLE;
  }

  private int stretchCost(int from, int last, int measure) {
    int missing = measure - measures.width(from, last);
    if (form.align() != Align.JUSTIFY) {
      return missing <= 0 ? 0 : (int) (missing * 10L / Math.max(1, measures.em(from)));
    }
    if (missing <= 0) {
      return 0;
    }
    int stretch = measures.stretch(from, last, missing);
    return stretch / 2 + Math.max(0, stretch - style.stretchCap()) * 2;
  }

  /// 孤字: one character, with or without marks, alone on the last line.
  private boolean isLonely(Line line) {
    int characters = 0;
    for (int i = line.from(); i < line.to() && characters < 2; i++) {
      characters += clusters.kind[i].isMark() || clusters.attached[i] ? 0 : 1;
    }
    return characters < 2;
  }

  /// Takes the lonely character back into a line before it, or gives it company.
  private List<Line> rejoined(List<Line> lines, int end, int index) {
    for (int k = lines.size() - 2; k >= Math.max(0, lines.size() - 4); k--) {
      Line line = lines.get(k);
      int measure = measure(index + k);
      List<Line> best = List.of();
      int least = 2 * style.stretchCap();
      for (int last = line.to() + REACH - 1;
          last >= Math.max(line.from(), line.to() - REACH);
          last--) {
        if (last >= end || last == line.to() - 1) {
          continue;
        }
        int badness = badness(line.from(), last, end, measure);
        if (badness < least) {
          List<Line> tail = last == end - 1 ? List.of() : greedy(last + 1, end, index + k + 1);
          if (tail.isEmpty() || !isLonely(tail.getLast())) {
            least = badness;
            best = joined(lines.subList(0, k), line.from(), last, end, tail);
          }
        }
      }
      if (!best.isEmpty()) {
        return best;
      }
    }
    return lines;
  }

  private static List<Line> joined(List<Line> head, int from, int last, int end, List<Line> tail) {
    List<Line> all = new ArrayList<>(head);
    all.add(new Line(from, last + 1, false, last == end - 1));
    all.addAll(tail);
    return all;
  }
}
