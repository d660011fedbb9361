package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongbao.model.Item;

/// Which item of one state is which of the other: by id in states of one issue, then by title, then
/// by what they say.
final class ItemMatching {
  private static final int LIKE = 400;
  private static final int LIKE_BESIDE_IDS = 600;

  private final Map<Item, Item> partners = new IdentityHashMap<>();

  private ItemMatching() {}

  /// @return both ways, by identity
  static Map<Item, Item> of(List<Item> before, List<Item> after, boolean byId) {
    ItemMatching matching = new ItemMatching();
    if (byId) {
      matching.pair(before, after, item -> item.id().value());
    }
    matching.pair(before, after, item -> item.title().chars().replaceAll("[\\s　]", ""));
    matching.pair(before, after, item -> item.getClass().getSimpleName() + chars(item));
    matching.like(before, after, byId ? LIKE_BESIDE_IDS : LIKE);
    return matching.partners;
  }

  private List<Item> left(List<Item> items) {
    return items.stream().filter(item -> !partners.containsKey(item)).toList();
  }

  private void put(Item before, Item after) {
    partners.put(before, after);
    partners.put(after, before);
  }

  private void pair(List<Item> before, List<Item> after, Function<Item, String> key) {
    List<Item> open = new ArrayList<>(left(after));
    for (Item item : left(before)) {
      String wanted = key.apply(item);
      open.stream()
          .filter(other -> !wanted.isEmpty() && key.apply(other).equals(wanted))
          .findFirst()
          .ifPresent(
              other -> {
                put(item, other);
                open.removeIf(one -> one == other);
              });
    }
  }

  private record Candidate(Item before, Item after, int like) {}

  private void like(List<Item> before, List<Item> after, int least) {
    List<Item> was = left(before);
    List<Item> is = left(after);
    if (was.isEmpty() || is.isEmpty()) {
      return;
    }
    Likeness likeness = new Likeness(was.stream().map(ItemMatching::chars).toList());
    List<Candidate> candidates = new ArrayList<>();
    for (Item item : is) {
      likeness
          .like(chars(item))
          .forEach(
              (index, like) -> {
                if (like >= least && was.get(index).getClass() == item.getClass()) {
                  candidates.add(new Candidate(was.get(index), item, like));
                }
              });
    }
    candidates.sort(Comparator.comparingInt(Candidate::like).reversed());
    for (Candidate one : candidates) {
      if (!partners.containsKey(one.before()) && !partners.containsKey(one.after())) {
        put(one.before(), one.after());
      }
    }
  }

  private static String chars(Item item) {
    return Line.chars(Line.of(item));
  }
}
