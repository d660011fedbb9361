package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm.Column;

/// Rows and columns put in, taken out, moved. Spans a new line falls into grow, spans that lose
/// lines shrink; a cell goes only when all of it does.
public final class Lines {
  private Lines() {}

  /// Empty rows or columns before a line of the grid.
  ///
  /// @param head true when new rows at the end of the head are to belong to it
  public static Outcome insert(
      Table table, NodeIds ids, Axis axis, int line, int count, boolean head) {
    Draft draft = new Draft(Lattice.of(table), ids);
    insert(draft, axis, line, count, head);
    boolean rows = axis == Axis.ROWS;
    String label = rows ? "table.edit.row.insert" : "table.edit.column.insert";
    return TableSteps.between(label, table, draft.table(), rows ? line : 0, rows ? 0 : line);
  }

  static void insert(Draft draft, Axis axis, int line, int count, boolean head) {
    draft.place(
        area -> {
          int start = area.start(axis);
          int end = area.end(axis);
          if (start >= line) {
            return area.along(axis, start + count, end - start);
          }
          return end > line ? area.along(axis, start, end - start + count) : area;
        });
    for (int i = 0; i < count; i++) {
      if (axis == Axis.ROWS) {
        draft.rows.add(line, draft.fresh());
      } else {
        draft.columns.add(line, Draft.plain());
      }
    }
    if (axis == Axis.ROWS && (line < draft.headRows || (head && line == draft.headRows))) {
      draft.headRows += count;
    }
  }

  /// Takes rows or columns out, with the cells that lie wholly in them.
  public static Outcome delete(Table table, NodeIds ids, Axis axis, int from, int to) {
    Lattice lattice = Lattice.of(table);
    if (from == 0 && to >= lattice.lines(axis)) {
      return new Outcome.Refused("table.refused.all");
    }
    Draft draft = new Draft(lattice, ids);
    List<Spot> kept = new ArrayList<>();
    for (Spot spot : draft.spots) {
      int start = left(spot.area().start(axis), from, to);
      int length = left(spot.area().end(axis), from, to) - start;
      if (length > 0) {
        kept.add(new Spot(spot.cell(), spot.area().along(axis, start, length)));
      }
    }
    draft.spots = kept;
    (axis == Axis.ROWS ? draft.rows : draft.columns).subList(from, to).clear();
    if (axis == Axis.ROWS) {
      draft.headRows = left(draft.headRows, from, to);
    }
    String label = axis == Axis.ROWS ? "table.edit.row.delete" : "table.edit.column.delete";
    int row = axis == Axis.ROWS ? from : 0;
    return TableSteps.between(label, table, draft.table(), row, axis == Axis.ROWS ? 0 : from);
  }

  /// Lines before a line that are left when some are taken out.
  private static int left(int line, int from, int to) {
    return line <= from ? line : Math.max(from, line - (to - from));
  }

  /// Moves rows or columns before another line of the grid, as it is before the move.
  public static Outcome move(Table table, NodeIds ids, Axis axis, int from, int to, int before) {
    Lattice lattice = Lattice.of(table);
    if (before < 0 || before > lattice.lines(axis) || (before >= from && before <= to)) {
      return new Outcome.Same();
    }
    if (axis == Axis.ROWS && crossesHead(lattice, from, to, before)) {
      return new Outcome.Refused("table.refused.head");
    }
    if (lattice.isCut(axis, from) || lattice.isCut(axis, to) || lattice.isCut(axis, before)) {
      return new Outcome.Refused("table.refused.cut");
    }
    Draft draft = new Draft(lattice, ids);
    int[] now = places(lattice.lines(axis), from, to, before);
    draft.place(area -> area.along(axis, now[area.start(axis)], area.end(axis) - area.start(axis)));
    if (axis == Axis.ROWS) {
      List<NodeId> rows = List.copyOf(draft.rows);
      for (int i = 0; i < now.length; i++) {
        draft.rows.set(now[i], rows.get(i));
      }
    } else {
      List<Column> columns = List.copyOf(draft.columns);
      for (int i = 0; i < now.length; i++) {
        draft.columns.set(now[i], columns.get(i));
      }
    }
    String label = axis == Axis.ROWS ? "table.edit.row.move" : "table.edit.column.move";
    return TableSteps.between(label, table, draft.table(), Optional.empty());
  }

  private static boolean crossesHead(Lattice lattice, int from, int to, int before) {
    int head = lattice.headRows();
    boolean inHead = from < head;
    boolean mixed = inHead && to > head;
    return mixed || (inHead ? before > head : before < head);
  }

  /// Where each line stands after a move.
  private static int[] places(int lines, int from, int to, int before) {
    int count = to - from;
    int[] now = new int[lines];
    for (int i = 0; i < lines; i++) {
      if (i >= from && i < to) {
        now[i] = before > to ? i + before - to : i - (from - before);
      } else if (i >= to && i < before) {
        now[i] = i - count;
      } else if (i >= before && i < from) {
        now[i] = i + count;
      } else {
        now[i] = i;
      }
    }
    return now;
  }
}
