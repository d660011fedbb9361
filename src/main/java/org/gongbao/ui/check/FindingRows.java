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
import org.gongbao.check.Need;
import org.gongbao.check.Severity;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.CheckReport.NotRun;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.ui.check.CheckModel.Shown;
import org.gongbao.ui.outline.ShortTitle;
import org.gongbao.ui.work.PagesModel;

/// Makes the rows of the list: findings in groups, rules that did not run in a group of their own.
final class FindingRows {
  private static final String NOT_RUN = "not-run";
  private static final int AROUND = 14;

  private final Messages messages;
  private final PagesModel pages;

  FindingRows(Messages messages, PagesModel pages) {
    this.messages = messages;
    this.pages = pages;
  }

  /// @param here item shown in the editor
  /// @param folded ids of groups that show their heads only
  List<FindingRow> of(
      CheckReport report, Tree tree, Shown shown, Optional<NodeId> here, Set<String> folded) {
    Map<String, List<FindingRow.Found>> groups = new LinkedHashMap<>();
    if (shown.grouping() == CheckModel.Grouping.SEVERITY) {
      for (Severity severity : Severity.values()) {
        groups.put(severity.name(), new ArrayList<>());
      }
    } else if (shown.grouping() == CheckModel.Grouping.RULE) {
      groups = new TreeMap<>();
    }
    for (Finding finding : report.findings()) {
      Optional<Item> item = tree.itemOf(finding.site().start().node());
      FindingRow.Found row = row(finding, tree, item);
      if (isShown(row, item, shown, here)) {
        groups.computeIfAbsent(key(row, item, shown), k -> new ArrayList<>()).add(row);
      }
    }
    List<FindingRow> rows = new ArrayList<>();
    groups.forEach(
        (id, found) -> {
          if (!found.isEmpty()) {
            add(rows, id, name(id, found.getFirst(), shown), found, folded);
          }
        });
    add(rows, NOT_RUN, messages.get("check.group.not-run"), notRun(report), folded);
    return rows;
  }

  private static void add(
      List<FindingRow> rows,
      String id,
      String name,
      List<? extends FindingRow> found,
      Set<String> folded) {
    if (!found.isEmpty()) {
      boolean isFolded = folded.contains(id);
      rows.add(new FindingRow.Head(id, name, found.size(), isFolded));
      rows.addAll(isFolded ? List.of() : found);
    }
  }

  private List<FindingRow.NotRun> notRun(CheckReport report) {
    return report.notRun().stream()
        .map(rule -> new FindingRow.NotRun(rule.rule(), title(rule.rule()) + "：" + why(rule)))
        .toList();
  }

  private String why(NotRun rule) {
    if (rule.isBroken()) {
      return messages.get("check.not-run.broken");
    }
    List<String> needs =
        rule.missing().stream().map(need -> messages.get("check.need." + key(need))).toList();
    return String.join(messages.get("check.need.and"), needs);
  }

  private static String key(Need need) {
    return need.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title(String rule) {
    return messages.get("rule." + rule + ".title");
  }

  String message(Finding finding) {
    return messages.get(finding.key(), finding.arguments().toArray());
  }

  private FindingRow.Found row(Finding finding, Tree tree, Optional<Item> item) {
    String where =
        pages
            .pageOf(finding.site().start())
            .or(() -> pages.startOf(finding.site().start().node()))
            .map(page -> messages.get("find.page", page))
            .orElse("");
    return new FindingRow.Found(
        finding,
        message(finding),
        Excerpt.of(tree, finding.site(), AROUND),
        item.map(ShortTitle::of).orElseGet(() -> messages.get("check.front")),
        where);
  }

  private static boolean isShown(
      FindingRow.Found row, Optional<Item> item, Shown shown, Optional<NodeId> here) {
    Finding finding = row.finding();
    String sought = shown.sought().strip().toUpperCase(Locale.ROOT);
    boolean found =
        sought.isEmpty()
            || finding.rule().contains(sought)
            || row.message().toUpperCase(Locale.ROOT).contains(sought)
            || row.excerpt().toString().toUpperCase(Locale.ROOT).contains(sought)
            || row.item().toUpperCase(Locale.ROOT).contains(sought);
    boolean placed = !shown.onlyHere() || item.map(Item::id).equals(here);
    return found && placed && shown.severity().map(only -> only == finding.severity()).orElse(true);
  }

  private static String key(FindingRow.Found row, Optional<Item> item, Shown shown) {
    return switch (shown.grouping()) {
      case SEVERITY -> row.severity().name();
      case RULE -> row.finding().rule();
      case ITEM -> item.map(one -> one.id().value()).orElse("");
    };
  }

  private String name(String id, FindingRow.Found first, Shown shown) {
    return switch (shown.grouping()) {
      case SEVERITY -> messages.get("check.severity." + id.toLowerCase(Locale.ROOT));
      case RULE -> id + " " + title(id);
      case ITEM -> first.item();
    };
  }
}
