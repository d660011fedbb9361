package org.gongbao.exchange.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongbao.exchange.report.CheckSheet.Numbered;
import org.gongbao.exchange.report.CheckSheet.Waived;
import org.gongbao.exchange.report.Found.Excerpt;
import org.gongbao.exchange.report.Found.Mend;

/// The tables of a report in HTML.
final class FoundTable {
  private final Html html;
  private final SheetWords words;

  FoundTable(Html html, SheetWords words) {
    this.html = html;
    this.words = words;
  }

  /// Findings with what would mend them.
  ///
  /// @param section id of the section whose heading names the table
  void found(List<Numbered> found, String section) {
    List<String> heads = new ArrayList<>(List.of("number", "severity", "place"));
    heads.addAll(List.of("text", "problem", "mend"));
    open(section, heads.toArray(String[]::new));
    for (Numbered one : found) {
      html.open("tr", "class", look(one.found()));
      html.element("th", Integer.toString(one.number()), "scope", "row", "class", "number");
      cells(one.found());
      html.open("td", "class", "mend");
      one.found().mend().ifPresent(this::mend);
      html.close("td").close("tr").line();
    }
    close();
  }

  /// Findings left as they are, with who decided that and why.
  void waived(List<Waived> waived, String section) {
    open(section, "number", "severity", "place", "text", "problem", "reason");
    int number = 0;
    for (Waived one : waived) {
      html.open("tr", "class", look(one.found()));
      html.element("th", Integer.toString(++number), "scope", "row", "class", "number");
      cells(one.found());
      html.open("td").text(one.ruling().reason());
      html.element("small", words.by(one.ruling())).close("td").close("tr").line();
    }
    close();
  }

  /// The head of a table, named by a heading.
  void open(String section, String... heads) {
    html.open("table", "aria-labelledby", section + "-heading", "class", "of-" + heads.length);
    html.line().open("thead").open("tr");
    Arrays.stream(heads)
        .forEach(
            head -> html.element("th", words.get("head." + head), "scope", "col", "class", head));
    html.close("tr").close("thead").line().open("tbody").line();
  }

  void close() {
    html.close("tbody").close("table").line();
  }

  private void cells(Found found) {
    html.open("td", "class", "severity").element("b", words.grade(found.grade())).text(" ");
    html.element("span", words.measure(found), "class", "class").close("td");
    html.open("td", "class", "place");
    words.place(found).forEach(part -> html.element("span", part).text(" "));
    html.close("td").open("td", "class", "text", "lang", "zh-CN");
    excerpt(found.excerpt());
    html.close("td").open("td", "class", "problem").open("span", "class", "rule");
    html.element("code", found.rule().id()).text(" " + found.rule().title()).close("span");
    html.text(" " + found.message()).close("td");
  }

  private void excerpt(Excerpt excerpt) {
    html.text(excerpt.before());
    if (excerpt.found().isEmpty()) {
      html.element("mark", words.get("gap"), "class", "gap");
    } else {
      html.element("mark", excerpt.found());
    }
    html.text(excerpt.after());
  }

  private void mend(Mend mend) {
    if (!mend.before().isEmpty()) {
      html.element("del", mend.before()).text(" → ");
    }
    if (mend.after().isEmpty()) {
      html.element("i", words.get("nothing"));
    } else {
      html.element("ins", mend.after());
    }
    html.element("small", words.get(mend.safe() ? "mend.safe" : "mend.review"));
  }

  private static String look(Found found) {
    return found.grade().name().toLowerCase(Locale.ROOT);
  }
}
