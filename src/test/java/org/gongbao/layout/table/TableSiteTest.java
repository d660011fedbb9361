package org.gongbao.layout.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Kind;
import org.junit.jupiter.api.Test;

/// Where tables stand (domain D.4, D.7), among them those of real issues.
class TableSiteTest {
  /// Pages the table took in the printed issue.
  private static final int PRINTED = 19;

  @Test
  void whatFitsInAColumnStaysThere() {
    assertEquals(TableSite.COLUMN, site(List.of(Kind.TEXT, Kind.NUMBER), 10, "集群|312"));
    assertEquals(TableSite.COLUMN, site(List.of(Kind.TEXT, Kind.NUMBER), 90, "集群|312"));
  }

  @Test
  void whatIsWiderSpans() {
    String row = "1|永济里粮行旧址|1912年|临江区永济里18号|486|两进砖木结构，临街木排门和仓间通风口保存完整";
    List<Kind> kinds =
        List.of(Kind.SERIAL, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.NUMBER, Kind.TEXT);
    assertEquals(TableSite.SPAN, site(kinds, 8, row));
    assertEquals(TableSite.PAGES, site(kinds, 40, row));
  }

  @Test
  void listsOfOneFormHaveTheSameColumnsAndStandInTheTextHoweverLong() {
    HouseStyle style = StyleReader.bundled("report");
    LineSetter lines = new LineSetter(new Faces(Fonts.BUNDLED, style), style.lines());
    TableSetter setter = new TableSetter(lines, style);
    List<Kind> kinds = List.of(Kind.TEXT, Kind.TEXT, Kind.TEXT);
    List<List<Integer>> edges = new ArrayList<>();
    for (String row : List.of("甲|乙|丙", "甲".repeat(90) + "|乙|" + "丙".repeat(9))) {
      List<String> rows = new ArrayList<>(List.of("规则|名称|原因"));
      rows.addAll(Collections.nCopies(120, row));
      Table list = Tables.of(kinds, rows.toArray(String[]::new));
      assertEquals(TableSite.COLUMN, setter.site(list));
      edges.add(
          setter.set(list, TableSite.COLUMN).slabs().get(2).frames().stream()
              .filter(TextFrame.class::isInstance)
              .map(Frame::x)
              .distinct()
              .sorted()
              .toList());
    }
    assertEquals(3, edges.getFirst().size());
    assertEquals(edges.getFirst(), edges.getLast());
  }

  @Test
  void whatIsTooWideUprightIsTurned() {
    List<Kind> kinds = IntStream.range(0, 13).mapToObj(i -> Kind.NUMBER).toList();
    String row = String.join("|", IntStream.range(0, 13).mapToObj(i -> "12345678.9").toList());
    assertEquals(TableSite.LANDSCAPE, site(kinds, 5, row));
  }

  @Test
  void theProjectTableOfTheSeedIsTurnedAndTakesNoMorePagesThanItDid() {
    Table table = tables(Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue()).getFirst();
    TableSetter setter = Tables.setter();
    assertEquals(126, table.rows().size());
    assertEquals(TableSite.LANDSCAPE, setter.site(table));
    SetTable set = setter.set(table, TableSite.LANDSCAPE);
    assertEquals(List.of(), set.faults());
    List<Fragment> pages = check(set, TableSite.LANDSCAPE);
    assertTrue(pages.size() <= PRINTED, pages.size() + " pages");
  }

  @Test
  void theTablesOfTheSampleStandWhereTheyCanBeRead() {
    TableSetter setter = Tables.setter();
    List<TableSite> sites = new ArrayList<>();
    for (Table table : tables(Reading.sample().issue())) {
      TableSite site = setter.site(table);
      SetTable set = setter.set(table, site);
      assertEquals(List.of(), set.faults());
      check(set, site);
      sites.add(site);
    }
    assertEquals(List.of(TableSite.COLUMN, TableSite.PAGES, TableSite.SPAN, TableSite.SPAN), sites);
  }

  private static List<Fragment> check(SetTable set, TableSite site) {
    Room room = Tables.room(site);
    List<Fragment> fragments = Fragment.fill(set.slabs(), room.height());
    for (Fragment fragment : fragments) {
      assertTrue(fragment.height() <= room.height());
      Geometry.assertApart(fragment, room.width());
      Geometry.assertClosed(fragment);
    }
    return fragments;
  }

  private static TableSite site(List<Kind> kinds, int rows, String row) {
    return Tables.setter()
        .site(Tables.of(kinds, Stream.generate(() -> row).limit(rows + 1).toArray(String[]::new)));
  }

  private static List<Table> tables(Issue issue) {
    List<Table> tables = new ArrayList<>();
    issue.walk(
        node -> {
          if (node instanceof Table table) {
            tables.add(table);
          }
        });
    return tables;
  }
}
