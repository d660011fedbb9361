package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.review.compare.Runs.Run;

/// Follows the fewest differences between two stretches (Myers), as long as they are few.
final class Greedy {
  private final int[] a;
  private final int[] b;
  private final int most;

  Greedy(int[] a, int[] b, int most) {
    this.a = a;
    this.b = b;
    this.most = most;
  }

  /// @return in order; none when the stretches have more differences than are followed
  List<Run> runs(int fromA, int toA, int fromB, int toB) {
    int[] reached = new int[2 * most + 3];
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      trace.add(reached.clone());
      for (int k = -d; k <= d; k += 2) {
        int x = start(reached, d, k);
        while (x - k >= 0
            && fromA + x < toA
            && fromB + x - k < toB
            && a[fromA + x] == b[fromB + x - k]) {
          x++;
        }
        reached[k + most + 1] = x;
        if (fromA + x >= toA && fromB + x - k >= toB) {
          return back(trace, x, k, fromA, fromB);
        }
      }
    }
    return List.of();
  }

  private int start(int[] reached, int d, int k) {
    boolean down = isDown(reached, d, k);
    return d == 0 ? 0 : down ? reached[k + most + 2] : reached[k + most] + 1;
  }

  private boolean isDown(int[] reached, int d, int k) {
    return k == -d || (k != d && reached[k + most] < reached[k + most + 2]);
  }

  private List<Run> back(List<int[]> trace, int endX, int endK, int fromA, int fromB) {
    List<Run> runs = new ArrayList<>();
    int x = endX;
    int k = endK;
    for (int d = trace.size() - 1; d >= 0; d--) {
      int[] reached = trace.get(d);
      int start = start(reached, d, k);
      if (x > start) {
        runs.add(new Run(fromA + start, fromB + start - k, x - start));
      }
      if (d > 0) {
        k = isDown(reached, d, k) ? k + 1 : k - 1;
        x = reached[k + most + 1];
      }
    }
    return runs.reversed();
  }
}
