package org.gongbao.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceTable.SourceCell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.LossReport;
import org.gongbao.model.StyledRange;
import org.jsoup.nodes.Element;

/// A table that is one, not the frame of a layout: a line for each row, cells parted by tabs.
final class DataTable {
  private static final int LONG_CELL = 300;
  private static final int MANY_BLOCKS = 4;
  private static final int WIDEST_SPAN = 1000;

  private final Lines out;
  private final StyleSheet sheet;
  private final Style outside;

  DataTable(Lines out, StyleSheet sheet, Style outside) {
    this.out = out;
    this.sheet = sheet;
    this.outside = outside;
  }

  /// Two rows and two columns at least, no table inside, and no cell that holds a whole article.
  static boolean isOne(Element table) {
    if (table.attr("role").matches("presentation|none") || table.select("table table").size() > 0) {
      return false;
    }
    List<Element> rows = rows(table);
    int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    if (rows.size() < 2 || columns < 2) {
      return false;
    }
    boolean said = !table.select("> caption, > thead, > tbody > tr > th").isEmpty();
    return said
        || rows.stream().flatMap(row -> cells(row).stream()).noneMatch(DataTable::isArticle);
  }

  private static boolean isArticle(Element cell) {
    return cell.text().length() > LONG_CELL
        && cell.select("p, div, br, li, h1, h2, h3").size() >= MANY_BLOCKS;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
            child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
        default -> {}
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).toList();
  }

  void read(Element table) {
    Lines captions = new Lines(out.pictures);
    for (Element child : table.children()) {
      if (child.nameIs("caption")) {
        new PageWalk(captions, sheet, Set.of(), outside, Set.of()).read(child);
      }
    }
    out.add(captions.lines);
    int first = out.lines.size() + 1;
    List<List<SourceCell>> rows = new ArrayList<>();
    List<SourceLine> figures = new ArrayList<>();
    for (Element row : rows(table)) {
      Style style = outside.of(row, sheet);
      if (style.hidden()) {
        out.remark(LossReport.Kind.HIDDEN, row.text());
      } else {
        rows.add(row(row, style, figures));
      }
    }
    out.tables.add(new SourceTable(first, headRows(table), rows));
    out.add(figures);
  }

  private static int headRows(Element table) {
    int head = 0;
    for (Element row : rows(table)) {
      Element group = row.parent();
      boolean headed =
          group != null && group.nameIs("thead")
              || !cells(row).isEmpty() && cells(row).stream().allMatch(cell -> cell.nameIs("th"));
      if (!headed) {
        break;
      }
      head++;
    }
    return head == rows(table).size() ? 0 : head;
  }

  private List<SourceCell> row(Element row, Style style, List<SourceLine> figures) {
    StringBuilder text = new StringBuilder();
    List<StyledRange> marks = new ArrayList<>();
    List<SourceCell> cells = new ArrayList<>();
    for (Element cell : cells(row)) {
      if (!cells.isEmpty()) {
        text.append('\t');
      }
      int from = text.length();
      cell(cell, style, text, marks, figures);
      cells.add(new SourceCell(from, text.length(), span(cell)));
    }
    out.lines.add(new SourceLine(text.toString(), marks, Look.PLAIN));
    return cells;
  }

  private void cell(
      Element cell,
      Style row,
      StringBuilder text,
      List<StyledRange> marks,
      List<SourceLine> figures) {
    Lines inside = new Lines(out.pictures);
    new PageWalk(inside, sheet, Set.of(), row, Set.of()).read(cell);
    boolean begun = false;
    for (SourceLine line : inside.lines) {
      if (line.text().startsWith("![")) {
        figures.add(line);
      } else if (!line.text().isEmpty()) {
        text.append(begun ? "\n" : "");
        begun = true;
        int from = text.length();
        text.append(line.text().replace('\t', ' '));
        line.marks()
            .forEach(m -> marks.add(StyledRange.of(from + m.start(), from + m.end(), m.style())));
      }
    }
    inside.remarks.forEach(remark -> out.remark(remark.kind(), remark.text()));
  }

  private static CellSpan span(Element cell) {
    return new CellSpan(count(cell, "colspan"), count(cell, "rowspan"));
  }

  private static int count(Element cell, String name) {
    String written = cell.attr(name).strip().toLowerCase(Locale.ROOT);
    return written.matches("[0-9]{1,4}")
        ? Math.clamp(Integer.parseInt(written), 1, WIDEST_SPAN)
        : 1;
  }
}
