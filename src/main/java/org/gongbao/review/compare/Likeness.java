package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much texts have in common, told by their pairs of characters. Of many texts only those that
/// share a pair which is not everywhere are looked at.
final class Likeness {
  /// A pair that stands in more texts tells nothing.
  private static final int COMMON = 60;

  /// Texts that share fewer than one in so many of the telling pairs are not alike.
  private static final int FEW = 8;

  private final List<Set<Integer>> texts = new ArrayList<>();
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  /// @param texts that are looked for
  Likeness(List<String> texts) {
    for (String text : texts) {
      int index = this.texts.size();
      Set<Integer> pairs = pairs(text);
      this.texts.add(pairs);
      pairs.forEach(pair -> holders.computeIfAbsent(pair, p -> new ArrayList<>()).add(index));
    }
  }

  /// Those that are like a text, with how like from 0 to 1000.
  Map<Integer, Integer> like(String text) {
    Set<Integer> pairs = pairs(text);
    int[] shared = new int[texts.size()];
    int telling = 0;
    for (Integer pair : pairs) {
      List<Integer> known = holders.getOrDefault(pair, List.of());
      if (known.size() <= COMMON) {
        telling++;
        known.forEach(index -> shared[index]++);
      }
    }
    Map<Integer, Integer> like = new HashMap<>();
    for (int index = 0; index < shared.length; index++) {
      if (shared[index] > 0 && shared[index] * FEW >= telling) {
        like.put(index, of(pairs, texts.get(index)));
      }
    }
    return like;
  }

  /// From 0 to 1000.
  static int of(String one, String other) {
    return of(pairs(one), pairs(other));
  }

  /// How much of a text another holds, from 0 to 1000.
  static int held(String text, String by) {
    Set<Integer> pairs = pairs(text);
    Set<Integer> there = pairs(by);
    return pairs.isEmpty()
        ? 0
        : (int) (1_000L * pairs.stream().filter(there::contains).count() / pairs.size());
  }

  private static int of(Set<Integer> one, Set<Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long both = one.stream().filter(other::contains).count();
    return (int) (2_000L * both / (one.size() + other.size()));
  }

  private static Set<Integer> pairs(String text) {
    Set<Integer> pairs = new HashSet<>();
    for (int i = 1; i < text.length(); i++) {
      pairs.add(text.charAt(i - 1) << 16 | text.charAt(i));
    }
    return pairs;
  }
}
