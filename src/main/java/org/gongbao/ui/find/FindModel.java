package org.gongbao.ui.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.gongbao.app.Tasks;
import org.gongbao.edit.Moved;
import org.gongbao.edit.Transaction;
import org.gongbao.edit.find.BadQueryException;
import org.gongbao.edit.find.Found;
import org.gongbao.edit.find.Hit;
import org.gongbao.edit.find.Query;
import org.gongbao.edit.find.Scope;
import org.gongbao.edit.find.Search;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// A search in the issue on the desk: what is looked for, what was found, which hit one is at, and
/// which are chosen to be replaced. Looks through the issue aside and stays right while the issue
/// changes. Owned by the FX thread.
final class FindModel {
  private final WorkModel work;
  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.NOTHING);
  private final ReadOnlyObjectWrapper<FindState> state =
      new ReadOnlyObjectWrapper<>(FindState.NOTHING);
  private final ReadOnlyObjectWrapper<Set<Place>> leftOut = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty listed = new SimpleBooleanProperty();
  private Tasks.Handle running = () -> {};
  private BooleanSupplier stays = () -> true;
  private boolean busy;
  private boolean stale;
  private long run;

  /// Waits for what is being looked for.
  private final List<Runnable> waiting = new ArrayList<>();

  /// Where the search goes on from.
  private Optional<Place> from = Optional.empty();

  FindModel(WorkModel work, Tasks tasks, Consumer<Throwable> errors) {
    this.work = work;
    this.tasks = tasks;
    this.errors = errors;
    work.treeProperty().subscribe(tree -> changed());
    work.itemProperty().subscribe(item -> shown());
    work.spotProperty().subscribe(this::moved);
    open.subscribe(this::refresh);
    listed.subscribe(this::refresh);
  }

  ReadOnlyObjectProperty<Query> queryProperty() {
    return query.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<FindState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Places of the hits that are not to be replaced with the others.
  ReadOnlyObjectProperty<Set<Place>> leftOutProperty() {
    return leftOut.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// True while the bar is shown.
  BooleanProperty openProperty() {
    return open;
  }

  /// True while the hits are listed.
  BooleanProperty listedProperty() {
    return listed;
  }

  WorkModel work() {
    return work;
  }

  FindState state() {
    return state.get();
  }

  /// Looks for something else, and shows the first hit from here on.
  void find(Query wanted) {
    if (!wanted.equals(query.get())) {
      query.set(wanted);
      leftOut.set(Set.of());
      notice.set(Notice.NONE);
      waiting.clear();
      waiting.add(this::showNearest);
      start();
    }
  }

  /// Shows the first hit from here on, what is looked for being the same.
  void resume() {
    settled(this::showNearest);
  }

  /// Goes on by a step, from the last hit to the first and back.
  void step(int by) {
    settled(
        () -> {
          int count = state().hits().size();
          if (count == 0) {
            return;
          }
          int at = state().current();
          int wanted = at < 0 ? (by > 0 ? nearest() : nearest() - 1) : at + by;
          boolean over = wanted < 0 || wanted >= count;
          notice.set(
              over ? Notice.of(by > 0 ? "find.notice.start" : "find.notice.end") : Notice.NONE);
          show(Math.floorMod(wanted, count));
        });
  }

  /// Leaves the focus where it is while something says so; else it goes to the hit's text.
  void stayWhile(BooleanSupplier said) {
    stays = said;
  }

  /// Shows a hit.
  void show(int index) {
    state.set(state().at(index));
    from = state().hit().map(Hit::place);
    Spot.Origin origin = stays.getAsBoolean() ? Spot.Origin.FIND : Spot.Origin.COMMAND;
    state().hit().ifPresent(hit -> work.go(hit.selection(), origin));
    sectionOf();
  }

  /// Hides the bar and takes the caret to the hit.
  ///
  /// @return false when there is no hit to go to
  boolean close() {
    open.set(false);
    Optional<Hit> hit = state().hit().filter(at -> work.partOf(at.place().node()).isPresent());
    hit.ifPresent(at -> work.go(at.selection(), Spot.Origin.COMMAND));
    return hit.isPresent();
  }

  /// Takes a hit in, or leaves it out, when all are replaced.
  void take(Hit hit, boolean taken) {
    Set<Place> places = new HashSet<>(leftOut.get());
    if (taken) {
      places.remove(hit.place());
    } else {
      places.add(hit.place());
    }
    leftOut.set(Set.copyOf(places));
  }

  /// Takes all hits in, or leaves all out.
  void takeEvery(boolean taken) {
    leftOut.set(
        taken
            ? Set.of()
            : state().hits().stream().map(Hit::place).collect(Collectors.toUnmodifiableSet()));
  }

  /// Hits that replacing all replaces.
  List<Hit> taken() {
    Set<Place> without = leftOut.get();
    return state().hits().stream()
        .filter(hit -> hit.isReplaceable() && !without.contains(hit.place()))
        .toList();
  }

  void say(Notice said) {
    notice.set(said);
  }

  /// Goes on from a place, at no hit for now.
  void leave(Place place) {
    from = Optional.of(place);
    state.set(state().at(-1));
  }

  /// Does something as soon as what was found is known to be right.
  void settled(Runnable action) {
    if (stale && !busy) {
      start();
    }
    if (busy) {
      waiting.add(action);
    } else {
      action.run();
    }
  }

  private int nearest() {
    return from.map(state().found()::at).orElse(0);
  }

  private void showNearest() {
    int count = state().hits().size();
    if (count > 0 && open.get()) {
      show(nearest() % count);
    }
  }

  /// The name of a section stands in no part: the first item under it is shown.
  private void sectionOf() {
    state()
        .hit()
        .filter(hit -> work.partOf(hit.place().node()).isEmpty())
        .flatMap(hit -> work.treeProperty().get().flatMap(tree -> tree.find(hit.part())))
        .flatMap(section -> section.children().stream().findFirst())
        .ifPresent(item -> work.select(item.id()));
  }

  private void moved(Optional<Spot> spot) {
    if (spot.isEmpty() || spot.get().origin() == Spot.Origin.FIND) {
      return;
    }
    Optional<Hit> hit = state().hit();
    boolean atHit = hit.filter(at -> at.selection().equals(spot.get().selection())).isPresent();
    from = Optional.of(spot.get().selection().caret());
    if (!atHit && hit.isPresent()) {
      notice.set(Notice.NONE);
      state.set(state().at(-1));
    }
  }

  private void shown() {
    if (query.get().scope() == Scope.PART) {
      stale = true;
      refresh();
    }
  }

  private void changed() {
    Optional<Transaction> last = work.history().stream().findFirst();
    last.ifPresent(
        transaction -> {
          from = from.flatMap(place -> transaction.map(place).caret());
          leftOut.set(
              leftOut.get().stream()
                  .map(transaction::map)
                  .filter(Moved.To.class::isInstance)
                  .map(to -> ((Moved.To) to).place())
                  .collect(Collectors.toUnmodifiableSet()));
        });
    notice.set(Notice.NONE);
    stale = true;
    refresh();
  }

  private void refresh() {
    if (stale && !busy && (open.get() || listed.get())) {
      start();
    }
  }

  private void start() {
    running.cancel();
    stale = false;
    busy = false;
    run++;
    Optional<Tree> tree = work.treeProperty().get();
    if (query.get().isEmpty() || tree.isEmpty()) {
      waiting.clear();
      state.set(FindState.NOTHING);
      return;
    }
    try {
      Search search = Search.of(query.get());
      boolean again = state().search().filter(s -> s.query().equals(query.get())).isPresent();
      look(tree.get().issue(), search, again ? state().found() : Found.NOTHING);
    } catch (BadQueryException bad) {
      waiting.clear();
      state.set(FindState.bad(bad));
    }
  }

  private void look(Issue issue, Search search, Found before) {
    long mine = run;
    busy = true;
    Optional<NodeId> part = work.itemProperty().get();
    Tasks.Handle handle =
        tasks.run(
            progress -> Found.in(issue, part, search, before, progress::isCancelled),
            found -> arrived(mine, search, found),
            failed -> failed(mine, failed));
    if (mine == run && busy) {
      running = handle;
    }
  }

  private void arrived(long mine, Search search, Found found) {
    if (mine != run) {
      return;
    }
    busy = false;
    state.set(new FindState(Optional.of(search), found, current(found), Optional.empty()));
    if (stale) {
      refresh();
    }
    if (!busy) {
      List<Runnable> actions = List.copyOf(waiting);
      waiting.clear();
      actions.forEach(Runnable::run);
    }
  }

  /// The hit one was at, wherever it is now.
  private int current(Found found) {
    Optional<Place> at =
        state().current() < 0
            ? Optional.empty()
            : work.spotProperty().get().map(spot -> spot.selection().anchor());
    return at.map(found::at)
        .filter(i -> i < found.hits().size() && found.hits().get(i).place().equals(at.get()))
        .orElse(-1);
  }

  private void failed(long mine, Throwable failed) {
    if (mine != run) {
      return;
    }
    busy = false;
    waiting.clear();
    if (failed instanceof BadQueryException bad) {
      state.set(FindState.bad(bad));
    } else {
      errors.accept(failed);
    }
  }
}
