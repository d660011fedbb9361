package org.gongbao.ui.check;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.check.Finding;
import org.gongbao.check.Need;
import org.gongbao.check.Printed;
import org.gongbao.check.Severity;
import org.gongbao.check.engine.CheckReport.NotRun;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Tree;
import org.gongbao.review.decide.Decision;
import org.gongbao.ui.outline.ShortTitle;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// Findings in words, worked out for those that are seen.
final class FindingWords {
  private static final int BEFORE = 7;
  private static final int AFTER = 16;

  private final WorkModel work;
  private final PagesModel pages;
  private final Messages messages;
  private final ZoneId zone;

  FindingWords(WorkModel work, PagesModel pages, Messages messages, ZoneId zone) {
    this.work = work;
    this.pages = pages;
    this.messages = messages;
    this.zone = zone;
  }

  String title(String rule) {
    return messages.get("rule." + rule + ".title");
  }

  String message(Finding finding) {
    return messages.get(finding.key(), finding.arguments().toArray());
  }

  String severity(Severity severity) {
    return messages.get("check.severity." + key(severity));
  }

  /// 异 or 非.
  String nature(Finding finding) {
    return messages.get("check.nature." + key(finding.nature()));
  }

  /// The characters among those around them.
  Excerpt excerpt(Finding finding) {
    return tree()
        .filter(tree -> !finding.isOfPage())
        .map(tree -> Excerpt.of(tree, finding.site(), BEFORE, AFTER))
        .orElse(new Excerpt("", "", ""));
  }

  String item(Finding finding) {
    return tree()
        .flatMap(tree -> tree.itemOf(finding.site().start().node()))
        .map(ShortTitle::of)
        .orElseGet(() -> messages.get("check.front"));
  }

  /// 第12页, or 第12页左栏第8行 of what only pages show; empty while there are no pages.
  String page(Finding finding) {
    return finding.printed().map(this::where).orElseGet(() -> start(finding));
  }

  private String where(Printed at) {
    int column = pages.hasColumns() ? at.column() : -1;
    String side = column == 0 ? "left" : column > 0 ? "right" : "page";
    return at.line() == 0
        ? messages.get("check.at." + side, at.page())
        : messages.get("check.at-line." + side, at.page(), at.line());
  }

  private String start(Finding finding) {
    return pages
        .pageOf(finding.site().start())
        .or(() -> pages.startOf(finding.site().start().node()))
        .map(page -> messages.get("find.page", page))
        .orElse("");
  }

  /// Why a rule did not run.
  String why(NotRun rule) {
    String reason =
        rule.isBroken()
            ? messages.get("check.not-run.broken")
            : String.join(messages.get("check.need.and"), needs(rule.missing()));
    return messages.get("check.not-run.why", title(rule.rule()), reason);
  }

  private List<String> needs(List<Need> missing) {
    return missing.stream().map(need -> messages.get("check.need." + key(need))).toList();
  }

  String reason(Decision decision) {
    return messages.get("check.decided.reason", decision.reason());
  }

  /// How many findings of a rule are not shown.
  String hidden(int findings) {
    return messages.get("check.off.hidden", findings);
  }

  String restore() {
    return messages.get("check.restore");
  }

  /// Said of a rule that must be accepted before printing.
  String blocking() {
    return messages.get("check.not-run.blocking");
  }

  /// Who decided something, and when: 何砚秋，10月29日18:42.
  String by(Decision decision) {
    return messages.get(
        "check.decided.by",
        decision.who(),
        DateTimeFormatter.ofPattern(messages.get("check.decided.when"), messages.locale())
            .format(decision.when().atZone(zone)));
  }

  private Optional<Tree> tree() {
    return work.treeProperty().get();
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
