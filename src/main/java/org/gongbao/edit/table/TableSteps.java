package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableRow;

/// The edits between two states of a table: rows from the first to the last that differ, and its
/// form.
final class TableSteps {
  private TableSteps() {}

  static Outcome between(String label, Table before, Table after, Optional<Selection> caret) {
    List<Edit> edits = new ArrayList<>();
    if (!before.form().equals(after.form())) {
      edits.add(new FieldEdit(before.id(), Field.TABLE_FORM, before.form(), after.form()));
    }
    rows(before, after).ifPresent(edits::add);
    return edits.isEmpty() ? new Outcome.Same() : new Outcome.Ready(new Step(label, edits, caret));
  }

  /// With the caret at the start of a cell.
  static Outcome between(String label, Table before, Table after, NodeId cell) {
    Place start = new Place(cell, Slot.TEXT, 0);
    return between(label, before, after, Optional.of(Selection.caretAt(start)));
  }

  /// With the caret in the cell that then covers a place.
  static Outcome between(String label, Table before, Table after, int row, int column) {
    Lattice lattice = Lattice.of(after);
    int inRow = Math.clamp(row, 0, Math.max(0, lattice.rows() - 1));
    int inColumn = Math.clamp(column, 0, lattice.columns() - 1);
    Optional<Selection> caret =
        lattice
            .at(inRow, inColumn)
            .map(spot -> Selection.caretAt(new Place(spot.cell().id(), Slot.TEXT, 0)));
    return between(label, before, after, caret);
  }

  private static Optional<Edit> rows(Table before, Table after) {
    List<TableRow> old = before.rows();
    List<TableRow> now = after.rows();
    int most = Math.min(old.size(), now.size());
    int start = 0;
    while (start < most && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    List<Node> removed = List.copyOf(old.subList(start, old.size() - end));
    List<Node> inserted = List.copyOf(now.subList(start, now.size() - end));
    return removed.isEmpty() && inserted.isEmpty()
        ? Optional.empty()
        : Optional.of(new SpliceEdit(before.id(), Branch.ROWS, start, removed, inserted));
  }
}
