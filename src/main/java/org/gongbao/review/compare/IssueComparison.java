package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongbao.edit.compare.InOrder;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.review.compare.Matching.Pair;
import org.gongbao.review.compare.PartChange.Fate;
import org.gongbao.review.compare.PartChange.Stand;

/// Compares two states, part by part. Every character, mark, field and the order count. States of
/// one issue are compared by ids, then by content; states of different origin, such as a file read
/// anew or another issue, by content alone.
public final class IssueComparison {
  private final boolean byId;
  private final List<Slotted> parts = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<NodeId, Home> homesBefore = new HashMap<>();
  private final Map<NodeId, Home> homesAfter = new HashMap<>();

  private IssueComparison(boolean byId) {
    this.byId = byId;
  }

  /// A part and what it is in both states.
  private record Slotted(
      PartChange.Part part, Optional<? extends Node> before, Optional<? extends Node> after) {
    Node node() {
      return after.isPresent() ? after.get() : before.orElseThrow();
    }
  }

  private record Home(Stand stand, NodeId section) {}

  /// What differs in one part, every line of it, those without a difference too.
  record Whole(PartChange.Part part, Node node, boolean isBoth, List<DiffLine> lines) {}

  /// @return the parts that differ, in the order of the later state, those taken away at the end
  public static List<PartChange> of(Issue before, Issue after) {
    return comparing(before, after).changes();
  }

  /// One item with another, such as the one read anew from its file.
  ///
  /// @return empty when nothing differs
  public static Optional<PartChange> of(Item before, Item after) {
    return comparing(before, after).changes().stream().findFirst();
  }

  /// The item of others that is most likely the same: by title, else by what it says.
  public static Optional<Item> counterpart(Item item, List<Item> others) {
    return Optional.ofNullable(ItemMatching.of(List.of(item), others, false).get(item))
        .or(() -> others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty());
  }

  static List<Whole> whole(Issue before, Issue after) {
    return comparing(before, after).whole();
  }

  static List<Whole> whole(Item before, Item after) {
    return comparing(before, after).whole();
  }

  private static IssueComparison comparing(Item before, Item after) {
    IssueComparison comparison = new IssueComparison(before.id().equals(after.id()));
    comparison.add(PartChange.Part.ITEM, Optional.of(before), Optional.of(after));
    return comparison;
  }

  private static IssueComparison comparing(Issue before, Issue after) {
    IssueComparison comparison = new IssueComparison(before.id().equals(after.id()));
    homes(before, comparison.homesBefore);
    homes(after, comparison.homesAfter);
    comparison.add(PartChange.Part.ISSUE, Optional.of(before), Optional.of(after));
    comparison.add(
        PartChange.Part.MASTHEAD, Optional.of(before.masthead()), Optional.of(after.masthead()));
    Map<Item, Item> partners = ItemMatching.of(before.items(), after.items(), comparison.byId);
    for (Item item : after.items()) {
      comparison.add(
          PartChange.Part.ITEM, Optional.ofNullable(partners.get(item)), Optional.of(item));
    }
    for (Item item : before.items()) {
      if (!partners.containsKey(item)) {
        comparison.add(PartChange.Part.ITEM, Optional.of(item), Optional.empty());
      }
    }
    comparison.add(
        PartChange.Part.COLOPHON, Optional.of(before.colophon()), Optional.of(after.colophon()));
    return comparison;
  }

  private static void homes(Issue issue, Map<NodeId, Home> homes) {
    for (Section section : issue.sections()) {
      for (Item item : section.items()) {
        int number = section.items().indexOf(item) + 1;
        homes.put(item.id(), new Home(new Stand(section.name().chars(), number), section.id()));
      }
    }
  }

  private void add(
      PartChange.Part part, Optional<? extends Node> before, Optional<? extends Node> after) {
    parts.add(new Slotted(part, before, after));
  }

