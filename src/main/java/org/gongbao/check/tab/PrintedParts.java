package org.gongbao.check.tab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.check.read.PagesReading;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Table;

/// The parts in which tables are printed, a part a column or page: read off the pages.
final class PrintedParts {
  private static final String AGAIN = "续表";

  private final Map<NodeId, Table> tables = new HashMap<>();
  private final Map<NodeId, Printing> printings = new LinkedHashMap<>();

  private PrintedParts() {}

  /// A table and the parts it is printed in, in order.
  record Printing(Table table, List<Part> parts) {}

  static List<Printing> of(PagesReading pages) {
    PrintedParts made = new PrintedParts();
    pages
        .issue()
        .issue()
        .walk(
            node -> {
              if (node instanceof Table table) {
                made.tables.put(table.id(), table);
                table.walk(cell -> made.tables.put(cell.id(), table));
              }
            });
    if (!made.tables.isEmpty()) {
      pages.pages().stream().filter(page -> page.kind() == Kind.TEXT).forEach(made::read);
    }
    return List.copyOf(made.printings.values());
  }

  private void read(Page page) {
    PagesReading.lines(page)
        .filter(line -> line.role() == TextRole.TABLE_HEAD || line.role() == TextRole.TABLE_CELL)
        .forEach(line -> read(page.number(), line));
  }

  private void read(int page, TextFrame line) {
    if (line.line().runs().isEmpty()) {
      return;
    }
    Source source = line.line().runs().getFirst().source();
    Table table = source.node().map(tables::get).orElse(null);
    if (table == null) {
      return;
    }
    List<Part> all =
        printings
            .computeIfAbsent(table.id(), any -> new Printing(table, new ArrayList<>()))
            .parts();
    if (all.isEmpty() || all.getLast().page != page || all.getLast().column != line.column()) {
      all.add(new Part(page, line.column()));
    }
    all.getLast().add(line, source);
  }

  /// What one column or page has of a table.
  static final class Part {
    private final int page;
    private final int column;
    private final StringBuilder head = new StringBuilder();
    private final List<Place> cells = new ArrayList<>();
    private boolean again;

    private Part(int page, int column) {
      this.page = page;
      this.column = column;
    }

    private void add(TextFrame line, Source source) {
      String chars = line.line().chars().replaceAll("[\\s　]", "");
      if (line.role() == TextRole.TABLE_CELL) {
        source.place(0).ifPresent(cells::add);
      } else if (source instanceof Source.Made && chars.startsWith(AGAIN) && head.isEmpty()) {
        again = true;
      } else {
        head.append(chars);
      }
    }

    int page() {
      return page;
    }

    int column() {
      return column;
    }

    /// The characters of the head, as printed or as repeated.
    String head() {
      return head.toString();
    }

    /// Where the rows begin that are printed here.
    List<Place> cells() {
      return cells;
    }

    /// True when 续表 stands above.
    boolean isContinued() {
      return again;
    }
  }
}
