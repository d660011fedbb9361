package org.gongbao.ui.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.ui.check.CheckModel.Grouping;
import org.gongbao.ui.check.CheckModel.Shown;

/// Makes the rows of the list: findings in groups, rules that did not run in a group of their own.
final class FindingRows {
  private static final String NOT_RUN = "not-run";

  private final FindingWords words;
  private final String notRun;

  /// @param notRun name of the group of rules that did not run
  FindingRows(FindingWords words, String notRun) {
    this.words = words;
    this.notRun = notRun;
  }

  /// @param here item shown in the editor
  /// @param folded ids of groups that show their heads only
  List<FindingRow> of(
      CheckReport report, Tree tree, Shown shown, Optional<NodeId> here, Set<String> folded) {
    Map<String, List<FindingRow>> groups = groups(shown.grouping());
    Map<String, String> names = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      Optional<NodeId> item = tree.itemOf(finding.site().start().node()).map(Item::id);
      if (isShown(finding, shown, item, here)) {
        String id = group(finding, item, shown.grouping());
        groups.computeIfAbsent(id, k -> new ArrayList<>()).add(new FindingRow.Found(finding));
        names.computeIfAbsent(id, k -> name(finding, shown.grouping()));
      }
    }
    List<FindingRow> rows = new ArrayList<>();
    groups.forEach((id, found) -> add(rows, id, names.getOrDefault(id, ""), found, folded));
    List<FindingRow> unrun = new ArrayList<>();
    report.notRun().forEach(rule -> unrun.add(new FindingRow.NotRun(rule)));
    add(rows, NOT_RUN, notRun, unrun, folded);
    return rows;
  }

  private static Map<String, List<FindingRow>> groups(Grouping grouping) {
    Map<String, List<FindingRow>> groups =
        grouping == Grouping.RULE ? new TreeMap<>() : new LinkedHashMap<>();
    if (grouping == Grouping.SEVERITY) {
      for (Severity severity : Severity.values()) {
        groups.put(severity.name(), new ArrayList<>());
      }
    }
    return groups;
  }

  private static void add(
      List<FindingRow> rows, String id, String name, List<FindingRow> found, Set<String> folded) {
    if (!found.isEmpty()) {
      boolean isFolded = folded.contains(id);
      rows.add(new FindingRow.Head(id, name, found.size(), isFolded));
      rows.addAll(isFolded ? List.of() : found);
    }
  }

  private boolean isShown(
      Finding finding, Shown shown, Optional<NodeId> item, Optional<NodeId> here) {
    boolean grave = shown.severity().map(only -> only == finding.severity()).orElse(true);
    boolean placed = !shown.onlyHere() || item.equals(here);
    return grave && placed && (shown.sought().isBlank() || isSought(finding, shown.sought()));
  }

  private boolean isSought(Finding finding, String sought) {
    String told =
        String.join(
            "\n",
            finding.rule(),
            words.message(finding),
            words.excerpt(finding).toString(),
            words.item(finding));
    return told.toUpperCase(Locale.ROOT).contains(sought.strip().toUpperCase(Locale.ROOT));
  }

  private static String group(Finding finding, Optional<NodeId> item, Grouping grouping) {
    return switch (grouping) {
      case SEVERITY -> finding.severity().name();
      case RULE -> finding.rule();
      case ITEM -> item.map(NodeId::value).orElse("");
    };
  }

  private String name(Finding finding, Grouping grouping) {
    return switch (grouping) {
      case SEVERITY -> words.severity(finding.severity());
      case RULE -> finding.rule() + " " + words.title(finding.rule());
      case ITEM -> words.item(finding);
    };
  }
}
