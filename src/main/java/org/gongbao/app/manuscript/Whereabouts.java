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
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.SourceId;
import org.gongbao.model.Stage;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Origin;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Present;
import org.gongbao.model.manuscript.Twice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What stands in which issue, and what it came of.
final class Whereabouts {
  private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);

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
    return new Whereabouts(library.items(), library.sourceFiles().origins(), library.issues());
  }

  private List<Origin> origins(Manuscript manuscript) {
    return manuscript.source().map(this::origins).orElse(List.of());
  }

  private List<Origin> origins(SourceId source) {
    return bySource.getOrDefault(source, List.of());
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

  /// The items that came of a file and still stand in an issue, the oldest issue first.
  List<Placed> placed(SourceId source) {
    return origins(source).stream()
        .flatMap(origin -> byItem.getOrDefault(origin.item(), List.of()).stream())
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  /// Why a document about to come in seems to be in an issue already.
  Optional<Twice> twice(Present document) {
    return Twice.of(document, Set.of(), there);
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
    Optional<IssueSummary> into = Optional.ofNullable(issues.get(issue));
    IssueNumber number = into.map(IssueSummary::number).orElse(IssueNumber.UNASSIGNED);
    Stage stage = into.map(IssueSummary::stage).orElse(Stage.EDITING);
    for (Present item : items) {
      Placed placed = new Placed(issue, number, stage, item.item(), item.title());
      there.add(new Twice.There(placed, item));
    }
  }

  /// What was done in issues that are open counts too, unless it cannot be saved: the window tells
  /// of that.
  static void settle(OpenLibrary library) {
    try {
      library.flush();
    } catch (ProblemException unsaved) {
      LOG.info("issues are read without what is not saved yet: {}", unsaved.problem().code());
    }
  }
}
