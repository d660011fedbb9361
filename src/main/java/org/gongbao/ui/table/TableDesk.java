package org.gongbao.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.gongbao.edit.Step;
import org.gongbao.edit.table.Cells;
import org.gongbao.edit.table.Outcome;
import org.gongbao.edit.table.Placing;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.TextStyle;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.RowColumn;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Table editing as the item pane has it: listens to keys and pointer before the texts do, and has
/// the strip and the menus.
public final class TableDesk {
  private final TableModel model;
  private final TableCommands commands;
  private final CommandMenu menu;
  private final TableClipboard clipboard;
  private final TableFrame frame;
  private final TablePicker picker;
  private Optional<ContextMenu> open = Optional.empty();

  /// @param column rows of the pane
  /// @param rowOf row that shows a cell, or the room above a table, when it exists
  /// @param reveal brings a row of a table into view
  public TableDesk(
      WorkModel work,
      Messages messages,
      RowColumn<?> column,
      Function<NodeId, Optional<Region>> rowOf,
      Consumer<NodeId> reveal) {
    model = new TableModel(work, messages);
    clipboard = new TableClipboard(model);
    picker = new TablePicker(messages, this::insert);
    commands = new TableCommands(model, this::pick);
    menu = commands.menu();
    TableStrip strip = new TableStrip(model, commands);
    NoteBar note = new NoteBar(model, this::giveBack);
    frame = new TableFrame(column, strip, note, model, rowOf);
    TableKeys keys = new TableKeys(model, clipboard, reveal::accept, menu::run);
    TableMouse mouse = new TableMouse(model);
    column.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    column.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
    column.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
    column.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::contextMenu);
  }

  /// The rows with strip and note over them.
  public Region frame() {
    return frame;
  }

  /// Pixels at the upper edge of the rows that the strip covers.
  public double covered() {
    return frame.covered();
  }

  public ReadOnlyObjectProperty<Optional<CellRange>> rangeProperty() {
    return model.rangeProperty();
  }

  /// Marks the cells selected.
  ///
  /// @return false when none are: then the text at the caret is meant
  public boolean mark(TextStyle style) {
    Optional<CellRange> range = model.rangeProperty().get();
    range.ifPresent(
        held -> {
          model.run(here -> stay(Cells.mark(here.table(), model.ids(), held.area(), style)));
          // Another table ends a selection of cells.
          model.here().ifPresent(here -> model.select(here, held.head()));
        });
    return range.isPresent();
  }

  /// The caret stays where the selection began.
  private static Outcome stay(Outcome outcome) {
    return outcome
        .step()
        .<Outcome>map(
            step -> new Outcome.Ready(new Step(step.label(), step.edits(), Optional.empty())))
        .orElse(outcome);
  }

  public CommandMenu menu() {
    return menu;
  }

  private void pick() {
    picker.show(frame);
  }

  private void insert(int rows, int columns) {
    Optional<NodeId> node = model.work().spotProperty().get().map(Spot::node);
    node.flatMap(
            at ->
                model
                    .tree()
                    .map(
                        tree ->
                            Placing.insertAfter(
                                tree, at, Placing.empty(model.ids(), rows, columns))))
        .ifPresent(model::done);
  }

  /// The caret goes back to where it was.
  private void giveBack() {
    model
        .work()
        .spotProperty()
        .get()
        .ifPresent(spot -> model.work().go(spot.selection(), Spot.Origin.COMMAND));
  }

  private void contextMenu(ContextMenuEvent event) {
    open.ifPresent(ContextMenu::hide);
    Optional<TextSurface> surface =
        CellNodes.surface(event.getTarget()).filter(s -> model.isCell(s.place().node()));
    if (surface.isEmpty() || model.currentProperty().get().isEmpty()) {
      return;
    }
    ReadOnlyBooleanWrapper never = new ReadOnlyBooleanWrapper(false);
    Command cut = new Command("table.cut", "", () -> key(surface.get(), KeyCode.X), never);
    Command copy = new Command("table.copy", "", () -> key(surface.get(), KeyCode.C), never);
    Command paste = new Command("table.paste", "", () -> key(surface.get(), KeyCode.V), never);
    ContextMenu menu =
        TableStrip.contextMenu(
            model.messages(),
            List.of(
                List.of(cut, copy, paste),
                commands.rows(),
                commands.columns(),
                List.of(commands.merge(), commands.split()),
                List.of(commands.ascending(), commands.descending(), commands.check())));
    open = Optional.of(menu);
    menu.show(surface.get(), event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /// As if the key had been pressed where the caret is.
  private void key(TextSurface at, KeyCode code) {
    TextSurface to = at.getScene().getFocusOwner() instanceof TextSurface focused ? focused : at;
    boolean meta = KeyCombination.valueOf("Shortcut+C").getDisplayText().startsWith("\u2318");
    to.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, !meta, false, meta));
  }
}