  /// Parts that are the very same object in both states are not looked into.
  private static boolean isSame(Slotted part) {
    return part.part() != PartChange.Part.ISSUE
        && part.before().isPresent()
        && part.after().isPresent()
        && part.before().get() == part.after().get();
  }

  private StateComparison states() {
    for (Slotted part : parts) {
      pairs.add(
          isSame(part)
              ? new Pair(Optional.empty(), Optional.empty())
              : new Pair(part.before().map(Part::of), part.after().map(Part::of)));
    }
    return new StateComparison(pairs, byId);
  }

  private List<Whole> whole() {
    StateComparison states = states();
    List<Whole> whole = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!isSame(parts.get(i))) {
        boolean both = pairs.get(i).isBoth();
        whole.add(new Whole(parts.get(i).part(), parts.get(i).node(), both, states.lines(i)));
      }
    }
    return List.copyOf(whole);
  }

  private List<PartChange> changes() {
    StateComparison states = states();
    Set<NodeId> moved = moved(states.matching());
    List<PartChange> changes = new ArrayList<>();
    List<PartChange> gone = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Slotted part = parts.get(i);
      boolean both = part.before().isPresent() && part.after().isPresent();
      List<DiffLine> lines = isSame(part) ? List.of() : Around.of(states.lines(i));
      boolean elsewhere = moved.contains(part.node().id());
      if (!both || !lines.isEmpty() || elsewhere) {
        Fate fate =
            part.before().isEmpty()
                ? Fate.ADDED
                : part.after().isEmpty()
                    ? Fate.REMOVED
                    : lines.isEmpty() ? Fate.MOVED : Fate.CHANGED;
        if (part.part() == PartChange.Part.COLOPHON) {
          changes.addAll(gone);
          gone.clear();
        }
        (fate == Fate.REMOVED ? gone : changes).add(change(part, fate, elsewhere, lines));
      }
    }
    changes.addAll(gone);
    return List.copyOf(changes);
  }

  private PartChange change(Slotted part, Fate fate, boolean elsewhere, List<DiffLine> lines) {
    String title = part.node() instanceof Item item ? item.title().chars() : "";
    return new PartChange(
        part.node().id(),
        part.part(),
        fate,
        title,
        elsewhere,
        part.before().map(Node::id).map(homesBefore::get).map(Home::stand),
        part.after().map(Node::id).map(homesAfter::get).map(Home::stand),
        lines);
  }

  /// Items of both states that changed their section or their order.
  private Set<NodeId> moved(Matching matching) {
    List<Slotted> both =
        parts.stream()
            .filter(part -> part.part() == PartChange.Part.ITEM)
            .filter(part -> part.before().isPresent() && part.after().isPresent())
            .toList();
    List<NodeId> order = both.stream().map(part -> part.node().id()).toList();
    Map<NodeId, NodeId> become = new HashMap<>();
    both.forEach(part -> become.put(part.before().orElseThrow().id(), part.node().id()));
    List<NodeId> ordered =
        homesBefore.isEmpty()
            ? order
            : items(parts.getFirst().before()).stream()
                .map(become::get)
                .filter(Objects::nonNull)
                .toList();
    Set<NodeId> kept = InOrder.of(ordered, order);
    Set<NodeId> moved = new HashSet<>();
    for (Slotted part : both) {
      Home was = homesBefore.get(part.before().orElseThrow().id());
      Home is = homesAfter.get(part.node().id());
      boolean home =
          was == null
              || is == null
              || matching
                  .after(was.section())
                  .filter(unit -> unit.id().equals(is.section()))
                  .isPresent();
      if (!home || !kept.contains(part.node().id())) {
        moved.add(part.node().id());
      }
    }
    return moved;
  }

  private static List<NodeId> items(Optional<? extends Node> issue) {
    return ((Issue) issue.orElseThrow()).items().stream().map(Item::id).toList();
  }
}
