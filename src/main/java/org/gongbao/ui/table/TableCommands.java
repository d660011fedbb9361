package org.gongbao.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.table.Area;
import org.gongbao.edit.table.Axis;
import org.gongbao.edit.table.Cells;
import org.gongbao.edit.table.Form;
import org.gongbao.edit.table.Lines;
import org.gongbao.edit.table.Outcome;
import org.gongbao.edit.table.Placing;
import org.gongbao.edit.table.Serials;
import org.gongbao.edit.table.Sorting;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.TableForm.Column;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.Spot;

/// What can be done to tables, as commands: the menu 表格, the strip and the context menu are made
/// from these.
final class TableCommands {
  private final TableModel model;
  private final TableSums sums;
  private final TableAround around;
  private final Runnable picker;
  private final ObservableBooleanValue noTable;
  private final ObservableBooleanValue noPlace;

  /// @param picker asks how large a new table is to be
  TableCommands(TableModel model, Runnable picker) {
    this.model = model;
    this.sums = new TableSums(model);
    this.picker = picker;
    noTable =
        Bindings.createBooleanBinding(
            () -> model.currentProperty().get().isEmpty(), model.currentProperty());
    around = new TableAround(model, noTable);
    noPlace =
        Bindings.createBooleanBinding(
            () -> model.work().spotProperty().get().isEmpty() || !model.work().isEditable(),
            model.work().spotProperty(),
            model.work().issueProperty());
  }

  CommandMenu menu() {
    return new CommandMenu(
        "table.menu",
        List.of(
            List.of(insertTable(), fromText()),
            rows(),
            columns(),
            List.of(merge(), split(), fillDown()),
            List.of(ascending(), descending(), renumber()),
            List.of(check(), writeSums()),
            List.of(selectTable(), toText(), deleteTable())),
        List.of(
            new CommandMenu("table.menu.kinds", List.of(kinds())),
            new CommandMenu(
                "table.menu.around", List.of(around.head(), around.texts(), around.removing()))));
  }

  List<Command> rows() {
    return List.of(rowBelow(), rowAbove(), deleteRows(), rowUp(), rowDown());
  }

  List<Command> columns() {
    return List.of(columnRight(), columnLeft(), deleteColumns(), columnForth(), columnBack());
  }

  List<Command> kinds() {
    return List.of(
        kind("table.kind.text", "Alt+Shift+1", Kind.TEXT),
        kind("table.kind.number", "Alt+Shift+2", Kind.NUMBER),
        kind("table.kind.serial", "Alt+Shift+3", Kind.SERIAL),
        kind("table.kind.period", "Alt+Shift+4", Kind.PERIOD),
        columnUnit());
  }

  List<Command> more() {
    List<Command> more = new ArrayList<>(List.of(fillDown()));
    more.addAll(around.texts());
    more.addAll(List.of(toText(), deleteTable()));
    return List.copyOf(more);
  }

  Command rowBelow() {
    return inserting("table.row.below", "Alt+Insert", Axis.ROWS, true);
  }

  Command rowAbove() {
    return inserting("table.row.above", "Alt+Shift+Insert", Axis.ROWS, false);
  }

  Command columnRight() {
    return inserting("table.column.right", "Alt+Shift+Right", Axis.COLUMNS, true);
  }

  Command columnLeft() {
    return inserting("table.column.left", "Alt+Shift+Left", Axis.COLUMNS, false);
  }

  Command deleteRows() {
    return deleting("table.row.delete", "Alt+Delete", Axis.ROWS);
  }

  Command deleteColumns() {
    return deleting("table.column.delete", "Alt+Shift+Delete", Axis.COLUMNS);
  }

  Command rowUp() {
    return moving("table.row.up", "Alt+Up", Axis.ROWS, -1);
  }

  Command rowDown() {
    return moving("table.row.down", "Alt+Down", Axis.ROWS, 1);
  }

  Command columnBack() {
    return moving("table.column.back", "Alt+Left", Axis.COLUMNS, -1);
  }

  Command columnForth() {
    return moving("table.column.forth", "Alt+Right", Axis.COLUMNS, 1);
  }

  Command merge() {
    return doing(
        "table.merge", "Shortcut+M", here -> Cells.merge(here.table(), model.ids(), here.area()));
  }

  Command split() {
    return doing(
        "table.split", "Alt+Shift+M", here -> Cells.split(here.table(), model.ids(), here.area()));
  }

  Command fillDown() {
    return doing(
        "table.fill", "Shortcut+D", here -> Cells.fillDown(here.table(), model.ids(), here.area()));
  }

  Command headMore() {
    return around.head().getFirst();
  }

  Command headLess() {
    return around.head().getLast();
  }

  Command ascending() {
    return sorting("table.sort.up", "Alt+Shift+A", false);
  }

  Command descending() {
    return sorting("table.sort.down", "Alt+Shift+Z", true);
  }

  Command renumber() {
    return doing(
        "table.renumber", "Alt+Shift+N", here -> Serials.renumber(here.table(), model.ids()));
  }

