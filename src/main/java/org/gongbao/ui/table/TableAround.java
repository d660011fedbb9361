package org.gongbao.ui.table;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.gongbao.edit.Selection;
import org.gongbao.edit.table.Form;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.work.Spot;

/// What stands around the cells of a table, as commands: head rows, caption, unit, notes.
final class TableAround {
  private final TableModel model;
  private final ObservableBooleanValue noTable;

  TableAround(TableModel model, ObservableBooleanValue noTable) {
    this.model = model;
    this.noTable = noTable;
  }

  /// More head rows, and fewer.
  List<Command> head() {
    return List.of(
        heading("table.head.more", "Alt+Shift+Down", true),
        heading("table.head.less", "Alt+Shift+Up", false));
  }

  List<Command> texts() {
    return List.of(
        text("table.caption", "Alt+Shift+C", Slot.CAPTION, "table.caption.new"),
        text("table.unit", "Alt+Shift+K", Slot.UNIT, "table.unit.new"),
        text("table.notes", "Alt+Shift+B", Slot.NOTES, "table.notes.new"));
  }

  List<Command> removing() {
    return List.of(
        removing("table.caption.remove", Slot.CAPTION),
        removing("table.unit.remove", Slot.UNIT),
        removing("table.notes.remove", Slot.NOTES));
  }

  private Command heading(String name, String keys, boolean more) {
    return new Command(
        name, keys, () -> model.run(here -> Form.head(here.table(), more)), noTable, true);
  }

  /// Goes to a text of the table, which is put in when there is none.
  private Command text(String name, String keys, Slot slot, String fresh) {
    Runnable action =
        () ->
            model
                .here()
                .ifPresent(
                    here -> {
                      if (here.table().text(slot).orElseThrow().isEmpty()) {
                        Text text = Text.of(model.messages().get(fresh));
                        model.done(Form.text(here.table(), slot, text));
                      } else {
                        Place start = new Place(here.table().id(), slot, 0);
                        model.work().go(Selection.caretAt(start), Spot.Origin.COMMAND);
                      }
                    });
    return new Command(name, keys, action, noTable, true);
  }

  private Command removing(String name, Slot slot) {
    return new Command(
        name,
        "",
        () -> model.run(here -> Form.text(here.table(), slot, Text.EMPTY)),
        Bindings.createBooleanBinding(
            () -> model.here().filter(here -> has(here, slot)).isEmpty(),
            noTable,
            model.work().treeProperty()),
        true);
  }

  private static boolean has(Here here, Slot slot) {
    return !here.table().text(slot).orElseThrow().isEmpty();
  }
}
