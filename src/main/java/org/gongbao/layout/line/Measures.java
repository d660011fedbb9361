package org.gongbao.layout.line;

/// Widths of any stretch of a paragraph in constant time, from running sums.
final class Measures {
  private final Clusters clusters;
  private final Spacing spacing;

  /// Where the core of each cluster begins when all is set on one line.
  private final int[] position;

  private final int[][] give = new int[Spacing.STEPS][];

  /// The last cluster up to each that is no space: spaces at a line's end are nothing.
  private final int[] visible;

  private final int[] take;
  private final int[] elastic;

  Measures(Clusters clusters, Spacing spacing) {
    this.clusters = clusters;
    this.spacing = spacing;
    int n = clusters.count;
    position = new int[n + 1];
    visible = new int[n];
    take = new int[n + 1];
    elastic = new int[n + 1];
    for (int step = 0; step < Spacing.STEPS; step++) {
      give[step] = new int[n + 1];
    }
    for (int i = 0; i < n; i++) {
      boolean space = clusters.kind[i] == Kind.SPACE || clusters.kind[i] == Kind.WIDE_SPACE;
      visible[i] = space && i > 0 ? visible[i - 1] : i;
      position[i + 1] = position[i] + clusters.core[i] + spacing.natural[i];
      take[i + 1] = take[i] + spacing.take[i];
      elastic[i + 1] = elastic[i] + (spacing.step[i] == Spacing.FIXED ? 0 : 1);
      for (int step = 0; step < Spacing.STEPS; step++) {
        give[step][i + 1] = give[step][i] + (spacing.step[i] == step ? spacing.give[i] : 0);
      }
    }
  }

  /// Width of a line from one cluster to another, inclusive: white at its start and end is cut off.
  int width(int from, int last) {
    int end = visible(from, last);
    return position[end] + clusters.core[end] - position[from];
  }

  /// The last cluster of a line that is no space.
  int visible(int from, int last) {
    return Math.max(from, visible[last]);
  }

  /// What one step can take from a line.
  int give(int step, int from, int last) {
    return give[step][visible(from, last)] - give[step][from];
  }

  int slack(int from, int last, int steps) {
    int sum = 0;
    for (int step = 0; step < steps; step++) {
      sum += give(step, from, last);
    }
    return sum;
  }

  /// What word spaces and Han–Latin gaps can add to a line.
  int take(int from, int last) {
    return take[visible(from, last)] - take[from];
  }

  /// How many of its gaps may grow without bound.
  int elastic(int from, int last) {
    return elastic[visible(from, last)] - elastic[from];
  }

  /// The wider gap characters get when a line is stretched, in thousandths of an em; a large number
  /// when nothing can grow.
  int stretch(int from, int last, int missing) {
    int rest = missing - take(from, last);
    if (rest <= 0) {
      return 0;
    }
    int gaps = elastic(from, last);
    return gaps == 0 ? UNSTRETCHABLE : (int) (rest * 1000L / gaps / Math.max(1, em(from)));
  }

  static final int UNSTRETCHABLE = 100_000;

  int em(int cluster) {
    return clusters.em(cluster);
  }

  Spacing spacing() {
    return spacing;
  }
}
