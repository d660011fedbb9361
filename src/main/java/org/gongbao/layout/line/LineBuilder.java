package org.gongbao.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.SetLine.Fit;
import org.gongbao.layout.frame.Typeset;
import org.gongbao.layout.style.Type.Align;
import org.jspecify.annotations.Nullable;

/// Gives the white of a broken line its final widths and sets the glyphs.
///
/// Compression goes down the ladder step by step, by equal shares within a step; expansion fills
/// word spaces, then Han–Latin gaps, then all gaps equally. Shares are whole units: what does not
/// divide goes to the first gaps.
final class LineBuilder {
  private final Clusters clusters;
  private final Measures measures;
  private final Spacing spacing;
  private final int steps;

  LineBuilder(Clusters clusters, Measures measures, int steps) {
    this.clusters = clusters;
    this.measures = measures;
    this.spacing = measures.spacing();
    this.steps = steps;
  }

  SetLine build(LineBreaker.Line line, int indent, int measure, Align align) {
    int from = line.from();
    if (line.to() == from) {
      return SetLine.EMPTY;
    }
    int last = measures.visible(from, line.to() - 1);
    int[] white = new int[last - from];
    System.arraycopy(spacing.natural, from, white, 0, white.length);
    int missing = measure - measures.width(from, last);
    boolean justified = align == Align.JUSTIFY && !line.last();
    int stretch = 0;
    if (missing < 0) {
      int over = -missing;
      missing += compress(white, from, last, over);
      stretch = -(int) (over * 1000L / Math.max(1, measures.em(from)) / Math.max(1, white.length));
    } else if (justified && missing > 0) {
      stretch = measures.stretch(from, last, missing);
      missing -= expand(white, from, last, missing);
    }
    int start =
        switch (align) {
          case CENTER -> indent + Math.max(0, missing) / 2;
          case RIGHT -> indent + Math.max(0, missing);
          case JUSTIFY, LEFT -> indent;
        };
    Fit fit = new Fit(justified ? measure : 0, stretch, line.forced() || justified && missing > 0);
    return glyphs(line, white, start, fit);
  }

  /// @return how much was taken
  private int compress(int[] white, int from, int last, int over) {
    int rest = over;
    for (int step = 0; step < steps && rest > 0; step++) {
      int give = measures.give(step, from, last);
      int taken = Math.min(rest, give);
      if (taken > 0) {
        share(white, from, step, taken, give, -1);
        rest -= taken;
      }
    }
    return over - rest;
  }

  /// Takes or adds `amount` over the gaps of a step in proportion to what each can do.
  private void share(int[] white, int from, int step, long amount, long whole, int sign) {
    long seen = 0;
    long given = 0;
    for (int i = 0; i < white.length; i++) {
      if (spacing.step[from + i] == step) {
        seen += sign < 0 ? spacing.give[from + i] : spacing.take[from + i];
        long upTo = (seen * amount + whole - 1) / whole;
        white[i] += (int) (sign * (upTo - given));
        given = upTo;
      }
    }
  }

  /// @return how much was added
  private int expand(int[] white, int from, int last, int missing) {
    int rest = missing;
    for (int step : new int[] {Spacing.WORD, Spacing.GAP}) {
      long take = 0;
      for (int i = 0; i < white.length; i++) {
        take += spacing.step[from + i] == step ? spacing.take[from + i] : 0;
      }
      int added = (int) Math.min(rest, take);
      if (added > 0) {
        share(white, from, step, added, take, 1);
        rest -= added;
      }
    }
    int gaps = measures.elastic(from, last);
    if (rest > 0 && gaps > 0) {
      int seen = 0;
      long given = 0;
      for (int i = 0; i < white.length; i++) {
        if (spacing.step[from + i] != Spacing.FIXED) {
          seen++;
          long upTo = ((long) seen * rest + gaps - 1) / gaps;
          white[i] += (int) (upTo - given);
          given = upTo;
        }
      }
      rest = 0;
    }
    return missing - rest;
  }

  private SetLine glyphs(LineBreaker.Line line, int[] white, int start, Fit fit) {
    List<Glyphs> runs = new ArrayList<>();
    Glyphs.@Nullable Builder run = null;
    @Nullable Typeset typeset = null;
    int passage = -1;
    int x = start;
    int width = start;
    for (int i = line.from(); i < line.to(); i++) {
      if (run == null || !clusters.typeset[i].equals(typeset) || clusters.passage[i] != passage) {
        if (run != null) {
          runs.add(run.build());
        }
        typeset = clusters.typeset[i];
        passage = clusters.passage[i];
        Passage of = clusters.passages.get(passage);
        run = new Glyphs.Builder(typeset, of.source().at(clusters.start[i]));
      }
      int origin = x + clusters.origin[i];
      String text = clusters.passages.get(passage).text().chars();
      int advance = x + clusters.core[i] - origin;
      run.add(text, clusters.start[i], clusters.end[i], clusters.glyph[i], origin, advance);
      x += clusters.core[i];
      width = clusters.core[i] > 0 ? x : width;
      x += i - line.from() < white.length ? white[i - line.from()] : 0;
    }
    if (run != null) {
      runs.add(run.build());
    }
    return new SetLine(runs, width, fit);
  }
}
