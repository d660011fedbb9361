package org.gongbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.check.Severity;
import org.gongbao.model.NodeId;
import org.gongbao.review.query.Query;

/// 付印检查: what stands in the way of printing an issue (domain C.0, D.11 step 12).
public final class Gate {
  private Gate() {}

  /// All of it, by kind and within a kind in printed order.
  ///
  /// @param originals how each item differs from its baseline, in printed order
  public static List<Blocker> blockers(
      Judged judged, List<Query> queries, Map<NodeId, Originals.Report> originals) {
    List<Blocker> all = new ArrayList<>();
    open(judged, Severity.ERROR, Blocker.Kind.ERROR, all);
    judged.unrun().stream()
        .filter(Judged.Unrun::isBlocking)
        .forEach(rule -> all.add(new Blocker.UnrunRule(rule)));
    originals.forEach(
        (item, report) ->
            report.differences().stream()
                .filter(one -> !one.isSettled())
                .forEach(one -> all.add(new Blocker.Unexplained(item, one.difference()))));
    queries.stream().filter(Query::isOpen).forEach(one -> all.add(new Blocker.OpenQuery(one)));
    open(judged, Severity.WARNING, Blocker.Kind.WARNING, all);
    return List.copyOf(all);
  }

  private static void open(Judged judged, Severity severity, Blocker.Kind kind, List<Blocker> all) {
    judged.open().stream()
        .filter(finding -> finding.severity() == severity)
        .forEach(finding -> all.add(new Blocker.Open(kind, finding)));
  }
}
