package org.gongbao.ui.manuscript;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.gongbao.app.Access;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.app.manuscript.Book;
import org.gongbao.app.manuscript.Kept;
import org.gongbao.app.manuscript.ManuscriptDesk;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.RegisterDone;
import org.gongbao.ui.work.WorkModel;

/// The manuscripts of the library that is open. What is done is kept in tasks, one after another,
/// and read again. Owned by the FX thread.
public final class ManuscriptModel {
  private static final Duration MOMENT = Duration.ofMillis(600);

  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private final WorkModel work;
  private final ReadOnlyObjectWrapper<Book> book = new ReadOnlyObjectWrapper<>(Book.EMPTY);
  private final ReadOnlyObjectWrapper<List<IssueSummary>> issues =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Deque<Did> done = new ArrayDeque<>();
  private Optional<OpenLibrary> library = Optional.empty();
  private Tasks.Handle rereading = () -> {};
  private List<Object> seen = List.of();
  private boolean running;
  private boolean awake;

  /// @param library that is open
  /// @param errors told what cannot be read or kept
  public ManuscriptModel(
      ObservableValue<Optional<OpenLibrary>> library,
      WorkModel work,
      Tasks tasks,
      Consumer<Throwable> errors) {
    this.tasks = tasks;
    this.errors = errors;
    this.work = work;
    library.subscribe(this::open);
    work.treeProperty().subscribe(this::look);
  }

  private void open(Optional<OpenLibrary> opened) {
    library = opened;
    waiting.clear();
    done.clear();
    book.set(Book.EMPTY);
    issues.set(List.of());
    reload();
  }

  /// Undo, import and signing change where manuscripts stand; typing does not.
  private void look(Optional<Tree> tree) {
    List<Object> now = tree.map(Tree::issue).map(ManuscriptModel::standing).orElse(List.of());
    if (!now.equals(seen)) {
      seen = now;
      rereading.cancel();
      rereading = tasks.later(MOMENT, this::reload);
    }
  }

  private static List<Object> standing(Issue issue) {
    return List.of(
        issue.id(), issue.number(), issue.stage(), issue.items().stream().map(Node::id).toList());
  }

  public Optional<OpenLibrary> library() {
    return library;
  }

  /// False for a library that can only be read.
  public boolean isEditable() {
    return library.filter(open -> open.access() instanceof Access.Writable).isPresent();
  }

  public ReadOnlyObjectProperty<Book> bookProperty() {
    return book.getReadOnlyProperty();
  }

  /// Issues that take manuscripts, newest first.
  ReadOnlyObjectProperty<List<IssueSummary>> openIssuesProperty() {
    return issues.getReadOnlyProperty();
  }

  /// The issue on the desk, when it takes manuscripts.
  Optional<NodeId> thisIssue() {
    return onDesk().filter(id -> issues.get().stream().anyMatch(one -> one.id().equals(id)));
  }

  /// The issue on the desk.
  Optional<NodeId> onDesk() {
    return work.treeProperty().get().map(tree -> tree.issue().id());
  }

  /// Names of the sections of the issue on the desk.
  List<String> sections() {
    return work.treeProperty().get().map(tree -> tree.issue().sections()).orElse(List.of()).stream()
        .map(section -> section.name().chars())
        .toList();
  }

  Optional<Kept> find(EntryId id) {
    return book.get().all().stream().filter(one -> one.manuscript().id().equals(id)).findFirst();
  }

  List<Kept> find(List<EntryId> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  /// From now on they are looked at: nothing is read before.
  public void enter() {
    awake = true;
    reload();
  }

  /// Reads everything again.
  public void reload() {
    if (awake) {
      run(desk -> desk, read -> {});
    }
  }

  /// Does something to the register and reads it again.
  ///
  /// @param label message key of what is done
  void change(String label, Consumer<ManuscriptDesk> change) {
    run(
        desk -> {
          change.accept(desk);
          return desk;
        },
        desk -> didStep(label));
  }

  /// Writes a field of some of them.
  void write(List<EntryId> ids, Column column, String value) {
    String label = "manuscript.step.change";
    change(label, desk -> desk.change(label, ids, one -> one.with(column, value)));
  }

  /// Does something with the register in its turn and reads it again.
  ///
  /// @param then told what came of it
  <T> void run(Function<ManuscriptDesk, T> work, Consumer<T> then) {
    Optional<OpenLibrary> of = library;
    of.ifPresent(
        open ->
            inTurn(
                progress -> {
                  ManuscriptDesk desk = new ManuscriptDesk(open);
                  T made = work.apply(desk);
                  return new Done<>(made, desk.read(), open.issues());
                },
                result -> {
                  if (of.equals(library)) {
                    show(result.book(), result.issues());
                    then.accept(result.made());
                  }
                }));
  }

  private record Done<T>(T made, Book book, List<IssueSummary> issues) {}

  private void show(Book read, List<IssueSummary> all) {
    issues.set(all.reversed().stream().filter(one -> !Placed.isClosed(one.stage())).toList());
    book.set(read);
  }

  /// Can be taken back here: what was done to the register last, or to an issue from here.
  boolean canTakeBack() {
    return isEditable() && (!done.isEmpty() || book.get().last().isPresent());
  }

  /// Message key of what would be taken back.
  Optional<String> takesBack() {
    return Optional.ofNullable(done.peek())
        .map(Did::label)
        .or(() -> book.get().last().map(RegisterDone::label));
  }

  /// Something was done elsewhere that is to be taken back from here.
  ///
  /// @param label message key of it
  void did(String label, Runnable takingBack) {
    done.push(new Did(label, takingBack));
  }

  /// A step of the register was done.
  void didStep(String label) {
    did(label, this::takeBackStep);
  }

  void takeBack() {
    if (canTakeBack()) {
      Did last = done.poll();
      (last == null ? (Runnable) this::takeBackStep : last.back()).run();
    }
  }

  private record Did(String label, Runnable back) {}

  private void takeBackStep() {
    run(ManuscriptDesk::takeBack, back -> {});
  }

  private <T> void inTurn(Tasks.Work<T> some, Consumer<T> then) {
    waiting.add(
        () ->
            tasks.run(
                some,
                result -> {
                  next();
                  then.accept(result);
                },
                failed -> {
                  next();
                  errors.accept(failed);
                }));
    if (!running) {
      next();
    }
  }

  private void next() {
    Runnable work = waiting.poll();
    running = work != null;
    if (work != null) {
      work.run();
    }
  }
}
