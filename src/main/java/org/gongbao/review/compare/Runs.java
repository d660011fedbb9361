package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.edit.compare.InOrder;

/// What two rows of tokens have in common, in order. Short stretches are compared exactly; long
/// ones are first held fast where a stretch of tokens stands once in each, so that rows of 100,000
/// that differ everywhere are compared in a moment. The result is always a true common row, of long
/// stretches perhaps not the longest.
final class Runs {
  /// Most cells of a table that finds the longest common row of a stretch.
  private static final int CELLS = 120_000;

  /// Lengths of the stretches that hold rows fast, longest first.
  private static final int[] GRAMS = {24, 6, 2, 1};

  /// How many differences are followed where nothing holds a long stretch fast.
  private static final int DIFFERENCES = 300;

  private final int[] a;
  private final int[] b;
  private short[] table = {};
  private final List<Run> runs = new ArrayList<>();

  private Runs(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /// Tokens that are the same in both.
  ///
  /// @param before where it begins in the one
  /// @param after where it begins in the other
  record Run(int before, int after, int length) {}

  /// @return in order, none touching the next in both rows
  static List<Run> of(int[] before, int[] after) {
    Runs found = new Runs(before, after);
    found.compare(0, before.length, 0, after.length, 0);
    return List.copyOf(found.runs);
  }

  private void compare(int fromA, int toA, int fromB, int toB, int gram) {
    int head = 0;
    while (fromA + head < toA && fromB + head < toB && a[fromA + head] == b[fromB + head]) {
      head++;
    }
    add(fromA, fromB, head);
    int startA = fromA + head;
    int startB = fromB + head;
    int tail = 0;
    while (toA - tail > startA && toB - tail > startB && a[toA - tail - 1] == b[toB - tail - 1]) {
      tail++;
    }
    middle(startA, toA - tail, startB, toB - tail, gram);
    add(toA - tail, toB - tail, tail);
  }

  private void middle(int fromA, int toA, int fromB, int toB, int gram) {
    if (toA == fromA || toB == fromB) {
      return;
    }
    long cells = (long) (toA - fromA + 1) * (toB - fromB + 1);
    if (cells <= CELLS && Math.min(toA - fromA, toB - fromB) <= Short.MAX_VALUE) {
      table = table.length < cells ? new short[(int) Math.min(CELLS, 2 * cells)] : table;
      longest(fromA, toA, fromB, toB);
      return;
    }
    for (int i = gram; i < GRAMS.length; i++) {
      List<Run> anchors = anchors(fromA, toA, fromB, toB, GRAMS[i]);
      if (!anchors.isEmpty()) {
        between(anchors, fromA, toA, fromB, toB, i);
        return;
      }
    }
    new Greedy(a, b, DIFFERENCES)
        .runs(fromA, toA, fromB, toB)
        .forEach(run -> add(run.before(), run.after(), run.length()));
  }

  private void between(List<Run> anchors, int fromA, int toA, int fromB, int toB, int gram) {
    int atA = fromA;
    int atB = fromB;
    for (Run anchor : anchors) {
      if (anchor.before() >= atA && anchor.after() >= atB) {
        compare(atA, anchor.before(), atB, anchor.after(), gram);
        add(anchor.before(), anchor.after(), anchor.length());
        atA = anchor.before() + anchor.length();
        atB = anchor.after() + anchor.length();
      }
    }
    compare(atA, toA, atB, toB, gram);
  }

  /// Stretches of a length that stand once in each, as many as keep their order.
  private List<Run> anchors(int fromA, int toA, int fromB, int toB, int length) {
    Map<Long, Integer> once = once(a, fromA, toA, length);
    Map<Long, Integer> other = once(b, fromB, toB, length);
    List<Long> inA = inOrder(once, a, fromA, toA, length, other);
    List<Long> inB = inOrder(other, b, fromB, toB, length, once);
    List<Run> anchors = new ArrayList<>();
    for (Long key : kept(inA, inB)) {
      Run run = new Run(once.getOrDefault(key, 0), other.getOrDefault(key, 0), length);
      if (isSame(run)) {
        anchors.add(run);
      }
    }
    return anchors;
  }

  private static List<Long> kept(List<Long> inA, List<Long> inB) {
    var kept = InOrder.of(inA, inB);
    return inA.stream().filter(kept::contains).toList();
  }

  private boolean isSame(Run run) {
    for (int i = 0; i < run.length(); i++) {
      if (a[run.before() + i] != b[run.after() + i]) {
        return false;
      }
    }
    return true;
  }

  /// Where stretches stand that stand once; −1 for others.
  private static Map<Long, Integer> once(int[] tokens, int from, int to, int length) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = from; i + length <= to; i++) {
      places.merge(hash(tokens, i, length), i, (one, two) -> -1);
    }
    return places;
  }

  private static List<Long> inOrder(
      Map<Long, Integer> once,
      int[] tokens,
      int from,
      int to,
      int length,
      Map<Long, Integer> other) {
    List<Long> keys = new ArrayList<>();
    for (int i = from; i + length <= to; i++) {
      Long key = hash(tokens, i, length);
      if (once.getOrDefault(key, -1) == i && other.getOrDefault(key, -1) >= 0) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static long hash(int[] tokens, int from, int length) {
    long hash = 7;
    for (int i = from; i < from + length; i++) {
      hash = hash * 1_000_003 + tokens[i];
    }
    return hash;
  }

  /// The longest common row of a stretch.
  private void longest(int fromA, int toA, int fromB, int toB) {
    int rows = toA - fromA;
    int columns = toB - fromB;
    int width = columns + 1;
    short[] best = table;
    Arrays.fill(best, rows * width, (rows + 1) * width, (short) 0);
    for (int i = rows - 1; i >= 0; i--) {
      int here = i * width;
      int below = here + width;
      best[here + columns] = 0;
      for (int j = columns - 1; j >= 0; j--) {
        best[here + j] =
            a[fromA + i] == b[fromB + j]
                ? (short) (best[below + j + 1] + 1)
                : best[below + j] >= best[here + j + 1] ? best[below + j] : best[here + j + 1];
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (a[fromA + i] == b[fromB + j]) {
        add(fromA + i++, fromB + j++, 1);
      } else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void add(int before, int after, int length) {
    if (length == 0) {
      return;
    }
    Run last = runs.isEmpty() ? new Run(0, 0, 0) : runs.getLast();
    if (last.length() > 0
        && last.before() + last.length() == before
        && last.after() + last.length() == after) {
      runs.set(runs.size() - 1, new Run(last.before(), last.after(), last.length() + length));
    } else {
      runs.add(new Run(before, after, length));
    }
  }
}
