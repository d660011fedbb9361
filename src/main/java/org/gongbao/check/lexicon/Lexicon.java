package org.gongbao.check.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// 词库: all word lists together, looked for in one pass. Immutable; any thread.
public final class Lexicon {
  private final TermMatcher matcher;

  /// What stands in which list, by the number of the term.
  private final List<List<Listed>> listed;

  private final Fact<Passage, Map<WordList, List<Hit>>> hits = Fact.of(this::find);

  private record Listed(WordList list, LexiconEntry entry) {}

  /// An entry that stands in a text, in surroundings in which it is meant.
  public record Hit(LexiconEntry entry, int from, int to) {
    private boolean touches(Hit other) {
      return from < other.to && other.from < to;
    }
  }

  private Lexicon(Map<WordList, List<LexiconEntry>> lists) {
    TreeMap<String, List<Listed>> byTerm = new TreeMap<>();
    lists.forEach(
        (list, entries) ->
            entries.forEach(
                entry ->
                    byTerm
                        .computeIfAbsent(entry.wrong(), term -> new ArrayList<>())
                        .add(new Listed(list, entry))));
    matcher = TermMatcher.of(byTerm.keySet());
    listed = List.copyOf(byTerm.values());
  }

  public static Lexicon of(Map<WordList, List<LexiconEntry>> lists) {
    return new Lexicon(lists);
  }

  /// The lists that come with the program, read when first asked for.
  public static Lexicon bundled() {
    return Bundled.ALL;
  }

  /// The lists that come with the program, each by itself, for looking at.
  public static Map<WordList, List<LexiconEntry>> bundledLists() {
    return Collections.unmodifiableMap(Bundled.LISTS);
  }

  /// The lists that come with the program, and further entries.
  public static Lexicon bundledWith(Map<WordList, List<LexiconEntry>> more) {
    Map<WordList, List<LexiconEntry>> lists = new EnumMap<>(Bundled.LISTS);
    more.forEach(
        (list, entries) ->
            lists.merge(
                list,
                entries,
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    return new Lexicon(lists);
  }

  private static final class Bundled {
    private static final Map<WordList, List<LexiconEntry>> LISTS = BundledLists.read();
    private static final Lexicon ALL = new Lexicon(LISTS);
  }

  /// What a list has on a passage, in the order of the text. Where several lists of wording have
  /// something on the same characters, the first of them tells it.
  public List<Hit> hits(Passage passage, WordList list) {
    return passage.fact(hits).getOrDefault(list, List.of());
  }

  private Map<WordList, List<Hit>> find(Passage passage) {
    Map<WordList, List<Hit>> found = new EnumMap<>(WordList.class);
    String chars = passage.chars();
    matcher.scan(
        chars,
        (term, from, to) -> {
          for (Listed one : listed.get(term)) {
            if (one.entry().where().admit(chars, from, to)) {
              add(new Hit(one.entry(), from, to), found, one.list());
            }
          }
        });
    found.replaceAll((list, all) -> apart(all));
    return WordList.WORDING.stream().noneMatch(found::containsKey) ? found : once(found);
  }

  private static void add(Hit hit, Map<WordList, List<Hit>> found, WordList list) {
    List<Hit> hits = found.computeIfAbsent(list, none -> new ArrayList<>());
    boolean known =
        !hits.isEmpty() && hits.getLast().from() == hit.from() && hits.getLast().to() == hit.to();
    if (!known) {
      hits.add(hit);
    }
  }

  /// Of two that overlap the one that begins first, or else the longer.
  private static List<Hit> apart(List<Hit> hits) {
    List<Hit> sorted =
        hits.stream()
            .sorted(
                Comparator.comparingInt(Hit::from)
                    .thenComparing(Comparator.comparingInt(Hit::to).reversed()))
            .toList();
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : sorted) {
      if (kept.isEmpty() || !hit.touches(kept.getLast())) {
        kept.add(hit);
      }
    }
    return List.copyOf(kept);
  }

  /// Each fault of wording is told by one list.
  private static Map<WordList, List<Hit>> once(Map<WordList, List<Hit>> found) {
    Map<WordList, List<Hit>> once = new EnumMap<>(found);
    for (WordList list : WordList.WORDING) {
      once.computeIfPresent(
          list,
          (same, hits) -> hits.stream().filter(hit -> !isToldElsewhere(hit, list, found)).toList());
    }
    return once;
  }

  private static boolean isToldElsewhere(Hit hit, WordList list, Map<WordList, List<Hit>> found) {
    return WordList.WORDING.stream()
        .filter(other -> other.compareTo(list) < 0)
        .anyMatch(other -> found.getOrDefault(other, List.of()).stream().anyMatch(hit::touches));
  }
}
