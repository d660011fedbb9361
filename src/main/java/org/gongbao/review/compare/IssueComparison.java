package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.edit.compare.InOrder;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.review.compare.PartChange.Fate;
import org.gongbao.review.compare.PartChange.Part;

/// Compares two states of an issue, part by part. Every character, mark and field counts.
public final class IssueComparison {
  private IssueComparison() {}

  /// @return the parts that differ, in the order of the later state, those taken away at the end
  public static List<PartChange> of(Issue before, Issue after) {
    List<PartChange> changes = new ArrayList<>();
    part(Part.ISSUE, frame(before), frame(after), after).ifPresent(changes::add);
    part(Part.MASTHEAD, Line.of(before.masthead()), Line.of(after.masthead()), after.masthead())
        .ifPresent(changes::add);
    Map<NodeId, Item> gone = byId(before);
    Map<NodeId, String> homes = homes(before);
    Map<NodeId, String> homesNow = homes(after);
    Set<NodeId> inOrder = InOrder.of(gone.keySet(), byId(after).keySet());
    for (Item item : after.items()) {
      Item was = gone.remove(item.id());
      boolean moved =
          was != null
              && !(inOrder.contains(item.id())
                  && Objects.equals(homes.get(item.id()), homesNow.get(item.id())));
      item(Optional.ofNullable(was), item, moved).ifPresent(changes::add);
    }
    gone.values().forEach(item -> changes.add(whole(item, Fate.REMOVED, Piece.Kind.REMOVED)));
    part(Part.COLOPHON, Line.of(before.colophon()), Line.of(after.colophon()), after.colophon())
        .ifPresent(changes::add);
    return List.copyOf(changes);
  }

  /// An issue without its parts: its own fields and the names of its sections.
  private static List<Line> frame(Issue issue) {
    List<Line> lines = new ArrayList<>(Line.own(issue));
    issue.sections().forEach(section -> lines.addAll(Line.own(section)));
    return lines;
  }

  private static Map<NodeId, Item> byId(Issue issue) {
    return issue.items().stream()
        .collect(Collectors.toMap(Item::id, item -> item, (a, b) -> a, LinkedHashMap::new));
  }

  private static Map<NodeId, String> homes(Issue issue) {
    Map<NodeId, String> homes = new LinkedHashMap<>();
    for (Section section : issue.sections()) {
      section.items().forEach(item -> homes.put(item.id(), section.id().value()));
    }
    return homes;
  }

  private static Optional<PartChange> item(Optional<Item> was, Item item, boolean moved) {
    if (was.isEmpty()) {
      return Optional.of(whole(item, Fate.ADDED, Piece.Kind.INSERTED));
    }
    Optional<PartChange> changed =
        was.get() == item
            ? Optional.empty()
            : part(Part.ITEM, Line.of(was.get()), Line.of(item), item);
    return changed.isPresent() || !moved
        ? changed
        : Optional.of(
            new PartChange(item.id(), Part.ITEM, Fate.MOVED, item.title().chars(), List.of()));
  }

  private static PartChange whole(Item item, Fate fate, Piece.Kind kind) {
    List<DiffLine> lines =
        Line.of(item).stream()
            .filter(line -> !line.chars().isEmpty())
            .<DiffLine>map(line -> new DiffLine.Words(Words.all(kind, line.chars()), false))
            .toList();
    return new PartChange(item.id(), Part.ITEM, fate, item.title().chars(), lines);
  }

  private static Optional<PartChange> part(
      Part part, List<Line> before, List<Line> after, Node now) {
    List<DiffLine> lines = LineComparison.of(before, after);
    String title = now instanceof Item item ? item.title().chars() : "";
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new PartChange(now.id(), part, Fate.CHANGED, title, lines));
  }
}
