package org.gongbao.layout.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.SetLine.Fit;
import org.gongbao.layout.style.LineRules;
import org.gongbao.layout.style.Type.Align;

/// Sets paragraphs: characters to clusters, clusters to lines, lines to glyphs.
public final class LineSetter {
  private final Faces faces;
  private final Names names;
  private final ClusterMaker maker;
  private final BreakRules breaks;
  private final LineRules rules;
  private final int steps;

  public LineSetter(Faces faces, LineRules rules) {
    this(faces, rules, Names.NONE);
  }

  /// @param names that no line end may part
  public LineSetter(Faces faces, LineRules rules, Names names) {
    this.faces = faces;
    this.names = names;
    this.maker = new ClusterMaker(faces, names);
    this.breaks = new BreakRules(rules.prohibition());
    this.rules = rules;
    this.steps = rules.fullStopsShrink() ? Spacing.STEPS : Spacing.STOP;
  }

  /// One that parts these texts no more than names.
  public LineSetter keeping(Collection<String> texts) {
    return new LineSetter(faces, rules, names.with(texts));
  }

  /// Breaks and justifies passages as one paragraph. Glyph positions count from the left edge of
  /// the room: indents and alignment are in them. A line feed ends a line. Empty passages give no
  /// line.
  public List<SetLine> set(List<Passage> passages, ParagraphForm form) {
    Clusters clusters = maker.make(passages);
    Measures measures = new Measures(clusters, new Spacing(clusters, rules.gap()));
    List<LineBreaker.Line> broken =
        new LineBreaker(clusters, measures, breaks, rules, form).lines();
    LineBuilder builder = new LineBuilder(clusters, measures, steps);
    List<SetLine> lines = new ArrayList<>(broken.size());
    for (int i = 0; i < broken.size(); i++) {
      int indent = i == 0 ? form.first() : form.rest();
      lines.add(builder.build(broken.get(i), indent, form.width() - indent, form.align()));
    }
    return lines;
  }

  /// Sets passages on one line, their characters spread evenly over a width: a name of two
  /// characters to the width of three. What is wider already is set as it is.
  ///
  /// @param indent from the left edge of the room
  public SetLine spread(List<Passage> passages, int indent, int width) {
    Clusters clusters = maker.make(passages);
    Measures measures = new Measures(clusters, new Spacing(clusters, rules.gap()));
    LineBuilder builder = new LineBuilder(clusters, measures, 0);
    boolean narrow = clusters.count > 0 && measures.width(0, clusters.count - 1) < width;
    LineBreaker.Line line = new LineBreaker.Line(0, clusters.count, false, !narrow);
    SetLine set = builder.build(line, indent, width, Align.JUSTIFY);
    return new SetLine(set.runs(), set.width(), Fit.NATURAL);
  }

  /// Width of a text set on one line.
  public int width(List<Passage> passages) {
    Clusters clusters = maker.make(passages);
    return clusters.count == 0
        ? 0
        : new Measures(clusters, new Spacing(clusters, rules.gap())).width(0, clusters.count - 1);
  }

  /// Where each character of a passage set on one line begins; one more entry for the end.
  public int[] positions(Passage passage) {
    Clusters clusters = maker.make(List.of(passage));
    Measures measures = new Measures(clusters, new Spacing(clusters, rules.gap()));
    int[] positions = new int[passage.text().length() + 1];
    for (int i = 0; i < clusters.count; i++) {
      int end = measures.width(0, i);
      for (int at = clusters.start[i] + 1; at <= clusters.end[i]; at++) {
        positions[at] = end;
      }
    }
    return positions;
  }
}
