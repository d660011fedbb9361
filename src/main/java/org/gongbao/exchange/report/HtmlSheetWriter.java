package org.gongbao.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongbao.exchange.report.CheckSheet.Group;
import org.gongbao.exchange.report.CheckSheet.Tally;
import org.gongbao.exchange.report.Found.Grade;
import org.gongbao.exchange.report.Found.RuleName;
import org.gongbao.l10n.Messages;

/// Writes a report as one page of HTML that needs nothing beside it and runs nothing: to be read on
/// a screen, light or dark, and to be printed.
public final class HtmlSheetWriter {
  private final CheckSheet sheet;
  private final SheetWords words;
  private final Html html = new Html();
  private final FoundTable table;

  private HtmlSheetWriter(CheckSheet sheet, Messages messages) {
    this.sheet = sheet;
    words = new SheetWords(messages);
    table = new FoundTable(html, words);
  }

  public static String write(CheckSheet sheet, Messages messages) {
    HtmlSheetWriter writer = new HtmlSheetWriter(sheet, messages);
    writer.page();
    return writer.html.toString();
  }

  private void page() {
    List<Group> groups = sheet.groups();
    html.open("html", "lang", words.language()).line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "generator", "content", sheet.head().program()).line();
    html.element("title", words.title(sheet)).line();
    html.style(css()).line().close("head").line().open("body").line();
    head();
    html.open("main").line();
    totals();
    if (groups.isEmpty()) {
      html.element("p", words.none(sheet), "class", "none").line();
    } else {
      html.element("p", words.get("legend.class"), "class", "sum").line();
    }
    contents(groups);
    tallies();
    for (int i = 0; i < groups.size(); i++) {
      group(groups.get(i), id(i + 1));
    }
    waived();
    switchedOff();
    notRun();
    notApplicable();
    html.close("main").line().close("body").line().close("html").line();
  }

  private void head() {
    html.open("header").line();
    html.open("h1").element("span", sheet.head().subject()).text(" ");
    html.text(words.get("name")).close("h1").line().open("dl").line();
    fact("time", words.time(sheet.head().when()));
    fact("who", sheet.head().who());
    fact("program", sheet.head().program());
    fact("input", sheet.head().input());
    fact("rules.name", words.rules(sheet));
    html.close("dl").line().close("header").line();
  }

  private void fact(String name, String value) {
    html.open("div").element("dt", words.get(name)).element("dd", value).close("div").line();
  }

  private void totals() {
    html.open("ul", "class", "totals", "aria-label", words.get("totals")).line();
    for (Grade grade : Grade.values()) {
      total(grade.name().toLowerCase(Locale.ROOT), words.grade(grade), sheet.count(grade));
    }
    total("waived", words.get("csv.waived"), sheet.waived().size());
    html.close("ul").line();
  }

  private void total(String look, String name, int count) {
    html.open("li", "class", look).element("b", Integer.toString(count));
    html.text(" " + name).close("li").line();
  }

  private void contents(List<Group> groups) {
    if (groups.size() < 2) {
      return;
    }
    String heading = words.get("contents");
    html.open("nav", "aria-label", heading).line().element("h2", heading).line();
    html.open("ol").line();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      html.open("li").element("a", words.item(group.item()), "href", "#" + id(i + 1));
      html.text(" ").element("span", words.get("places", group.found().size()));
      html.close("li").line();
    }
    html.close("ol").line().close("nav").line();
  }

  private static String id(int group) {
    return "item-" + group;
  }

  private void group(Group group, String id) {
    open(id, words.item(group.item()));
    html.element(
        "p",
        words.get(
            "group", group.count(Grade.ERROR), group.count(Grade.WARNING), group.count(Grade.INFO)),
        "class",
        "sum");
    html.line();
    table.found(group.found(), id);
    html.close("section").line();
  }

  private void waived() {
    if (!sheet.waived().isEmpty()) {
      open("waived", words.get("waived"));
      table.waived(sheet.waived(), "waived");
      html.close("section").line();
    }
  }

  private void tallies() {
    if (sheet.found().isEmpty()) {
      return;
    }
    open("tallies", words.get("tallies"));
    table.open("tallies", "rule", "error", "warning", "info", "sum");
    for (Tally tally : sheet.tallies()) {
      html.open("tr");
      rule(tally.rule());
      for (int count : new int[] {tally.errors(), tally.warnings(), tally.infos(), tally.sum()}) {
        html.element("td", count == 0 ? "" : Integer.toString(count), "class", "count");
      }
      html.close("tr").line();
    }
    table.close();
    html.close("section").line();
  }

  private void switchedOff() {
    if (sheet.off().isEmpty()) {
      return;
    }
    open("off", words.get("off"));
    table.open("off", "rule", "reason", "decided");
    sheet
        .off()
        .forEach(
            one -> {
              html.open("tr");
              rule(one.rule());
              html.element("td", one.ruling().reason());
              html.element("td", words.by(one.ruling())).close("tr").line();
            });
    table.close();
    html.close("section").line();
  }

  private void notRun() {
    if (sheet.rules().notRun().isEmpty()) {
      return;
    }
    open("not-run", words.get("not-run"));
    html.element("p", words.get("not-run.note"), "class", "sum").line();
    table.open("not-run", "rule", "why");
    sheet
        .rules()
        .notRun()
        .forEach(
            one -> {
              html.open("tr");
              rule(one.rule());
              html.element("td", words.why(one)).close("tr").line();
            });
    table.close();
    html.close("section").line();
  }

  private void notApplicable() {
    if (!sheet.rules().notApplicable().isEmpty()) {
      open("not-applicable", words.get("not-applicable"));
      html.open("ul", "class", "rules").line();
      sheet.rules().notApplicable().forEach(rule -> html.element("li", rule.words()).line());
      html.close("ul").line().close("section").line();
    }
  }

  private void rule(RuleName rule) {
    html.open("th", "scope", "row").element("code", rule.id());
    html.text(" " + rule.title()).close("th");
  }

  private void open(String id, String heading) {
    html.open("section", "aria-labelledby", id + "-heading", "id", id).line();
    html.element("h2", heading, "id", id + "-heading").line();
  }

  private static String css() {
    try (InputStream in = HtmlSheetWriter.class.getResourceAsStream("/style/report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
