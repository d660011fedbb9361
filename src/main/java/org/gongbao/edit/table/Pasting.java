package org.gongbao.edit.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Table;
import org.gongbao.model.Text;

/// Cells put over those of a table from one place on. The table grows where it is too small; merged
/// cells of what is pasted come apart, their text in the first. A text that meets a place inside a
/// merged cell is added to that cell, never lost.
public final class Pasting {
  private static final Text LINE_FEED = Text.of("\n");

  private Pasting() {}

  /// @param area what is selected: its first place is where the first cell goes; a single cell
  ///   pasted fills all of it
  public static Outcome into(Table table, NodeIds ids, Area area, Table pasted) {
    Lattice from = Lattice.of(pasted);
    if (from.rows() == 0) {
      return new Outcome.Same();
    }
    Lattice lattice = Lattice.of(table);
    boolean one = from.rows() == 1 && from.columns() == 1;
    int rows = one ? area.rows() : from.rows();
    int columns = one ? area.columns() : from.columns();
    Draft draft = new Draft(lattice, ids);
    int newRows = Math.max(0, area.row() + rows - lattice.rows());
    int newColumns = Math.max(0, area.column() + columns - lattice.columns());
    Lines.insert(draft, Axis.ROWS, lattice.rows(), newRows, false);
    Lines.insert(draft, Axis.COLUMNS, lattice.columns(), newColumns, false);
    Lattice grown = Lattice.of(draft.table());
    Map<NodeId, Text> texts = new HashMap<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Text text =
            from.beginning(one ? 0 : row, one ? 0 : column)
                .map(spot -> spot.cell().text())
                .orElse(Text.EMPTY);
        put(grown, area.row() + row, area.column() + column, text, texts);
      }
    }
    Draft written = new Draft(grown, ids);
    written.retext(texts);
    Optional<Spot> first = grown.at(area.row(), area.column());
    return first.isEmpty()
        ? new Outcome.Same()
        : TableSteps.between("table.edit.paste", table, written.table(), first.get().cell().id());
  }

  private static void put(Lattice grown, int row, int column, Text text, Map<NodeId, Text> texts) {
    Optional<Spot> spot = grown.at(row, column);
    if (spot.isEmpty()) {
      return;
    }
    NodeId cell = spot.get().cell().id();
    boolean begins = grown.beginning(row, column).isPresent();
    Text before = texts.getOrDefault(cell, begins ? Text.EMPTY : spot.get().cell().text());
    if (begins || before.isEmpty()) {
      texts.put(cell, begins ? text : before.plus(text));
    } else if (!text.isEmpty()) {
      texts.put(cell, before.plus(LINE_FEED).plus(text));
    }
  }
}
