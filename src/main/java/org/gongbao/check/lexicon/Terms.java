package org.gongbao.check.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// Names and wordings looked for in one pass, each with what is known of it. Immutable; any thread.
///
/// @param <T> what is known of one
public final class Terms<T> {
  private final boolean empty;
  private final TermMatcher matcher;
  private final List<List<T>> known;
  private final Fact<Passage, List<Hit<T>>> hits = Fact.of(this::find);

  private Terms(SortedMap<String, List<T>> byTerm) {
    empty = byTerm.isEmpty();
    matcher = TermMatcher.of(byTerm.keySet());
    known = byTerm.values().stream().map(List::copyOf).toList();
  }

  /// One that stands in a text.
  ///
  /// @param known all there is under this wording
  public record Hit<T>(int from, int to, List<T> known) {}

  /// @param byTerm none of them empty
  public static <T> Terms<T> of(Map<String, List<T>> byTerm) {
    return new Terms<>(new TreeMap<>(byTerm));
  }

  /// In the order of the text; of two that overlap the one that begins first, or else the longer.
  public List<Hit<T>> hits(Passage passage) {
    return empty ? List.of() : passage.fact(hits);
  }

  private List<Hit<T>> find(Passage passage) {
    List<Hit<T>> all = new ArrayList<>();
    matcher.scan(
        passage.chars(), (term, from, to) -> all.add(new Hit<>(from, to, known.get(term))));
    if (all.size() < 2) {
      return List.copyOf(all);
    }
    all.sort(Comparator.<Hit<T>>comparingInt(Hit::from).thenComparingInt(hit -> -hit.to()));
    List<Hit<T>> apart = new ArrayList<>();
    for (Hit<T> hit : all) {
      if (apart.isEmpty() || hit.from() >= apart.getLast().to()) {
        apart.add(hit);
      }
    }
    return List.copyOf(apart);
  }
}