  Command check() {
    return command("table.sum.check", "Alt+Shift+S", () -> model.here().ifPresent(sums::check));
  }

  Command writeSums() {
    return command("table.sum.write", "Alt+Shift+T", () -> model.here().ifPresent(sums::write));
  }

  Command selectTable() {
    return command(
        "table.select",
        "Shortcut+Shift+A",
        () -> model.here().ifPresent(here -> model.select(here, here.lattice().whole())));
  }

  private Command insertTable() {
    return new Command("table.insert", "Shortcut+Shift+T", picker, noPlace);
  }

  private Command fromText() {
    return new Command(
        "table.from-text",
        "Alt+Shift+J",
        () ->
            model
                .work()
                .spotProperty()
                .get()
                .map(Spot::node)
                .ifPresent(
                    node ->
                        model
                            .tree()
                            .map(tree -> Placing.fromLines(tree, model.ids(), node))
                            .ifPresent(model::done)),
        noPlace);
  }

  private Command toText() {
    return doing(
        "table.to-text",
        "Alt+Shift+L",
        here -> Placing.toLines(model.tree().orElseThrow(), model.ids(), here.table()));
  }

  private Command deleteTable() {
    return doing(
        "table.delete",
        "Alt+Shift+Backspace",
        here -> Placing.delete(model.tree().orElseThrow(), here.table()));
  }

  private Command columnUnit() {
    return command(
        "table.kind.unit",
        "Alt+Shift+U",
        () ->
            model
                .here()
                .ifPresent(
                    here -> {
                      String held = here.lattice().form().get(here.area().column()).unit();
                      model.say(
                          new Note(
                              model.messages().get("table.kind.unit.ask"),
                              Optional.empty(),
                              Optional.of(new Note.Field(held, this::setUnit))));
                    }));
  }

  private void setUnit(String unit) {
    model.run(
        here ->
            Form.kind(
                here.table(),
                here.area().column(),
                here.area().endColumn(),
                new Column(Kind.NUMBER, unit.strip())));
  }

  private Command kind(String name, String keys, Kind kind) {
    return doing(
        name,
        keys,
        here -> {
          Area area = here.area();
          Column held = here.lattice().form().get(area.column());
          String unit = kind == held.kind() ? held.unit() : "";
          return Form.kind(here.table(), area.column(), area.endColumn(), new Column(kind, unit));
        });
  }

  private Command sorting(String name, String keys, boolean descending) {
    return doing(
        name,
        keys,
        here -> {
          int column = here.spot().area().column();
          Place start = new Place(here.spot().cell().id(), Slot.TEXT, 0);
          Optional<Selection> caret = Optional.of(Selection.caretAt(start));
          Outcome outcome = Sorting.sort(here.table(), model.ids(), column, descending);
          return outcome
              .step()
              .<Outcome>map(step -> new Outcome.Ready(new Step(step.label(), step.edits(), caret)))
              .orElse(outcome);
        });
  }

  private Command inserting(String name, String keys, Axis axis, boolean after) {
    return command(
        name,
        keys,
        () ->
            model
                .here()
                .ifPresent(
                    here -> {
                      Area area = here.area();
                      int line = after ? area.end(axis) : area.start(axis);
                      boolean alone = model.rangeProperty().get().isEmpty();
                      int count = alone ? 1 : area.end(axis) - area.start(axis);
                      Outcome outcome =
                          Lines.insert(here.table(), model.ids(), axis, line, count, here.inHead());
                      done(outcome, here, axis, line);
                    }));
  }

  private Command deleting(String name, String keys, Axis axis) {
    return command(
        name,
        keys,
        () ->
            model
                .here()
                .ifPresent(
                    here -> {
                      int from = here.area().start(axis);
                      int to = here.area().end(axis);
                      Outcome outcome = Lines.delete(here.table(), model.ids(), axis, from, to);
                      done(outcome, here, axis, from);
                    }));
  }

  /// The caret goes to a line, staying in its row or column.
  private void done(Outcome outcome, Here before, Axis axis, int line) {
    if (model.done(outcome)) {
      Area cell = before.spot().area().along(axis, line, 1);
      model
          .here()
          .ifPresent(
              now ->
                  model.go(
                      now.lattice(),
                      Math.min(cell.row(), now.lattice().rows() - 1),
                      Math.min(cell.column(), now.lattice().columns() - 1),
                      false));
    }
  }

  private Command moving(String name, String keys, Axis axis, int step) {
    return doing(
        name,
        keys,
        here -> {
          int from = here.area().start(axis);
          int to = here.area().end(axis);
          int before = step < 0 ? from - 1 : to + 1;
          return Lines.move(here.table(), model.ids(), axis, from, to, before);
        });
  }

  private Command doing(String name, String keys, Function<Here, Outcome> worked) {
    return command(name, keys, () -> model.run(worked));
  }

  private Command command(String name, String keys, Runnable action) {
    return new Command(name, keys, action, noTable, true);
  }
}
