package org.gongbao.edit.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.NodeId;

/// Finds entries that were made twice: of one day, telling of the same. What was worked out of an
/// entry is kept as long as the entry stays the same object, so a keystroke costs one entry.
///
/// Owned by one thread at a time.
public final class TwinFinder {
  private Map<ChronicleEntry, Likeness> known = new IdentityHashMap<>();
  private int worked;

  /// Twins of the entries here, most alike first; entries without any are left out.
  ///
  /// @param here entries of the issue on the desk
  /// @param elsewhere entries of the library's other issues
  public Map<NodeId, List<Twin>> find(List<Event> here, List<Event> elsewhere) {
    Map<ChronicleEntry, Likeness> next = new IdentityHashMap<>();
    Map<LocalDate, List<Event>> days = new HashMap<>();
    here.forEach(event -> put(days, event));
    Map<LocalDate, List<Event>> others = new HashMap<>();
    elsewhere.forEach(event -> put(others, event));
    Map<NodeId, List<Twin>> twins = new HashMap<>();
    days.forEach(
        (day, events) -> {
          List<Event> rest = others.getOrDefault(day, List.of());
          for (Event one : events) {
            List<Twin> found = new ArrayList<>();
            events.forEach(other -> compare(one, other, next, found));
            rest.forEach(other -> compare(one, other, next, found));
            if (!found.isEmpty()) {
              found.sort(Comparator.comparingInt(twin -> -twin.likeness()));
              twins.put(one.entry().id(), List.copyOf(found));
            }
          }
        });
    known = next;
    return Map.copyOf(twins);
  }

  /// How many entries were taken apart so far.
  public int worked() {
    return worked;
  }

  private static void put(Map<LocalDate, List<Event>> days, Event event) {
    LocalDate from = event.entry().date().from();
    if (from != null) {
      days.computeIfAbsent(from, none -> new ArrayList<>()).add(event);
    }
  }

  @SuppressWarnings("ReferenceEquality") // an entry is not its own twin
  private void compare(
      Event one, Event other, Map<ChronicleEntry, Likeness> next, List<Twin> found) {
    if (one.entry() == other.entry()) {
      return;
    }
    int likeness = of(one.entry(), next).with(of(other.entry(), next));
    if (likeness > 0) {
      found.add(
          new Twin(other.issue(), other.issueName(), other.item(), other.entry().id(), likeness));
    }
  }

  private Likeness of(ChronicleEntry entry, Map<ChronicleEntry, Likeness> next) {
    return next.computeIfAbsent(
        entry,
        none -> {
          Likeness held = known.get(entry);
          if (held == null) {
            worked++;
            return new Likeness(entry.text().chars());
          }
          return held;
        });
  }
}
