package org.gongbao.ui.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.app.Judged;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.ui.check.CheckModel.Grouping;
import org.gongbao.ui.check.CheckModel.Shown;

/// Makes the rows of the list: open findings in groups; then, in groups of their own that are
/// always there, rules that did not run, findings that stay as they are, rules switched off.
final class FindingRows {
  private final FindingWords words;
  private final Messages messages;

  FindingRows(FindingWords words, Messages messages) {
    this.words = words;
    this.messages = messages;
  }

  /// @param here item shown in the editor
  /// @param folded ids of groups that show their heads only
  List<FindingRow> of(
      Judged judged, Tree tree, Shown shown, Optional<NodeId> here, Set<String> folded) {
    Map<String, List<FindingRow>> groups = groups(shown.grouping());
    Map<String, String> names = new LinkedHashMap<>();
    for (Finding finding : judged.open()) {
      Optional<NodeId> item = item(tree, finding);
      if (isShown(finding, shown, item, here)) {
        String id = group(finding, item, shown.grouping());
        groups.computeIfAbsent(id, k -> new ArrayList<>()).add(new FindingRow.Found(finding));
        names.computeIfAbsent(id, k -> name(finding, shown.grouping()));
      }
    }
    List<FindingRow> rows = new ArrayList<>();
    boolean byRule = shown.grouping() == Grouping.RULE;
    groups.forEach(
        (id, found) ->
            add(
                rows,
                new FindingRow.Head(
                    id,
                    names.getOrDefault(id, ""),
                    found.size(),
                    folded.contains(id),
                    byRule ? Optional.of(id) : Optional.empty()),
                found));
    add(
        rows,
        "not-run",
        judged.unrun().stream()
            .filter(one -> isSought(shown, one.rule().rule(), words.why(one.rule())))
            .map(FindingRow.NotRun::new)
            .toList(),
        folded);
    add(
        rows,
        "waived",
        judged.waived().stream()
            .filter(one -> isShown(one.finding(), shown, item(tree, one.finding()), here))
            .map(FindingRow.Waived::new)
            .toList(),
        folded);
    add(
        rows,
        "off",
        judged.off().stream()
            .filter(one -> isSought(shown, one.rule(), words.title(one.rule())))
            .map(FindingRow.Off::new)
            .toList(),
        folded);
    return rows;
  }

  private static Optional<NodeId> item(Tree tree, Finding finding) {
    return tree.itemOf(finding.site().start().node()).map(Item::id);
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

  private void add(
      List<FindingRow> rows, String id, List<? extends FindingRow> found, Set<String> folded) {
    String name = messages.get("check.group." + id);
    add(
        rows,
        new FindingRow.Head(id, name, found.size(), folded.contains(id), Optional.empty()),
        found);
  }

  private static void add(
      List<FindingRow> rows, FindingRow.Head head, List<? extends FindingRow> found) {
    if (!found.isEmpty()) {
      rows.add(head);
      rows.addAll(head.folded() ? List.of() : found);
    }
  }

  private boolean isShown(
      Finding finding, Shown shown, Optional<NodeId> item, Optional<NodeId> here) {
    boolean grave = shown.severity().map(only -> only == finding.severity()).orElse(true);
    boolean placed = !shown.onlyHere() || item.equals(here);
    return grave && placed && isSought(finding, shown);
  }

  private boolean isSought(Finding finding, Shown shown) {
    return shown.sought().isBlank()
        || isSought(
            shown,
            finding.rule(),
            words.message(finding),
            words.excerpt(finding).toString(),
            words.item(finding));
  }

  private static boolean isSought(Shown shown, String... told) {
    String sought = shown.sought().strip().toUpperCase(Locale.ROOT);
    return String.join("\n", told).toUpperCase(Locale.ROOT).contains(sought);
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
