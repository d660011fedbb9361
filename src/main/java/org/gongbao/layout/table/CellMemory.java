package org.gongbao.layout.table;

import java.util.List;
import java.util.Optional;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Cell;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.jspecify.annotations.Nullable;

/// Measures and sets the cells of one table, and remembers those that did not change.
final class CellMemory {
  private final LineSetter setter;
  private final HouseStyle style;
  private final Recent<Cell, CellText> body = new Recent<>();
  private final Recent<Cell, CellText> head = new Recent<>();
  private final Recent<Cell, CellText> repeated = new Recent<>();
  private final Recent<CellText, SetCell> set = new Recent<>();

  CellMemory(LineSetter setter, HouseStyle style) {
    this.setter = setter;
    this.style = style;
  }

  LineSetter setter() {
    return setter;
  }

  /// The text of a cell, measured.
  CellText text(Cell cell, boolean inHead) {
    return inHead
        ? head.get(cell, key -> measure(key, TextRole.TABLE_HEAD, slotted(key)))
        : body.get(cell, key -> measure(key, TextRole.TABLE_CELL, slotted(key)));
  }

  /// The text of a head cell as made again by layout.
  CellText repeated(Cell cell) {
    return repeated.get(
        cell, key -> measure(key, TextRole.TABLE_HEAD, new Source.Made(Optional.of(key.id()))));
  }

  /// @param centred true to make its lines about equally long
  SetCell set(CellText text, int room, Align align, boolean centred) {
    @Nullable SetCell known = set.find(text);
    SetCell cell =
        known != null && known.fits(room, align, centred)
            ? known
            : new SetCell(room, align, centred, lines(text, room, align, centred));
    set.put(text, cell);
    return cell;
  }

  /// Forgets what the last round did not ask for.
  void turn() {
    body.turn();
    head.turn();
    repeated.turn();
    set.turn();
  }

  private List<SetLine> lines(CellText text, int room, Align align, boolean centred) {
    List<SetLine> lines = text.set(setter, room, align);
    if (centred && lines.size() > 1) {
      List<SetLine> evened = text.set(setter, text.narrowed(room), align);
      return evened.size() == lines.size() ? evened : lines;
    }
    return lines;
  }

  private CellText measure(Cell cell, TextRole role, Source source) {
    return CellText.of(cell.text(), source, style.type(role), setter, style.lines().prohibition());
  }

  private static Source slotted(Cell cell) {
    return new Source.Slotted(new Place(cell.id(), Slot.TEXT, 0));
  }
}
