package org.gongbao.ui.work;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongbao.app.Change;
import org.gongbao.app.IssueSession;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.Transaction;
import org.gongbao.edit.range.RangeEditing;
import org.gongbao.model.Colophon;
import org.gongbao.model.Diary;
import org.gongbao.model.Item;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;

/// The issue on the desk and where the user is in it. Panes watch it and lead through it; they
/// never talk to each other. Owned by the FX thread.
public final class WorkModel {
  /// What the history pane lists at most.
  private static final int HISTORY_LENGTH = 500;

  private final ReadOnlyObjectWrapper<Optional<OpenIssue>> issue =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Tree>> tree =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<NodeId>> item =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Spot>> spot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SourceSpot>> wanted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Integer>> wantedPage =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Place> lineStart = Optional.empty();
  private Optional<Marking> marking = Optional.empty();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper();
  private final BooleanProperty chineseMarks = new SimpleBooleanProperty(true);
  private final ObservableList<Transaction> history = FXCollections.observableArrayList();

  /// Takes an issue to the desk, showing its first item.
  public void open(OpenIssue opened) {
    close();
    issue.set(Optional.of(opened));
    steps.set(opened.session().revision());
    Tree first = opened.session().tree();
    tree.set(Optional.of(first));
    opened.session().onChange(change -> changed(opened, change));
    first.issue().items().stream().findFirst().ifPresent(shown -> select(shown.id()));
  }

  /// Says something quietly, until something else is said or it is closed.
  public void say(String note) {
    said.set(note);
  }

  /// What was said last, empty for nothing.
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// Clears the desk.
  public void close() {
    say("");
    spot.set(Optional.empty());
    item.set(Optional.empty());
    tree.set(Optional.empty());
    issue.set(Optional.empty());
    history.clear();
  }

  /// Shows an item, the masthead or the colophon.
  public void select(NodeId shown) {
    if (item.get().equals(Optional.of(shown))) {
      return;
    }
    seal();
    spot.set(Optional.empty());
    item.set(Optional.of(shown));
  }

  /// Goes to a selection, showing the part it lies in; places outside every part are ignored.
  public void go(Selection selection, Spot.Origin origin) {
    partOf(selection.caret().node())
        .ifPresent(
            part -> {
              select(part);
              Optional<Spot> next = Optional.of(new Spot(selection, origin));
              if (origin == Spot.Origin.COMMAND && next.equals(spot.get())) {
                // What stands there may have moved: panes go there again.
                spot.set(Optional.empty());
              }
              spot.set(next);
            });
  }

  /// Goes to the first text of a node.
  public void go(NodeId node, Spot.Origin origin) {
    tree.get()
        .flatMap(now -> now.find(node))
        .flatMap(found -> found.shape().texts().stream().findFirst())
        .ifPresent(slot -> go(Selection.caretAt(new Place(node, slot, 0)), origin));
  }

  /// Shows a line of a source.
  public void goToLine(OpenSource file, int line) {
    wanted.set(Optional.empty());
    wanted.set(Optional.of(new SourceSpot(file, line)));
  }

  /// Shows a page, counted from 1.
  public void goToPage(int number) {
    wantedPage.set(Optional.empty());
    wantedPage.set(Optional.of(number));
  }

  /// Does what was worked out, as one transaction, and goes to what is then selected. A read-only
  /// issue takes nothing.
  ///
  /// @return false when nothing was done
  public boolean perform(Step step) {
    return perform(step, Spot.Origin.COMMAND);
  }

  /// Does it for a pane that may keep the focus.
  public boolean perform(Step step, Spot.Origin origin) {
    if (!isEditable()) {
      return false;
    }
    Selection before = spot.get().map(Spot::selection).orElse(null);
    session().orElseThrow().commit(step.label(), step.edits(), before, step.after().orElse(null));
    step.after().ifPresent(after -> go(after, origin));
    return true;
  }

  /// Sets who takes what is done to texts that are locked.
  public void setMarking(Marking taking) {
    marking = Optional.of(taking);
  }

  /// Who takes it, where somebody does.
  Optional<Marking> marking() {
    return isEditable() ? Optional.empty() : marking;
  }

