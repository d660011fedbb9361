package org.gongbao.check.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongbao.check.lexicon.LexiconEntry.Certainty;

/// Makes entries of right names and series: what they become by one slip. Careful rather than
/// complete, for a name with another character is often another name.
final class NearForms {
  /// A shorter name with a character left out is often a word of its own.
  private static final int SHORTEST_WITH_GAP = 6;

  /// So many characters at either end stay: without them the rest meets its neighbours as other
  /// words (水污染防治, 水污染治理).
  private static final int ENDS = 2;

  /// What official short names leave out.
  private static final String LEFT_OUT = "和与及、的";

  private static final List<Neighbour> MORE =
      Stream.of("、", "和", "及", "与", "以及").map(Neighbour::of).toList();

  private final Map<String, LexiconEntry> forms = new LinkedHashMap<>();

  private NearForms() {}

  /// One character taken for one alike, one left out within, or two neighbours in wrong order.
  static List<LexiconEntry> ofNames(List<LexiconEntry> names, SimilarCharacters similar) {
    NearForms near = new NearForms();
    for (LexiconEntry name : names) {
      near.alike(name, similar);
      near.swapped(name);
      near.gap(name);
    }
    return near.withoutRight(names);
  }

  /// Members of a series, parted by 、, one left out or two neighbours in wrong order.
  static List<LexiconEntry> ofSeries(List<LexiconEntry> series) {
    NearForms near = new NearForms();
    for (LexiconEntry one : series) {
      List<String> members = List.of(one.wrong().split("、"));
      for (int i = 0; i < members.size(); i++) {
        List<String> fewer = new ArrayList<>(members);
        fewer.remove(i);
        near.fewer(one, fewer, i);
        if (i > 0) {
          List<String> swapped = new ArrayList<>(members);
          swapped.set(i - 1, members.get(i));
          swapped.set(i, members.get(i - 1));
          near.add(one, String.join("、", swapped));
        }
      }
    }
    return near.withoutRight(series);
  }

  private void alike(LexiconEntry name, SimilarCharacters similar) {
    String right = name.wrong();
    for (int i = 0; i < right.length(); i++) {
      String others = similar.of(right.charAt(i));
      for (int j = 0; j < others.length(); j++) {
        add(name, right.substring(0, i) + others.charAt(j) + right.substring(i + 1));
      }
    }
  }

  private void swapped(LexiconEntry name) {
    String right = name.wrong();
    for (int i = 1; i < right.length(); i++) {
      add(
          name,
          right.substring(0, i - 1)
              + right.charAt(i)
              + right.charAt(i - 1)
              + right.substring(i + 1));
    }
  }

  private void gap(LexiconEntry name) {
    String right = name.wrong();
    if (right.length() >= SHORTEST_WITH_GAP) {
      for (int i = ENDS; i < right.length() - ENDS; i++) {
        if (LEFT_OUT.indexOf(right.charAt(i)) < 0) {
          add(name, right.substring(0, i) + right.substring(i + 1));
        }
      }
    }
  }

  /// What lacks its first or last member is a series of its own when another stands there.
  private void fewer(LexiconEntry series, List<String> members, int left) {
    boolean last = left == members.size();
    add(
        series,
        String.join("、", members),
        new Surroundings(
            List.of(),
            List.of(),
            left == 0 ? MORE : List.of(),
            last ? MORE : List.of(),
            List.of()));
  }

  private void add(LexiconEntry name, String form) {
    add(name, form, Surroundings.ANY);
  }

  private void add(LexiconEntry name, String form, Surroundings where) {
    String right = name.wrong();
    if (!form.equals(right) && !name.where().unless().contains(form)) {
      forms.putIfAbsent(
          form,
          new LexiconEntry(
              form, List.of(right), Certainty.IN_CONTEXT, where, name.note(), name.source()));
    }
  }

  /// A form that stands in a right name is not looked for, unless its surroundings tell.
  private List<LexiconEntry> withoutRight(List<LexiconEntry> names) {
    TermMatcher matcher = TermMatcher.of(forms.keySet());
    List<String> terms = matcher.terms();
    BitSet found = new BitSet();
    for (LexiconEntry name : names) {
      matcher.scan(
          name.wrong(),
          (term, from, to) -> {
            LexiconEntry form = forms.get(terms.get(term));
            if (form != null && form.where().admit(name.wrong(), from, to)) {
              found.set(term);
            }
          });
      for (String word : name.where().unless()) {
        matcher.scan(word, (term, from, to) -> found.set(term));
      }
    }
    found.stream().forEach(term -> forms.remove(terms.get(term)));
    return List.copyOf(forms.values());
  }
}
