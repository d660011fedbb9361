package org.gongbao.app.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.app.OpenLibrary;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.SourceId;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Origin;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Present;
import org.gongbao.model.manuscript.Twice;

/// What stands in which issue, and what it came of.
final class Whereabouts {
  private static final Comparator<Placed> IN_ORDER =
      Comparator.comparingInt((Placed one) -> one.number().year())
          .thenComparingInt(one -> one.number().last());

  private final List<Twice.There> there;
  private final Map<SourceId, List<Origin>> bySource = new HashMap<>();
  private final Map<NodeId, List<Placed>> byItem = new HashMap<>();
  private final Map<NodeId, IssueSummary> issues = new HashMap<>();

  private Whereabouts(List<Twice.There> there, List<Origin> origins, List<IssueSummary> issues) {
    this.there = new ArrayList<>(there);
    issues.forEach(issue -> this.issues.put(issue.id(), issue));
    origins.forEach(
        one -> bySource.computeIfAbsent(one.source(), key -> new ArrayList<>()).add(one));
    there.forEach(
        one ->
            byItem.computeIfAbsent(one.where().item(), key -> new ArrayList<>()).add(one.where()));
  }

  /// On a worker.
  static Whereabouts of(OpenLibrary library) {
    return new Whereabouts(library.items(), library.origins(), library.issues());
  }

  private List<Origin> origins(Manuscript manuscript) {
    return manuscript.source().map(source -> bySource.getOrDefault(source, List.of())).stream()
        .flatMap(List::stream)
        .toList();
  }

  /// The items a manuscript is, the oldest issue first; its file may have become several.
  List<Placed> placed(Manuscript manuscript) {
    Map<List<NodeId>, Placed> found = new LinkedHashMap<>();
    for (NodeId item : own(manuscript)) {
      byItem
          .getOrDefault(item, List.of())
          .forEach(one -> found.put(List.of(one.issue(), item), one));
    }
    // Notices do not stand in outlines.
    for (Origin origin : origins(manuscript)) {
      origin
          .issue()
          .flatMap(id -> Optional.ofNullable(issues.get(id)))
          .map(
              issue ->
                  new Placed(
                      issue.id(), issue.number(), issue.stage(), origin.item(), manuscript.title()))
          .ifPresent(one -> found.putIfAbsent(List.of(one.issue(), one.item()), one));
    }
    return found.values().stream().sorted(IN_ORDER).toList();
  }

  private Set<NodeId> own(Manuscript manuscript) {
    Set<NodeId> own = new HashSet<>(manuscript.items());
    origins(manuscript).forEach(origin -> own.add(origin.item()));
    return own;
  }

  /// Why a manuscript seems to be in an issue already.
  Optional<Twice> twice(Manuscript manuscript) {
    List<Placed> placed = placed(manuscript);
    return placed.isEmpty()
        ? Twice.of(manuscript, Set.of(), there)
        : Optional.of(new Twice(Twice.Alike.ITEM, placed.getLast()));
  }

  /// Counts items about to be placed as being there.
  void add(NodeId issue, List<Present> items) {
    Optional.ofNullable(issues.get(issue))
        .ifPresent(
            summary ->
                items.forEach(
                    item ->
                        there.add(
                            new Twice.There(
                                new Placed(
                                    issue,
                                    summary.number(),
                                    summary.stage(),
                                    item.item(),
                                    item.title()),
                                item))));
  }
}
