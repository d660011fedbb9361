package org.gongbao.review.merge;

import java.util.EnumMap;
import java.util.Map;

/// 清点: how many marks a reader returned and what became of them. Every mark is in exactly one
/// state, so the counts add up.
public record Account(String reader, int returned, Map<State, Integer> states) {
  public Account {
    states = Map.copyOf(states);
    int sum = states.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != returned) {
      throw new IllegalArgumentException(returned + " marks, " + sum + " states");
    }
  }

  static Account of(String reader, Iterable<State> states) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    int returned = 0;
    for (State state : states) {
      counts.merge(state, 1, Integer::sum);
      returned++;
    }
    return new Account(reader, returned, counts);
  }

  public int count(State state) {
    return states.getOrDefault(state, 0);
  }
}
