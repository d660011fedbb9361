package org.gongbao.check.toc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.gongbao.check.Traces;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Names;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.ReceivedContents.Entry;
import org.gongbao.model.Slot;

/// The received contents list beside the items: which entry is which item.
///
/// @param pairs in the order of the list
/// @param alone entries that are no item
/// @param unlisted items that came in with the list and are in none of its entries; what was made
///   or brought in later it cannot speak of
record Listed(List<Pair> pairs, List<Entry> alone, List<ItemReading> unlisted) {
  Listed {
    pairs = List.copyOf(pairs);
    alone = List.copyOf(alone);
    unlisted = List.copyOf(unlisted);
  }

  /// An entry and the item it is of.
  record Pair(Entry entry, ItemReading item) {
    Optional<Passage> title() {
      return item.passage(item.item(), Slot.TITLE);
    }

    Optional<Passage> number() {
      return item.passage(item.item(), Slot.NUMBER);
    }
  }

  /// @param traces tells what came in with the list
  static Listed of(IssueReading issue, Traces traces) {
    List<Entry> entries = issue.issue().received().entries();
    List<Pair> pairs = new ArrayList<>();
    Set<Entry> left = new HashSet<>(entries);
    List<ItemReading> items = new ArrayList<>(issue.items());
    // The surest first: the same title, the same number, a title nearly the same, which means
    // something
    // only for what came with the list.
    List<BiPredicate<Entry, ItemReading>> ways =
        List.of(
            (entry, item) -> Names.same(titled(entry, item), item.item().title().chars()),
            (entry, item) -> !entry.number().isEmpty() && hasNumber(item, entry.number()),
            (entry, item) ->
                traces.cameFirst(item.item().id())
                    && Names.alike(titled(entry, item), item.item().title().chars()));
    for (BiPredicate<Entry, ItemReading> way : ways) {
      for (Entry entry : entries) {
        Optional<ItemReading> item =
            left.contains(entry)
                ? items.stream().filter(one -> way.test(entry, one)).findFirst()
                : Optional.empty();
        item.ifPresent(
            one -> {
              pairs.add(new Pair(entry, one));
              left.remove(entry);
              items.remove(one);
            });
      }
    }
    pairs.sort((a, b) -> entries.indexOf(a.entry()) - entries.indexOf(b.entry()));
    return new Listed(
        pairs,
        entries.stream().filter(left::contains).toList(),
        items.stream().filter(item -> traces.cameFirst(item.item().id())).toList());
  }

  /// A chronicle is listed with the days it is of.
  static String titled(Entry entry, ItemReading item) {
    return item.item() instanceof Chronicle
        ? entry.title().replaceFirst("[\\s　]*[（(][^（(]*[）)]$", "")
        : entry.title();
  }

  private static boolean hasNumber(ItemReading item, String number) {
    return item.item() instanceof Document document
        && document.numbers().list().stream().anyMatch(one -> Names.same(one.written(), number));
  }
}
