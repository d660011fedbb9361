package org.gongbao.layout.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.slab.Slab;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every table, whatever its shape and wherever it stands.
class TablePropertyTest {
  private static final int TABLES = 150;

  @ParameterizedTest
  @EnumSource(TableSite.class)
  void everyCharacterIsSetOnceApartFromLinesAndOthers(TableSite site) {
    RandomTables tables = new RandomTables(site.ordinal());
    for (int i = 0; i < TABLES; i++) {
      Table table = tables.next();
      SetTable set = Tables.set(table, site);
      assertEquals(expected(table), printed(set.slabs()), "table " + i);
      boolean tooNarrow =
          set.faults().stream().anyMatch(fault -> fault.what() == CellFault.What.OVERFLOW);
      Room room = Tables.room(site);
      for (Fragment fragment : Fragment.fill(set.slabs(), room.height())) {
        Geometry.assertClosed(fragment);
        if (!tooNarrow) {
          Geometry.assertApart(fragment, room.width());
        }
      }
    }
  }

  @Test
  void noPartIsHigherThanItsRoom() {
    RandomTables tables = new RandomTables(9);
    Room room = Tables.room(TableSite.LANDSCAPE);
    for (int i = 0; i < TABLES; i++) {
      SetTable set = Tables.set(tables.next(), TableSite.LANDSCAPE);
      for (Fragment fragment : Fragment.fill(set.slabs(), room.height())) {
        assertTrue(fragment.height() <= room.height(), "table " + i);
      }
    }
  }

  @Test
  void anOpenTableHasNoWalls() {
    RandomTables tables = new RandomTables(4);
    TableSetter setter = new TableSetter(Tables.LINES, Tables.open());
    int width = Tables.room(TableSite.SPAN).width();
    for (int i = 0; i < TABLES; i++) {
      SetTable set = setter.set(tables.next(), TableSite.SPAN);
      setter.turn();
      setter.turn();
      for (Fragment part : Fragment.fill(set.slabs(), Tables.room(TableSite.SPAN).height())) {
        Geometry.assertApart(part, width);
        for (RuleFrame rule : part.rules()) {
          boolean upright = rule.width() < rule.height();
          assertTrue(rule.x() >= 0 && rule.x() + rule.width() <= width, rule::toString);
          assertTrue(!upright || rule.x() > 0 && rule.x() + rule.width() < width, rule::toString);
        }
      }
    }
  }

  @Test
  void theSameTableGivesTheSameFrames() {
    for (int i = 0; i < 20; i++) {
      assertEquals(
          Tables.set(new RandomTables(i).next(), TableSite.SPAN),
          Tables.set(new RandomTables(i).next(), TableSite.SPAN));
    }
  }

  /// Characters by place, white space aside.
  private static Map<String, String> expected(Table table) {
    Map<String, String> expected = new TreeMap<>();
    table.walk(node -> List.of(Slot.values()).forEach(slot -> expect(expected, node, slot)));
    return expected;
  }

  private static void expect(Map<String, String> expected, Node node, Slot slot) {
    node.text(slot)
        .ifPresent(
            text -> {
              for (int i = 0; i < text.length(); i++) {
                put(expected, new Place(node.id(), slot, i), text.chars().substring(i, i + 1));
              }
            });
  }

  private static Map<String, String> printed(List<Slab> slabs) {
    Map<String, String> printed = new TreeMap<>();
    for (Slab slab : slabs) {
      List<Glyphs> runs = new ArrayList<>();
      slab.frames().stream()
          .filter(TextFrame.class::isInstance)
          .map(TextFrame.class::cast)
          .forEach(text -> runs.addAll(text.line().runs()));
      for (Glyphs run : runs) {
        assertTrue(run.source() instanceof Source.Slotted, run::toString);
        for (int i = 0; i < run.count(); i++) {
          assertTrue(run.id(i) != 0, run::toString);
          put(printed, run.place(i).orElseThrow(), run.cluster(i));
        }
      }
    }
    return printed;
  }

  private static void put(Map<String, String> places, Place place, String chars) {
    if (!chars.isBlank()) {
      assertEquals(null, places.put(place.toString(), chars), () -> "twice " + place);
    }
  }
}
