package org.gongbao.ui.table;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gongbao.edit.Selection;
import org.gongbao.edit.table.Area;
import org.gongbao.edit.table.Axis;
import org.gongbao.edit.table.Cells;
import org.gongbao.edit.table.Lines;
import org.gongbao.model.NodeId;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.TextDoor;

/// Keys in cells, before the text gets them: Tab and Enter walk, arrows with Shift leave the text
/// and select cells, Ctrl+A twice selects all.
final class TableKeys {
  private final TableModel model;
  private final TableClipboard clipboard;
  private final TextDoor door;
  private final RowShower shower;

  /// Brings a row of a table into view.
  @FunctionalInterface
  interface RowShower {
    void show(NodeId row);
  }

  private final Predicate<KeyEvent> commands;

  /// @param commands does what a key stands for in a table
  TableKeys(
      TableModel model, TableClipboard clipboard, RowShower shower, Predicate<KeyEvent> commands) {
    this.commands = commands;
    this.model = model;
    this.clipboard = clipboard;
    this.door = new TextDoor(model.work());
    this.shower = shower;
  }

  void pressed(KeyEvent event) {
    Optional<TextSurface> surface = CellNodes.surface(event.getTarget());
    if (surface.isEmpty() || surface.get().isComposing() || isModifier(event.getCode())) {
      return;
    }
    model.hush();
    Optional<Here> here =
        Optional.of(surface.get().place().node()).filter(model::isCell).flatMap(model::at);
    boolean taken =
        here.isPresent()
            ? inCell(event, surface.get(), here.get())
            : isPaste(event) && clipboard.pasteAfter(surface.get().place().node());
    if (taken) {
      event.consume();
    }
  }

  private boolean inCell(KeyEvent event, TextSurface surface, Here here) {
    boolean ranged = model.rangeProperty().get().isPresent();
    if (commands.test(event)) {
      return true;
    }
    if (event.isAltDown()) {
      return event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && newLine(surface);
    }
    if (event.isShortcutDown()) {
      return shortcut(event, surface, here, ranged);
    }
    boolean shift = event.isShiftDown();
    return switch (event.getCode()) {
      case TAB -> tab(here, shift ? -1 : 1);
      case ENTER -> !shift && enter(here);
      case LEFT, KP_LEFT ->
          arrow(event, surface, here, 0, -1, surface.selection().caret().offset() == 0);
      case RIGHT, KP_RIGHT ->
          arrow(
              event, surface, here, 0, 1, surface.selection().caret().offset() == surface.length());
      case UP, KP_UP -> arrow(event, surface, here, -1, 0, !surface.hasLine(false));
      case DOWN, KP_DOWN -> arrow(event, surface, here, 1, 0, !surface.hasLine(true));
      case DELETE, BACK_SPACE -> ranged && emptied(here);
      case ESCAPE -> {
        model.clear();
        yield ranged;
      }
      default -> {
        if (ranged && !isFunction(event.getCode())) {
          model.clear();
        }
        yield false;
      }
    };
  }

  private boolean shortcut(KeyEvent event, TextSurface surface, Here here, boolean ranged) {
    return switch (event.getCode()) {
      case A -> !event.isShiftDown() && selectAll(surface, here, ranged);
      case C -> ranged && clipboard.copy(here);
      case X -> ranged && !event.isShiftDown() && clipboard.copy(here) && emptied(here);
      case V -> event.isShiftDown() ? alone() : clipboard.pasteInto(here, ranged);
      default -> false;
    };
  }

  /// The key is for the text of the cell, and for no other cell.
  private boolean alone() {
    model.clear();
    return false;
  }

  private boolean selectAll(TextSurface surface, Here here, boolean ranged) {
    Selection selection = surface.selection();
    int selected = Math.abs(selection.anchor().offset() - selection.caret().offset());
    if (selected < surface.length() && !ranged) {
      return false;
    }
    settle(surface);
    selectTable(here);
    return true;
  }

  void selectTable(Here here) {
    Area whole = here.lattice().whole();
    model.select(here, whole);
  }

  private boolean arrow(
      KeyEvent event, TextSurface surface, Here here, int down, int right, boolean atEdge) {
    Optional<CellRange> range = model.rangeProperty().get();
    if (!event.isShiftDown()) {
      if (range.isEmpty()) {
        return false;
      }
      Area head = range.get().head();
      model.go(here.lattice(), head.row(), head.column(), false);
      return true;
    }
    if (range.isEmpty() && !atEdge) {
      return false;
    }
    Area head = range.map(CellRange::head).orElse(here.spot().area());
    int row = down > 0 ? head.endRow() : head.row() + down;
    int column = right > 0 ? head.endColumn() : head.column() + right;
    Optional<Area> next = here.lattice().at(row, column).map(org.gongbao.edit.table.Spot::area);
    if (next.isPresent()) {
      settle(surface);
      if (next.get().equals(here.spot().area())) {
        model.clear();
      } else {
        model.select(here, next.get());
        shower.show(here.table().rows().get(row).id());
      }
    }
    return true;
  }

  /// The text shows no selection of its own while cells are selected.
  private static void settle(TextSurface surface) {
    surface.edit(Selection.caretAt(surface.selection().caret()));
  }

  private boolean emptied(Here here) {
    CellRange range = model.rangeProperty().get().orElseThrow();
    if (door.isEditable()) {
      model.done(Cells.clear(here.table(), model.ids(), range.area()));
      model.at(here.spot().cell().id()).ifPresent(now -> model.select(now, range.head()));
    }
    return true;
  }

  private boolean tab(Here here, int step) {
    int columns = here.lattice().columns();
    int cells = here.lattice().rows() * columns;
    Area from = here.spot().area();
    int at = from.row() * columns + (step > 0 ? from.endColumn() - 1 : from.column()) + step;
    while (at >= 0 && at < cells && !begins(here, at / columns, at % columns)) {
      at += step;
    }
    if (at >= cells && door.isEditable()) {
      int rows = here.lattice().rows();
      boolean head = rows == here.lattice().headRows();
      model.clear();
      model.done(Lines.insert(here.table(), model.ids(), Axis.ROWS, rows, 1, head));
    } else if (at >= 0 && at < cells) {
      model.go(here.lattice(), at / columns, at % columns, true);
    }
    return true;
  }

  private static boolean begins(Here here, int row, int column) {
    return here.lattice()
        .at(row, column)
        .filter(spot -> spot.area().row() == row && spot.area().column() == column)
        .isPresent();
  }

  /// Down; from the last row out of the table, as arrows do.
  private boolean enter(Here here) {
    Area from = here.spot().area();
    boolean below = from.endRow() < here.lattice().rows();
    if (below) {
      model.go(here.lattice(), from.endRow(), from.column(), false);
    }
    return below;
  }

  private boolean newLine(TextSurface surface) {
    model.clear();
    door.type(surface.selection(), "\n")
        .ifPresent(after -> model.work().go(Selection.caretAt(after), Spot.Origin.COMMAND));
    return true;
  }

  private static boolean isPaste(KeyEvent event) {
    return event.isShortcutDown()
        && !event.isShiftDown()
        && !event.isAltDown()
        && event.getCode() == KeyCode.V;
  }

  private static boolean isModifier(KeyCode code) {
    return code.isModifierKey() || code == KeyCode.UNDEFINED;
  }

  private static boolean isFunction(KeyCode code) {
    return code.isFunctionKey() || code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN;
  }
}
