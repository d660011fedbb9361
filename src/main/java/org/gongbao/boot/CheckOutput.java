package org.gongbao.boot;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.report.CheckSheet;
import org.gongbao.exchange.report.CheckSheet.Unrun;
import org.gongbao.exchange.report.Found;
import org.gongbao.exchange.report.Found.Grade;
import org.gongbao.exchange.report.SheetWords;
import org.gongbao.l10n.Messages;

/// What the rules found, as lines for people (design §9).
final class CheckOutput {
  private final CheckSheet sheet;
  private final Messages messages;
  private final SheetWords words;

  CheckOutput(CheckSheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
    this.words = new SheetWords(messages);
  }

  /// One line a finding: where, how grave, which rule, what, and the characters.
  List<String> lines() {
    return sheet.found().stream().map(this::line).toList();
  }

  private String line(Found found) {
    String input = sheet.head().input();
    if (found.where().isOfPage()) {
      return messages.get(
          "check.line.page",
          input,
          String.join(" ", words.place(found)),
          words.grade(found.grade()),
          found.rule().id(),
          found.message());
    }
    int line = found.where().line();
    String elsewhere = found.item().id().isEmpty() ? input : "《" + found.item().title() + "》";
    return messages.get(
        "check.line",
        line > 0 ? input + ":" + line : elsewhere,
        words.grade(found.grade()),
        found.rule().id(),
        found.message(),
        found.where().text());
  }

  /// Counts, and the rules that did not run: those are never clean.
  List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "check.summary",
            sheet.rules().run().size(),
            sheet.count(Grade.ERROR),
            sheet.count(Grade.WARNING),
            sheet.count(Grade.INFO)));
    List<Unrun> notRun = sheet.rules().notRun();
    if (!notRun.isEmpty()) {
      String rules = String.join("、", notRun.stream().map(one -> one.rule().id()).toList());
      lines.add(messages.get("check.not-run", rules));
    }
    return lines;
  }
}
