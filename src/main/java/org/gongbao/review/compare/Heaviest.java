package org.gongbao.review.compare;

import java.util.Arrays;
import java.util.BitSet;

/// Which members of a row may stay where they are so that the rest, which must move, is least.
final class Heaviest {
  private Heaviest() {}

  /// @param places where the members stand in the other row, no place twice
  /// @param weights above 0
  /// @return indexes of members that keep their order
  static BitSet inOrder(int[] places, long[] weights) {
    int[] ranks = ranks(places);
    // Fenwick tree over ranks: the index whose row up to there weighs most, plus one.
    int[] tree = new int[places.length + 1];
    long[] sums = new long[places.length];
    int[] previous = new int[places.length];
    int best = -1;
    for (int i = 0; i < places.length; i++) {
      previous[i] = -1;
      for (int at = ranks[i]; at > 0; at -= at & -at) {
        int known = tree[at] - 1;
        if (known >= 0 && (previous[i] < 0 || sums[known] > sums[previous[i]])) {
          previous[i] = known;
        }
      }
      sums[i] = weights[i] + (previous[i] < 0 ? 0 : sums[previous[i]]);
      for (int at = ranks[i] + 1; at <= places.length; at += at & -at) {
        if (tree[at] == 0 || sums[i] > sums[tree[at] - 1]) {
          tree[at] = i + 1;
        }
      }
      best = best < 0 || sums[i] > sums[best] ? i : best;
    }
    BitSet kept = new BitSet();
    for (int at = best; at >= 0; at = previous[at]) {
      kept.set(at);
    }
    return kept;
  }

  private static int[] ranks(int[] places) {
    int[] sorted = places.clone();
    Arrays.sort(sorted);
    return Arrays.stream(places).map(place -> Arrays.binarySearch(sorted, place)).toArray();
  }
}
