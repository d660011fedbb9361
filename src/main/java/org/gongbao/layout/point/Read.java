package org.gongbao.layout.point;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;

/// Covered glyphs in the order in which they are read.
final class Read {
  private final PrintedText text;
  private final Map<Integer, BitSet> runs = new TreeMap<>();

  Read(PrintedText text) {
    this.text = text;
  }

  /// @param glyphs of the line, counted through all its runs
  void add(Line line, BitSet glyphs) {
    int first = 0;
    for (PrintedRun run : line.runs()) {
      BitSet own = glyphs.get(first, first + run.glyphs().count());
      if (!own.isEmpty()) {
        runs.computeIfAbsent(run.order(), any -> new BitSet()).or(own);
      }
      first += run.glyphs().count();
    }
  }

  /// True when something is read between the first of them and the last that is not among them.
  /// White between words does not count: programs mark word by word.
  boolean isTorn() {
    if (runs.isEmpty()) {
      return false;
    }
    List<Integer> orders = new ArrayList<>(runs.keySet());
    for (int order = orders.getFirst(); order <= orders.getLast(); order++) {
      PrintedRun run = text.runs().get(order);
      BitSet covered = runs.getOrDefault(order, new BitSet());
      int from = order == orders.getFirst() ? covered.nextSetBit(0) : 0;
      int to = order == orders.getLast() ? covered.length() : run.glyphs().count();
      for (int i = covered.nextClearBit(from); i < to; i = covered.nextClearBit(i + 1)) {
        if (!run.glyphs().cluster(i).isBlank()) {
          return true;
        }
      }
    }
    return false;
  }
}
