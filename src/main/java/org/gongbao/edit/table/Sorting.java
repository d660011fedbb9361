package org.gongbao.edit.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Kind;

/// Sorts the rows of a table by a column. Head and rows that sum up stay where they are, and no row
/// passes one of these; equal rows keep their order. 序号 are numbered again.
public final class Sorting {
  private Sorting() {}

  public static Outcome sort(Table table, NodeIds ids, int column, boolean descending) {
    Lattice lattice = Lattice.of(table);
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < lattice.headRows(); row++) {
      order.add(row);
    }
    Comparator<Integer> comparator = comparator(lattice, column, descending);
    List<Integer> group = new ArrayList<>();
    for (int row = lattice.headRows(); row < lattice.rows(); row++) {
      if (Totals.row(lattice, row) == Totals.Of.NOTHING) {
        group.add(row);
      } else {
        group.sort(comparator);
        order.addAll(group);
        group.clear();
        order.add(row);
      }
    }
    group.sort(comparator);
    order.addAll(group);
    if (isHeldTogether(lattice, order)) {
      return new Outcome.Refused("table.refused.spans");
    }
    return step(table, ids, lattice, order, lattice.kind(column) != Kind.SERIAL);
  }

  private static Outcome step(
      Table table, NodeIds ids, Lattice lattice, List<Integer> order, boolean numbered) {
    Draft draft = new Draft(lattice, ids);
    int[] now = new int[order.size()];
    for (int i = 0; i < now.length; i++) {
      now[order.get(i)] = i;
      draft.rows.set(i, table.rows().get(order.get(i)).id());
    }
    draft.place(area -> area.along(Axis.ROWS, now[area.row()], area.rows()));
    Table sorted = draft.table();
    if (numbered) {
      Lattice after = Lattice.of(sorted);
      Draft renumbered = new Draft(after, ids);
      renumbered.retext(Serials.texts(after));
      sorted = renumbered.table();
    }
    return TableSteps.between("table.edit.sort", table, sorted, Optional.empty());
  }

  /// True when a cell lies in two rows one of which would move.
  private static boolean isHeldTogether(Lattice lattice, List<Integer> order) {
    for (Spot spot : lattice.spots()) {
      Area area = spot.area();
      for (int row = area.row(); area.rows() > 1 && row < area.endRow(); row++) {
        if (order.get(row) != row) {
          return true;
        }
      }
    }
    return false;
  }

  private static Comparator<Integer> comparator(Lattice lattice, int column, boolean descending) {
    Collator collator = SortKey.collator();
    Map<Integer, SortKey> keys = new HashMap<>();
    for (int row = 0; row < lattice.rows(); row++) {
      String chars = lattice.at(row, column).map(Spot::chars).orElse("");
      keys.put(row, SortKey.of(chars));
    }
    Comparator<SortKey> filled = (one, other) -> one.compareTo(other, collator);
    Comparator<SortKey> directed = descending ? filled.reversed() : filled;
    Comparator<SortKey> emptyLast = Comparator.comparing(SortKey::isEmpty);
    return (one, other) ->
        emptyLast.thenComparing(directed).compare(key(keys, one), key(keys, other));
  }

  private static SortKey key(Map<Integer, SortKey> keys, int row) {
    return java.util.Objects.requireNonNull(keys.get(row));
  }
}