  /// Puts characters in over what is selected.
  public void put(String chars) {
    Optional<Selection> at = spot.get().map(Spot::selection);
    at.flatMap(s -> partOf(s.caret().node()))
        .flatMap(part -> tree.get().flatMap(now -> now.find(part)))
        .flatMap(
            part ->
                new RangeEditing(tree.get().orElseThrow(), part, session().orElseThrow().ids())
                    .type(at.orElseThrow(), chars))
        .ifPresent(this::perform);
  }

  /// The end of a title a soft break was asked for at: the next character typed there begins a
  /// line.
  ///
  /// @param place empty when something else was done
  void setLineStart(Optional<Place> place) {
    lineStart = place;
  }

  Optional<Place> lineStart() {
    return lineStart;
  }

  public void undo() {
    // What was said tells of what is now taken back.
    say("");
    step(IssueSession::undo);
  }

  public void redo() {
    step(IssueSession::redo);
  }

  /// Ends the typing that one undo takes back.
  public void seal() {
    session().ifPresent(IssueSession::seal);
  }

  public Optional<IssueSession> session() {
    return issue.get().map(OpenIssue::session);
  }

  /// True while a 大事记簿 is on the desk, which is no issue: nothing of it is printed or published.
  public boolean isDiary() {
    return session().filter(s -> Diary.isDiary(s.tree().issue().id())).isPresent();
  }

  public boolean isEditable() {
    return session().map(IssueSession::isEditable).orElse(false);
  }

  /// The part shown, as it is now.
  public Optional<Node> shown() {
    return item.get().flatMap(this::partAt);
  }

  /// The part of the issue a node belongs to: an item, the masthead or the colophon.
  public Optional<NodeId> partOf(NodeId node) {
    Optional<NodeId> at = Optional.of(node);
    while (at.isPresent() && at.flatMap(this::partAt).isEmpty()) {
      Optional<NodeId> child = at;
      at = tree.get().flatMap(now -> now.parent(child.get())).map(Tree.Parent::node);
    }
    return at;
  }

  private Optional<Node> partAt(NodeId id) {
    return tree.get()
        .flatMap(now -> now.find(id))
        .filter(n -> n instanceof Item || n instanceof Masthead || n instanceof Colophon);
  }

  public ReadOnlyObjectProperty<Optional<OpenIssue>> issueProperty() {
    return issue.getReadOnlyProperty();
  }

  /// Whether marks typed in Chinese text become Chinese ones.
  public BooleanProperty chineseMarksProperty() {
    return chineseMarks;
  }

  /// The source line asked for last.
  public ReadOnlyObjectProperty<Optional<SourceSpot>> wantedLineProperty() {
    return wanted.getReadOnlyProperty();
  }

  /// The page asked for last.
  public ReadOnlyObjectProperty<Optional<Integer>> wantedPageProperty() {
    return wantedPage.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Tree>> treeProperty() {
    return tree.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<NodeId>> itemProperty() {
    return item.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Spot>> spotProperty() {
    return spot.getReadOnlyProperty();
  }

  /// Changes whenever something was done, undone or redone.
  public ReadOnlyLongProperty stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /// Actions of this session, newest first; typing that is undone as one is one row.
  public ObservableList<Transaction> history() {
    return history;
  }

  private void step(Function<IssueSession, Optional<Selection>> direction) {
    session()
        .filter(IssueSession::isEditable)
        .flatMap(direction)
        .ifPresent(selection -> go(selection, Spot.Origin.COMMAND));
  }

  private void changed(OpenIssue opened, Change change) {
    if (!issue.get().equals(Optional.of(opened))) {
      return;
    }
    remember(change.transaction());
    steps.set(change.revision());
    tree.set(Optional.of(change.after()));
    Optional<NodeId> shown = item.get();
    if (shown.isPresent() && shown.flatMap(this::partAt).isEmpty()) {
      spot.set(Optional.empty());
      item.set(change.after().issue().items().stream().findFirst().map(Item::id));
    }
  }

  private void remember(Transaction transaction) {
    boolean goesOn =
        !history.isEmpty()
            && history.getFirst().group().equals(transaction.group())
            && history.getFirst().label().equals(transaction.label());
    if (goesOn) {
      history.set(0, transaction);
      return;
    }
    history.addFirst(transaction);
    if (history.size() > HISTORY_LENGTH) {
      history.removeLast();
    }
  }

  /// A caret at the start of a text.
  public static Selection startOf(NodeId node, Slot slot) {
    return Selection.caretAt(new Place(node, slot, 0));
  }
}
