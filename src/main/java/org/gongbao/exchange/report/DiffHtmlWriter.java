package org.gongbao.exchange.report;

import java.util.List;
import org.gongbao.exchange.report.DiffSheet.Cell;
import org.gongbao.exchange.report.DiffSheet.Gap;
import org.gongbao.exchange.report.DiffSheet.Grid;
import org.gongbao.exchange.report.DiffSheet.Line;
import org.gongbao.exchange.report.DiffSheet.Link;
import org.gongbao.exchange.report.DiffSheet.Pair;
import org.gongbao.exchange.report.DiffSheet.Part;
import org.gongbao.exchange.report.DiffSheet.Row;
import org.gongbao.exchange.report.DiffSheet.Run;

/// Writes a comparison as one page of HTML that needs nothing beside it and runs nothing: both
/// texts beside each other, what went struck through, what came bold and underlined.
public final class DiffHtmlWriter {
  private static final String COLUMNS = "3";

  private final DiffSheet sheet;
  private final Html html = new Html();

  private DiffHtmlWriter(DiffSheet sheet) {
    this.sheet = sheet;
  }

  /// @param language tag of it, such as zh-CN
  public static String write(DiffSheet sheet, String language) {
    DiffHtmlWriter writer = new DiffHtmlWriter(sheet);
    writer.page(language);
    return writer.html.toString();
  }

  private void page(String language) {
    PlainHtmlWriter.head(html, language, sheet.program(), sheet.title());
    html.open("header").line().element("h1", sheet.title()).line();
    PlainHtmlWriter.facts(html, sheet.facts());
    html.close("header").line().open("main").line();
    if (sheet.parts().isEmpty()) {
      html.element("p", sheet.labels().none(), "class", "none").line();
    } else {
      counts();
      html.element("p", sheet.labels().legend(), "class", "sum").line();
    }
    contents();
    for (int i = 0; i < sheet.parts().size(); i++) {
      part(sheet.parts().get(i), id(i + 1));
    }
    html.close("main").line().close("body").line().close("html").line();
  }

  private void counts() {
    html.open("ul", "class", "totals").line();
    for (DiffSheet.Count count : sheet.counts()) {
      html.open("li").element("b", Integer.toString(count.value())).text(" " + count.name());
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private static String id(int part) {
    return "part-" + part;
  }

  private void contents() {
    if (sheet.parts().size() < 2) {
      return;
    }
    String heading = sheet.labels().contents();
    html.open("nav", "aria-label", heading).line().element("h2", heading).line().open("ol").line();
    for (int i = 0; i < sheet.parts().size(); i++) {
      Part part = sheet.parts().get(i);
      html.open("li").element("span", part.fate()).text(" ");
      html.element("a", part.title(), "href", "#" + id(i + 1)).close("li").line();
    }
    html.close("ol").line().close("nav").line();
  }

  private void part(Part part, String id) {
    html.open("section", "aria-labelledby", id).line().open("h2", "id", id);
    html.element("span", part.fate(), "class", "fate").text(" " + part.title()).close("h2").line();
    if (!part.note().isEmpty()) {
      html.element("p", part.note(), "class", "sum").line();
    }
    if (!part.rows().isEmpty()) {
      html.open("table", "class", "diff", "aria-labelledby", id).line().open("thead").open("tr");
      column("number", sheet.labels().number());
      column("side", sheet.labels().before());
      column("side", sheet.labels().after());
      html.close("tr").close("thead").line().open("tbody").line();
      part.rows().forEach(this::row);
      html.close("tbody").close("table").line();
    }
    html.close("section").line();
  }

  private void column(String look, String name) {
    html.element("th", name, "scope", "col", "class", look);
  }

  private void row(Row row) {
    switch (row) {
      case Gap gap -> {
        html.open("tr").element("td", gap.text(), "class", "gap", "colspan", COLUMNS);
        html.close("tr").line();
      }
      case Pair pair -> {
        tag(pair.number(), pair.tag(), pair.link());
        html.open("tr", "class", pair.number() == 0 ? "same" : "differs");
        html.element("td", pair.tag().isEmpty() ? number(pair.number()) : "", "class", "number");
        side(pair.before());
        side(pair.after());
        html.close("tr").line();
      }
      case Grid grid -> {
        tag(grid.number(), grid.tag(), grid.link());
        html.open("tr", "class", "differs");
        html.element("td", grid.tag().isEmpty() ? number(grid.number()) : "", "class", "number");
        html.open("td", "colspan", "2");
        table(grid);
        html.close("td").close("tr").line();
      }
    }
  }

  private static String number(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  /// What became of a line, above it.
  private void tag(int number, String tag, Link link) {
    if (tag.isEmpty()) {
      return;
    }
    html.open("tr", "class", "tag").element("td", number(number), "class", "number");
    html.open("td", "colspan", "2");
    if (link.own().isEmpty()) {
      html.text(tag);
    } else {
      html.element("a", tag, "id", link.own(), "href", "#" + link.other());
    }
    html.close("td").close("tr").line();
  }

  private void side(List<Run> runs) {
    if (runs.isEmpty()) {
      html.element("td", sheet.labels().nothing(), "class", "nothing");
    } else {
      html.open("td");
      runs.forEach(this::run);
      html.close("td");
    }
  }

  private void run(Run run) {
    switch (run.kind()) {
      case SAME -> lines(run.chars());
      case REMOVED -> {
        html.open("del");
        lines(run.chars());
        html.close("del");
      }
      case INSERTED -> {
        html.open("ins");
        lines(run.chars());
        html.close("ins");
      }
      case SPLIT -> html.element("ins", run.chars()).open("br");
      case JOINED -> html.element("del", run.chars()).open("br");
    }
  }

  private void lines(String chars) {
    String[] lines = chars.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        html.open("br");
      }
      html.text(lines[i]);
    }
  }

  private void table(Grid grid) {
    html.open("table", "class", "cells").line();
    for (Line line : grid.lines()) {
      html.open("tr");
      if (line.said().isEmpty()) {
        html.element("td", line.sign(), "class", "sign");
      } else {
        html.element("td", line.sign(), "class", "sign", "title", line.said());
      }
      line.cells().forEach(cell -> cell(cell, line.head() ? "th" : "td"));
      html.close("tr").line();
    }
    html.close("table");
  }

  private void cell(Cell cell, String tag) {
    html.open(
        tag,
        "class",
        cell.changed() ? "changed" : "cell",
        "colspan",
        Integer.toString(cell.columns()),
        "rowspan",
        Integer.toString(cell.rows()));
    cell.runs().forEach(this::run);
    html.close(tag);
  }
}
