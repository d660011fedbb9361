package org.gongbao.edit.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which members of a list stayed in their order in another: the most there can be.
public final class InOrder {
  private InOrder() {}

  /// @param before no member twice
  /// @param after no member twice
  public static <T> Set<T> of(Collection<T> before, Collection<T> after) {
    Map<T, Integer> places = new HashMap<>();
    after.forEach(member -> places.put(member, places.size()));
    List<T> common = before.stream().filter(places::containsKey).toList();
    int[] place = common.stream().mapToInt(member -> places.getOrDefault(member, 0)).toArray();
    int[] previous = new int[common.size()];
    // tails.get(n): the member ending the row of n + 1 that ends earliest in the other list.
    List<Integer> tails = new ArrayList<>();
    for (int i = 0; i < common.size(); i++) {
      int low = 0;
      int high = tails.size();
      while (low < high) {
        int middle = (low + high) / 2;
        if (place[tails.get(middle)] < place[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tails.get(low - 1);
      if (low == tails.size()) {
        tails.add(i);
      } else {
        tails.set(low, i);
      }
    }
    Set<T> kept = new HashSet<>();
    for (int at = tails.isEmpty() ? -1 : tails.getLast(); at >= 0; at = previous[at]) {
      kept.add(common.get(at));
    }
    return kept;
  }
}
