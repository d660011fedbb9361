package org.gongbao.ui.gate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Blocker;
import org.gongbao.app.Gate;
import org.gongbao.app.Originals;
import org.gongbao.app.Tasks;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.ui.check.Checking;
import org.gongbao.ui.query.Querying;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;

/// What stands in the way of printing the issue on the desk, kept up while somebody looks at it.
/// All items are compared with their baselines in a task. Owned by the FX thread.
final class GateModel {
  private static final Duration MOMENT = Duration.ofMillis(400);

  private final WorkModel work;
  private final Means means;
  private final Checking checking;
  private final Querying querying;
  private final ReadOnlyObjectWrapper<Optional<List<Blocker>>> blockers =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean active;
  private boolean kept;
  private Tasks.Handle waiting = () -> {};
  private long asked;
  private Optional<Compared> compared = Optional.empty();

  GateModel(WorkModel work, Means means, Checking checking, Querying querying) {
    this.work = work;
    this.means = means;
    this.checking = checking;
    this.querying = querying;
    checking.judgedProperty().subscribe(judged -> settle());
    querying.queriesProperty().subscribe(queries -> settle());
    work.treeProperty().subscribe(tree -> soon());
  }

  /// How the items of a state of the issue differ from their baselines.
  private record Compared(Tree tree, Map<NodeId, Originals.Report> reports) {}

  /// Empty while this is not known of the issue as it is now.
  ReadOnlyObjectProperty<Optional<List<Blocker>>> blockersProperty() {
    return blockers.getReadOnlyProperty();
  }

  /// Works it out while somebody looks, and again when somebody looks again: reasons may have been
  /// given meanwhile.
  void setActive(boolean seen) {
    active = seen || kept;
    again();
  }

  /// From now on it is worked out whether anybody looks or not.
  void keepUp() {
    if (!kept) {
      kept = true;
      setActive(true);
    }
  }

  void again() {
    compared = Optional.empty();
    settle();
    compare();
  }

  private void soon() {
    settle();
    waiting.cancel();
    if (active) {
      waiting = means.tasks().later(MOMENT, this::compare);
    }
  }

  private void compare() {
    Optional<Tree> tree = work.treeProperty().get();
    long mine = ++asked;
    if (!active || tree.isEmpty()) {
      return;
    }
    Originals originals =
        work.issueProperty().get().map(OpenIssue::originals).orElse(Originals.NONE);
    means
        .tasks()
        .run(
            progress -> compare(tree.get(), originals),
            found -> {
              if (mine == asked) {
                compared = Optional.of(found);
                settle();
              }
            },
            means.errors());
  }

  private static Compared compare(Tree tree, Originals originals) {
    Map<NodeId, Originals.Report> reports = new LinkedHashMap<>();
    for (Item item : tree.issue().items()) {
      reports.put(item.id(), originals.compare(item));
    }
    return new Compared(tree, reports);
  }

  private void settle() {
    Optional<Tree> now = work.treeProperty().get();
    Optional<Compared> current =
        compared.filter(one -> now.filter(tree -> tree == one.tree()).isPresent());
    blockers.set(
        active && checking.isCurrent()
            ? current.map(
                one ->
                    Gate.blockers(
                        checking.judgedProperty().getValue(),
                        querying.queriesProperty().get(),
                        one.reports()))
            : Optional.empty());
  }
}
