package org.gongbao.check.tab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
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

  /// Tables of an item by their ids and those of their cells.
  private static final Fact<ItemReading, Map<NodeId, Table>> TABLES = Fact.of(PrintedParts::tables);

  private final List<Map<NodeId, Table>> tables;
  private final Map<NodeId, Printing> printings = new LinkedHashMap<>();

  private PrintedParts(List<Map<NodeId, Table>> tables) {
    this.tables = tables;
  }

  /// A table and the parts it is printed in, in order.
  record Printing(Table table, List<Part> parts) {}

  static List<Printing> of(PagesReading pages) {
    PrintedParts made =
        new PrintedParts(
            pages.issue().items().stream()
                .map(item -> item.fact(TABLES))
                .filter(known -> !known.isEmpty())
                .toList());
    if (!made.tables.isEmpty()) {
      pages.pages().stream().filter(page -> page.kind() == Kind.TEXT).forEach(made::read);
    }
    return List.copyOf(made.printings.values());
  }

  private static Map<NodeId, Table> tables(ItemReading item) {
    Map<NodeId, Table> tables = new HashMap<>();
    item.item()
        .walk(
            node -> {
              if (node instanceof Table table) {
                table.walk(part -> tables.put(part.id(), table));
              }
            });
    return tables;
  }

  private Optional<Table> table(NodeId part) {
    return tables.stream().map(known -> known.get(part)).filter(Objects::nonNull).findFirst();
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
    source.node().flatMap(this::table).ifPresent(table -> read(page, line, source, table));
  }

  private void read(int page, TextFrame line, Source source, Table table) {
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
      if (line.role() == TextRole.TABLE_CELL) {
        source.place(0).ifPresent(cells::add);
        return;
      }
      String chars = line.line().chars().replaceAll("[\\s　]", "");
      if (source instanceof Source.Made && chars.startsWith(AGAIN) && head.isEmpty()) {
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
