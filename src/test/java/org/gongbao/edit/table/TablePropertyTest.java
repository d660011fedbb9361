package org.gongbao.edit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gongbao.edit.Moved;
import org.gongbao.edit.Step;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// What holds after anything done to any table.
class TablePropertyTest {
  private static final int TABLES = 3_000;
  private static final int STEPS = 12;

  /// What is done, and whether it may take characters away.
  private record Try(Outcome outcome, boolean takes) {}

  @Test
  void everyStepLeavesARectangleLosesNothingAndCanBeUndone() {
    int done = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      Random random = new Random(seed);
      NodeIds ids = new CountingIds("n");
      Table first = Tables.random(random, ids);
      Tree tree = Tables.tree(first, ids);
      for (int i = 0; i < STEPS; i++) {
        Table before = Tables.in(tree, first);
        Try tried = any(random, ids, before);
        if (tried.outcome().step().isEmpty()) {
          continue;
        }
        Transaction transaction = Tables.done(tried.outcome().step().get());
        Tree after = transaction.apply(tree);
        String what = "seed " + seed + " step " + i + " " + transaction.label();
        if (structural(transaction)) {
          isRectangle(Tables.in(after, first), what);
        }
        if (!tried.takes()) {
          assertEquals(chars(before), chars(Tables.in(after, first)), what);
        }
        Transaction undo = transaction.invert("edit.undo", "何砚秋", Instant.EPOCH);
        assertEquals(tree.issue(), undo.apply(after).issue(), what);
        transaction.edits().forEach(edit -> assertTrue(edit.invert().invert().equals(edit), what));
        tried
            .outcome()
            .step()
            .flatMap(Step::after)
            .ifPresent(
                caret ->
                    assertTrue(after.find(caret.caret().node()).isPresent(), what + ": caret"));
        tree = after;
        done++;
      }
    }
    assertTrue(done > 10 * TABLES / 2, done + " steps");
  }

  @Test
  void placesInCellsThatStayAreFollowed() {
    for (int seed = 0; seed < TABLES; seed++) {
      Random random = new Random(seed);
      NodeIds ids = new CountingIds("n");
      Table table = Tables.random(random, ids);
      Outcome outcome = Lines.insert(table, ids, Axis.ROWS, 0, 1, false);
      Transaction transaction = Tables.done(outcome.step().orElseThrow());
      for (Spot spot : Lattice.of(table).spots()) {
        Place place = new Place(spot.cell().id(), Slot.TEXT, spot.cell().text().length());
        Moved moved = transaction.map(place);
        assertTrue(moved instanceof Moved.To, "seed " + seed);
        assertEquals(place, moved.caret().orElseThrow(), "seed " + seed);
      }
    }
  }

  private static boolean structural(Transaction transaction) {
    return !List.of("table.edit.head", "table.edit.kind", "table.edit.clear", "table.edit.fill")
        .contains(transaction.label());
  }

  private static Try any(Random random, NodeIds ids, Table table) {
    Lattice lattice = Lattice.of(table);
    Axis axis = random.nextBoolean() ? Axis.ROWS : Axis.COLUMNS;
    int lines = lattice.lines(axis);
    int from = random.nextInt(lines);
    int to = from + 1 + random.nextInt(lines - from);
    int row = random.nextInt(lattice.rows());
    int column = random.nextInt(lattice.columns());
    Area area =
        new Area(
            row,
            column,
            1 + random.nextInt(lattice.rows() - row),
            1 + random.nextInt(lattice.columns() - column));
    return switch (random.nextInt(13)) {
      case 0, 1 ->
          kept(
              Lines.insert(
                  table, ids, axis, random.nextInt(lines + 1), 1 + random.nextInt(2), true));
      case 2 -> new Try(Lines.delete(table, ids, axis, from, to), true);
      case 3, 4 -> kept(Lines.move(table, ids, axis, from, to, random.nextInt(lines + 1)));
      case 5, 6 -> kept(Cells.merge(table, ids, area));
      case 7 -> kept(Cells.split(table, ids, area));
      case 8 -> kept(Form.head(table, random.nextBoolean()));
      case 9 ->
          kept(
              Form.kind(
                  table, column, column + 1, new Column(Kind.values()[random.nextInt(4)], "")));
      case 10 -> new Try(Sorting.sort(table, ids, column, random.nextBoolean()), true);
      case 11 -> new Try(Sums.write(table, ids, "合计"), true);
      default -> new Try(Pasting.into(table, ids, area, Tables.random(random, ids)), true);
    };
  }

  private static Try kept(Outcome outcome) {
    return new Try(outcome, false);
  }

  private static void isRectangle(Table table, String what) {
    Lattice lattice = Lattice.of(table);
    List<NodeId> seen = new ArrayList<>();
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        assertTrue(lattice.at(row, column).isPresent(), what + ": gap at " + row + "," + column);
      }
      for (Spot spot : lattice.starting(row)) {
        assertEquals(spot.cell().span().rows(), spot.area().rows(), what);
        assertEquals(spot.cell().span().columns(), spot.area().columns(), what);
        seen.add(spot.cell().id());
      }
    }
    int slots = lattice.spots().stream().mapToInt(s -> s.area().rows() * s.area().columns()).sum();
    assertEquals(lattice.rows() * lattice.columns(), slots, what);
    assertEquals(seen.size(), seen.stream().distinct().count(), what);
  }

  /// How often each character stands in a table, line feeds between merged texts aside.
  private static Map<Integer, Integer> chars(Table table) {
    Map<Integer, Integer> counts = new TreeMap<>();
    table.walk(
        node ->
            node.shape()
                .texts()
                .forEach(
                    slot ->
                        node.text(slot)
                            .orElseThrow()
                            .chars()
                            .codePoints()
                            .filter(c -> c != '\n')
                            .forEach(c -> counts.merge(c, 1, Integer::sum))));
    return counts;
  }
}
