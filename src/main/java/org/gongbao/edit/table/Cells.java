package org.gongbao.edit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.structure.Marking;
import org.gongbao.model.Cell;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// Cells merged, split, emptied, filled.
public final class Cells {
  private static final Text LINE_FEED = Text.of("\n");

  private Cells() {}

  /// Makes one cell of all a rectangle touches; their texts stand in it in reading order, each on a
  /// line of its own.
  public static Outcome merge(Table table, NodeIds ids, Area wanted) {
    Lattice lattice = Lattice.of(table);
    Area area = lattice.closed(wanted);
    if (area.row() < lattice.headRows() && area.endRow() > lattice.headRows()) {
      return new Outcome.Refused("table.refused.head");
    }
    List<Spot> merged = lattice.in(area);
    if (area.isSingle() || merged.size() < 2) {
      return new Outcome.Refused("table.refused.one-cell");
    }
    Cell first = merged.getFirst().cell();
    Text text = Text.EMPTY;
    for (Spot spot : merged) {
      Text more = spot.cell().text();
      text = text.isEmpty() || more.isEmpty() ? text.plus(more) : text.plus(LINE_FEED).plus(more);
    }
    Draft draft = new Draft(lattice, ids);
    draft.spots.removeAll(merged);
    draft.spots.add(new Spot(new Cell(first.id(), first.span(), text), area));
    return TableSteps.between("table.edit.merge", table, draft.table(), first.id());
  }

  /// Takes merged cells apart; the text stays in the first.
  public static Outcome split(Table table, NodeIds ids, Area area) {
    Lattice lattice = Lattice.of(table);
    Draft draft = new Draft(lattice, ids);
    List<Spot> wide = lattice.in(area).stream().filter(spot -> !spot.area().isSingle()).toList();
    if (wide.isEmpty()) {
      return new Outcome.Refused("table.refused.not-merged");
    }
    draft.spots.removeAll(wide);
    for (Spot spot : wide) {
      Area one = new Area(spot.area().row(), spot.area().column(), 1, 1);
      draft.spots.add(new Spot(spot.cell(), one));
    }
    return TableSteps.between(
        "table.edit.split", table, draft.table(), wide.getFirst().cell().id());
  }

  /// Empties cells; they stay.
  public static Outcome clear(Table table, NodeIds ids, Area area) {
    Map<NodeId, Text> texts = new HashMap<>();
    Lattice.of(table).in(area).stream()
        .filter(spot -> !spot.cell().text().isEmpty())
        .forEach(spot -> texts.put(spot.cell().id(), Text.EMPTY));
    return retext(table, ids, "table.edit.clear", texts);
  }

  /// Sets a mark on the texts of cells, or takes it away where all of them have it.
  public static Outcome mark(Table table, NodeIds ids, Area area, TextStyle style) {
    List<Cell> cells =
        Lattice.of(table).in(area).stream()
            .map(Spot::cell)
            .filter(cell -> !cell.text().isEmpty())
            .toList();
    boolean all = cells.stream().allMatch(cell -> Marking.has(cell.text(), style));
    Map<NodeId, Text> texts = new HashMap<>();
    cells.forEach(cell -> texts.put(cell.id(), Marking.marked(cell.text(), style, !all)));
    return retext(table, ids, "edit.mark", texts);
  }

  /// Writes what the first row of a rectangle says into the rows below it.
  public static Outcome fillDown(Table table, NodeIds ids, Area area) {
    Lattice lattice = Lattice.of(table);
    if (area.endRow() - area.row() < 2) {
      return new Outcome.Refused("table.refused.one-row");
    }
    Map<NodeId, Text> texts = new HashMap<>();
    for (int column = area.column(); column < area.endColumn(); column++) {
      Optional<Spot> from = lattice.beginning(area.row(), column);
      for (int row = area.row() + 1; from.isPresent() && row < area.endRow(); row++) {
        Text text = from.get().cell().text();
        lattice.beginning(row, column).ifPresent(spot -> texts.put(spot.cell().id(), text));
      }
    }
    return retext(table, ids, "table.edit.fill", texts);
  }

  /// Gives cells other texts, the caret staying where it is; one cell is one edit of its text.
  static Outcome retext(Table table, NodeIds ids, String label, Map<NodeId, Text> texts) {
    Lattice lattice = Lattice.of(table);
    List<Spot> changed = new ArrayList<>();
    for (Spot spot : lattice.spots()) {
      Text text = texts.get(spot.cell().id());
      if (text != null && !text.equals(spot.cell().text())) {
        changed.add(spot);
      }
    }
    if (changed.size() == 1) {
      Cell cell = changed.getFirst().cell();
      Place place = new Place(cell.id(), Slot.TEXT, 0);
      Text text = texts.getOrDefault(cell.id(), Text.EMPTY);
      TextEdit edit = new TextEdit(place, cell.text(), text);
      return new Outcome.Ready(Step.of(label, edit, Selection.caretAt(place.at(text.length()))));
    }
    Draft draft = new Draft(lattice, ids);
    draft.retext(texts);
    Optional<Selection> caret =
        changed.stream()
            .findFirst()
            .map(spot -> Selection.caretAt(new Place(spot.cell().id(), Slot.TEXT, 0)));
    return TableSteps.between(label, table, draft.table(), caret);
  }
}
