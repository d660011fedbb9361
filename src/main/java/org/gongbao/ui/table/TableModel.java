package org.gongbao.ui.table;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.IssueSession;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.table.Area;
import org.gongbao.edit.table.Lattice;
import org.gongbao.edit.table.Outcome;
import org.gongbao.edit.table.Placing;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Cell;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// The table the caret is in, and the cells selected there.
public final class TableModel {
  private final WorkModel work;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Optional<NodeId>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<CellRange>> range =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Note>> note =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Lattice> known = Optional.empty();

  public TableModel(WorkModel work, Messages messages) {
    this.work = work;
    this.messages = messages;
    work.spotProperty().subscribe(this::follow);
    work.treeProperty()
        .subscribe(
            tree -> {
              known = known.filter(lattice -> isStill(lattice.table()));
              if (known.isEmpty()) {
                clear();
              }
              follow(work.spotProperty().get());
            });
  }

  /// The table a cell of which has the caret, while the issue can be changed.
  ReadOnlyObjectProperty<Optional<NodeId>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<CellRange>> rangeProperty() {
    return range.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Note>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  WorkModel work() {
    return work;
  }

  Optional<Tree> tree() {
    return work.treeProperty().get();
  }

  NodeIds ids() {
    return work.session().map(IssueSession::ids).orElseThrow();
  }

  void say(Note said) {
    note.set(Optional.of(said));
  }

  void say(String key, Object... arguments) {
    say(Note.of(messages.get(key, arguments)));
  }

  void hush() {
    note.set(Optional.empty());
  }

  Messages messages() {
    return messages;
  }

  /// Where the caret is, when a cell has it.
  Optional<Here> here() {
    return caretCell().flatMap(this::at);
  }

  Optional<NodeId> caretCell() {
    return work.spotProperty().get().map(Spot::node).filter(this::isCell);
  }

  /// A cell as if the caret were in it.
  Optional<Here> at(NodeId cell) {
    return lattice(cell)
        .flatMap(
            lattice ->
                lattice
                    .spot(cell)
                    .map(
                        spot -> {
                          Area area =
                              range
                                  .get()
                                  .filter(r -> r.table().equals(lattice.table().id()))
                                  .map(CellRange::area)
                                  .orElse(spot.area());
                          return new Here(lattice.table(), lattice, spot, area);
                        }));
  }

  boolean isCell(NodeId node) {
    return tree().flatMap(now -> now.find(node)).filter(Cell.class::isInstance).isPresent();
  }

  /// Selects from one cell to another.
  void select(Here from, Area head) {
    Area area = from.lattice().closed(from.spot().area().with(head));
    hush();
    range.set(Optional.of(new CellRange(from.table().id(), from.spot().area(), head, area)));
  }

  void clear() {
    range.set(Optional.empty());
  }

  /// Puts the caret at the start of a cell, or selects its text.
  void go(Lattice lattice, int row, int column, boolean whole) {
    clear();
    lattice
        .at(row, column)
        .map(org.gongbao.edit.table.Spot::cell)
        .ifPresent(
            cell -> {
              Place start = new Place(cell.id(), Slot.TEXT, 0);
              Place end = start.at(cell.text().length());
              Selection selection = whole ? new Selection(start, end) : Selection.caretAt(end);
              work.go(selection, Spot.Origin.COMMAND);
            });
  }

  /// Does what is worked out for the place of the caret, or says why not. The caret stays in its
  /// cell unless the step says where it goes.
  void run(Function<Here, Outcome> worked) {
    here()
        .ifPresent(
            here -> {
              Outcome outcome = withCaret(worked.apply(here));
              done(outcome);
              if (outcome instanceof Outcome.Same) {
                say("table.same");
              }
            });
  }

  /// Wherever its cell goes, the caret goes along and is in view.
  Outcome withCaret(Outcome outcome) {
    Optional<Selection> caret = work.spotProperty().get().map(Spot::selection);
    return outcome
        .step()
        .filter(step -> step.after().isEmpty())
        .<Outcome>map(step -> new Outcome.Ready(new Step(step.label(), step.edits(), caret)))
        .orElse(outcome);
  }

  boolean done(Outcome outcome) {
    hush();
    outcome.refusal().ifPresent(reason -> say(reason));
    return outcome.step().map(work::perform).orElse(false);
  }

  @SuppressWarnings("ReferenceEquality") // what did not change is the same object in the next tree
  private Optional<Lattice> lattice(NodeId cell) {
    Optional<Table> table = tree().flatMap(now -> Placing.table(now, cell));
    if (table.isPresent() && known.filter(held -> held.table() == table.get()).isEmpty()) {
      known = table.map(Lattice::of);
    }
    return table.flatMap(held -> known);
  }

  @SuppressWarnings("ReferenceEquality") // as above
  private boolean isStill(Table table) {
    return tree().flatMap(now -> now.find(table.id())).filter(now -> now == table).isPresent();
  }

  private void follow(Optional<Spot> spot) {
    Optional<NodeId> cell = spot.map(Spot::node).filter(this::isCell);
    Optional<NodeId> table =
        cell.filter(found -> work.isEditable())
            .flatMap(found -> tree().flatMap(now -> Placing.block(now, found)));
    if (!table.equals(current.get())) {
      hush();
    }
    current.set(table);
    boolean left =
        range.get().isPresent()
            && cell.flatMap(this::at)
                .filter(here -> here.spot().area().equals(range.get().get().anchor()))
                .isEmpty();
    if (left) {
      clear();
    }
  }
}
