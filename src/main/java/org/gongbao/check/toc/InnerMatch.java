package org.gongbao.check.toc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Names;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// Which heading of an item each entry of its inner contents list is.
final class InnerMatch {
  private static final int LONGEST = 200;

  /// As much as an entry may have; of a long text more is not compared.
  private static final Fact<Passage, String> LEAD =
      Fact.of(text -> Names.normal(text.chars().substring(0, Math.min(LONGEST, text.length()))));

  private final List<InnerEntry> entries;
  private final List<Line> lines;
  private final int[] at;

  private InnerMatch(List<InnerEntry> entries, List<Line> lines) {
    this.entries = entries;
    this.lines = lines;
    this.at = new int[entries.size()];
    int before = -1;
    for (int i = 0; i < at.length; i++) {
      at[i] = find(whole(i), before);
      before = Math.max(before, at[i]);
    }
  }

  /// A text an entry may be of.
  ///
  /// @param ordinal as written
  /// @param whole ordinal and text, as names are compared
  record Line(Passage passage, String ordinal, String whole) {
    String chars() {
      return passage.chars();
    }

    Site site() {
      return passage.site();
    }

    /// Run-in headings end with a point.
    boolean is(String entry) {
      return whole.startsWith(entry)
          && (whole.length() == entry.length()
              || "。：:；;，".indexOf(whole.charAt(entry.length())) >= 0);
    }

    boolean isHeading() {
      return passage.role() == Role.HEADING;
    }
  }

  static InnerMatch of(List<InnerEntry> entries, ItemReading item) {
    Map<Place, String> ordinals = new HashMap<>();
    item.passages(Role.ORDINAL)
        .forEach(passage -> ordinals.put(passage.start(), passage.chars().strip()));
    List<Line> lines = new ArrayList<>();
    for (Passage passage : item.passages()) {
      if (passage.role() != Role.ORDINAL && passage.role() != Role.CONTENTS) {
        String ordinal =
            ordinals.getOrDefault(new Place(passage.start().node(), Slot.ORDINAL, 0), "");
        lines.add(new Line(passage, ordinal, Names.normal(ordinal) + passage.fact(LEAD)));
      }
    }
    return new InnerMatch(entries, lines);
  }

  private String whole(int i) {
    InnerEntry entry = entries.get(i);
    return Names.normal(entry.ordinal().written().strip() + entry.text().chars());
  }

  /// The first line after another that is an entry, else the first of all; -1 for none.
  private int find(String entry, int after) {
    int first = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(entry)) {
        if (i > after) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  /// How many entries are headings.
  int found() {
    return (int) IntStream.of(at).filter(line -> line >= 0).count();
  }

  boolean isFound(int i) {
    return at[i] >= 0;
  }

  /// True when an entry and the next are one heading, parted by the edge of a column.
  boolean isTorn(int i) {
    return i >= 0
        && i + 1 < at.length
        && at[i] < 0
        && at[i + 1] < 0
        && find(whole(i) + whole(i + 1), -1) >= 0;
  }

  /// The heading meant by an entry that is none: of those between its neighbours the one with its
  /// ordinal, else with its words, else with nearly its words.
  Optional<Line> meant(int i) {
    int from = IntStream.range(0, i).map(k -> at[k]).max().orElse(-1) + 1;
    int to =
        IntStream.range(i + 1, at.length)
            .map(k -> at[k])
            .filter(line -> line >= from)
            .min()
            .orElse(lines.size());
    InnerEntry entry = entries.get(i);
    String ordinal = Names.normal(entry.ordinal().written().strip());
    String text = entry.text().chars();
    List<Predicate<Line>> ways =
        List.of(
            line -> !ordinal.isEmpty() && Names.normal(line.ordinal()).equals(ordinal),
            line -> Names.same(line.chars(), text),
            line -> Names.alike(line.chars(), text));
    return ways.stream()
        .flatMap(
            way -> lines.subList(from, to).stream().filter(Line::isHeading).filter(way).limit(1))
        .findFirst();
  }
}
