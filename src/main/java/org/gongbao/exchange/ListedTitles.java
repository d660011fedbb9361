package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.ReceivedContents;
import org.gongbao.model.ReceivedContents.Entry;

/// The entries of a printed contents list beside the lines below it. An entry and the title it is
/// of may differ by a slip in either: they are told by likeness, then by their order.
final class ListedTitles {
  private static final int LONGEST_TITLE_LINES = 4;

  /// Enough for a marked line where an item is missing: short titles lose much by one slip.
  private static final double MARKED = 0.5;

  private final List<Line> lines;
  private final List<Entry> entries;

  ListedTitles(List<Line> lines, ReceivedContents received) {
    this.lines = lines;
    this.entries = received.entries();
  }

  private record Pair(Entry entry, int start, double likeness) {}

  /// The starts with the entries they are named by, each entry once: the likest first.
  List<ItemStart> named(List<ItemStart> starts) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      for (Entry entry : entries) {
        double likeness = likeness(entry, starts.get(i));
        if (likeness > 0) {
          pairs.add(new Pair(entry, i, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    List<ItemStart> named = new ArrayList<>(starts);
    List<Entry> left = new ArrayList<>(entries);
    for (Pair pair : pairs) {
      if (named.get(pair.start).entry().isEmpty() && left.remove(pair.entry)) {
        named.set(pair.start, named.get(pair.start).of(pair.entry));
      }
    }
    return named;
  }

  /// 2 for the same number or title, more for both; else by the titles.
  private double likeness(Entry entry, ItemStart start) {
    double titles = likeness(entry, key(start.first(), start.body()), Likeness.SAME);
    Optional<DocumentNumber> listed = DocumentNumber.parse(entry.number());
    boolean number =
        start.body() < lines.size()
            && listed
                .flatMap(n -> Signs.number(lines.get(start.body())).map(n::sameAs))
                .orElse(false);
    return titles + (number ? 1 : 0) + (titles == 1 ? 1 : 0);
  }

  /// A chronicle is listed with the days it is of.
  private static double likeness(Entry entry, String key, double least) {
    String bare = entry.title().replaceFirst("(?<=大事记).*", "");
    return Math.max(
        Likeness.of(Likeness.key(entry.title()), key, least),
        Likeness.of(Likeness.key(bare), key, least));
  }

  private String key(int first, int end) {
    StringBuilder key = new StringBuilder();
    lines.subList(first, end).forEach(line -> key.append(Likeness.key(line.text())));
    return key.toString();
  }

  /// True when a title is liker to a listed one with its first line than without.
  boolean isBetter(int first, int end) {
    return entries.stream()
        .anyMatch(
            entry ->
                likeness(entry, key(first, end), Likeness.SAME)
                    > likeness(entry, key(first + 1, end), 0));
  }

  /// Entries none of the starts has, in the order of the list.
  List<Entry> missing(List<ItemStart> starts) {
    List<Entry> missing = new ArrayList<>(entries);
    starts.forEach(start -> start.entry().ifPresent(missing::remove));
    return missing;
  }

  /// With the one start left between two that are named given the one entry left between theirs.
  List<ItemStart> byOrder(List<ItemStart> starts) {
    List<ItemStart> named = new ArrayList<>(starts);
    List<Entry> missing = missing(starts);
    for (int i = 0; i < starts.size(); i++) {
      int before = i == 0 ? -1 : order(starts.get(i - 1));
      int after = i + 1 == starts.size() ? entries.size() : order(starts.get(i + 1));
      boolean one = after - before == 2 && starts.get(i).entry().isEmpty();
      if (one && (i == 0 || before >= 0) && missing.contains(entries.get(before + 1))) {
        named.set(i, starts.get(i).of(entries.get(before + 1)));
      }
    }
    return named;
  }

  /// The place of its entry in the list, -1 without one.
  private int order(ItemStart start) {
    return start.entry().map(entries::indexOf).orElse(-1);
  }

  /// Where an entry's item begins: where its title stands, else, between the items listed before
  /// and after, where a marked line is like it.
  Optional<ItemStart> find(Entry entry, List<ItemStart> starts, int from) {
    int low = from;
    int high = lines.size();
    for (ItemStart start : starts) {
      int order = order(start);
      if (order >= 0 && order < entries.indexOf(entry)) {
        low = Math.max(low, start.body());
      } else if (order >= 0) {
        high = Math.min(high, start.first());
      }
    }
    Optional<ItemStart> near = best(entry, starts, low, high, false);
    if (near.isEmpty()) {
      near = best(entry, starts, from, lines.size(), false);
    }
    return near.isPresent() ? near : best(entry, starts, low, high, true);
  }

  private Optional<ItemStart> best(
      Entry entry, List<ItemStart> starts, int from, int to, boolean marked) {
    ItemStart best = null;
    double most = 0;
    for (int at = from; at < to; at++) {
      Line line = lines.get(at);
      boolean opens = marked ? line.marked() : line.marked() || !line.adjacent();
      boolean titled = Signs.isNearlyTitleLike(line) && !ChronicleReader.isPeriod(line.text());
      if (!opens || !titled || isTaken(at, starts)) {
        continue;
      }
      for (int end = at + 1; end <= Math.min(to, at + LONGEST_TITLE_LINES); end++) {
        double likeness = likeness(entry, key(at, end), marked ? MARKED : Likeness.SAME);
        if (likeness > most && !ItemFinder.isNumber(lines, end)) {
          most = likeness;
          best = new ItemStart(kind(entry, at, end), at, end).of(entry);
        }
        if (end < lines.size() && (!lines.get(end).adjacent() || lines.get(end).marked())) {
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// A period, or what happened on a day, stands there or one line below.
  private boolean isAboveEntries(int at) {
    return at < lines.size() && ChronicleReader.isPeriod(lines.get(at).text())
        || lines.subList(Math.min(at, lines.size()), Math.min(at + 2, lines.size())).stream()
            .anyMatch(line -> ChronicleReader.isLead(line.text()));
  }

  private static boolean isTaken(int at, List<ItemStart> starts) {
    return starts.stream().anyMatch(start -> at >= start.first() && at < start.body());
  }

  /// A 公告 may go without number; what has neither 关于 nor a number is the gazette's own, as 更正.
  private ItemStart.Kind kind(Entry entry, int first, int end) {
    String title = key(first, end);
    boolean chronicle =
        ItemFinder.isChronicle(lines, first, end)
            || title.endsWith("大事记")
                && end < lines.size()
                && ChronicleReader.isLead(lines.get(end).text())
            || entry.title().contains("大事记") && isAboveEntries(end);
    boolean document =
        title.contains("关于") || entry.title().contains("关于") || !entry.number().isEmpty();
    return chronicle
        ? ItemStart.Kind.CHRONICLE
        : document ? ItemStart.Kind.DOCUMENT : ItemStart.Kind.NOTICE;
  }
}
