package org.gongbao.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.gongbao.app.IssueSession;
import org.gongbao.app.PastStates;
import org.gongbao.app.PastStates.Page;
import org.gongbao.app.Tasks;
import org.gongbao.edit.Step;
import org.gongbao.edit.compare.Restoring;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.IssueComparison;
import org.gongbao.ui.history.HistoryRow.Point;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;

/// The states of the issue on the desk, read page by page off the FX thread while somebody looks,
/// and the comparison of those chosen. Owned by the FX thread.
public final class HistoryModel {
  /// Actions read at once.
  static final int PAGE = 1_000;

  private static final Duration MOMENT = Duration.millis(700);

  private final WorkModel work;
  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private final PauseTransition pause = new PauseTransition(MOMENT);
  private final ReadOnlyObjectWrapper<HistoryRows> rows =
      new ReadOnlyObjectWrapper<>(HistoryRows.NONE);
  private final ReadOnlyObjectWrapper<Optional<Compared>> compared =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
  private List<Point> chosen = List.of();
  private boolean active;
  private boolean readingOn;
  private long asked;

  /// @param errors told when the library cannot be read
  public HistoryModel(WorkModel work, Tasks tasks, Consumer<Throwable> errors) {
    this.work = work;
    this.tasks = tasks;
    this.errors = errors;
    pause.setOnFinished(event -> refresh());
    work.issueProperty().subscribe(this::opened);
    work.stepsProperty().subscribe(any -> pause.playFromStart());
  }

  ReadOnlyObjectProperty<HistoryRows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty comparingProperty() {
    return comparing.getReadOnlyProperty();
  }

  /// Reads only while the list is shown.
  void setActive(boolean shown) {
    active = shown;
    refresh();
  }

  /// Reads the states again, what was done meanwhile included.
  void refresh() {
    if (!active) {
      return;
    }
    read(
        past -> new Newest(past.page(Long.MAX_VALUE, PAGE), past.versions()),
        newest -> {
          rows.set(rows.get().renewed(newest.page(), newest.versions()));
          if (chosen.size() == 1) {
            compare();
          }
        });
  }

  /// Reads on towards the beginning.
  void readEarlier() {
    HistoryRows known = rows.get();
    if (known.next() == 0 || readingOn) {
      return;
    }
    readingOn = true;
    read(
        past -> past.page(known.next(), PAGE),
        page -> {
          readingOn = false;
          if (rows.get().next() == known.next()) {
            rows.set(rows.get().plus(page));
          }
        });
  }

  /// Compares one state with the present, or two with each other.
  void choose(List<Point> points) {
    if (!points.equals(chosen)) {
      chosen = List.copyOf(points);
      compare();
    }
  }

  /// 恢复本期到此: the whole issue as it was, by one new action.
  void restoreIssue() {
    compared
        .get()
        .flatMap(Compared::restorable)
        .flatMap(then -> tree().flatMap(now -> Restoring.issue(now, then)))
        .ifPresent(this::perform);
  }

  /// 恢复本篇到此: one item as it was.
  void restoreItem(NodeId item) {
    Optional<IssueSession> session = work.session();
    compared
        .get()
        .flatMap(Compared::restorable)
        .filter(with -> session.isPresent())
        .flatMap(then -> Restoring.item(session.get().tree(), then, item, session.get().ids()))
        .ifPresent(this::perform);
  }

  /// Compares the present state with another, read on a worker.
  ///
  /// @param reading empty when there is nothing to compare with
  /// @param none done then
  void compareWith(Supplier<Optional<Other>> reading, Runnable none) {
    long mine = ++asked;
    chosen = List.of();
    Optional<Tree> now = tree();
    if (now.isEmpty()) {
      return;
    }
    Issue later = now.get().issue();
    comparing.set(true);
    read(
        past -> reading.get().map(other -> other.compared(later)),
        found -> {
          if (mine == asked) {
            comparing.set(false);
            compared.set(found);
            if (found.isEmpty()) {
              none.run();
            }
          }
        });
  }

  /// What the present state is compared with.
  ///
  /// @param item the one to compare, and what it is in the other; empty for all
  record Other(String name, Issue issue, Optional<Two> item) {
    record Two(Item then, Item now) {}

    Compared compared(Issue later) {
      return new Compared(
          new Compared.Other(name),
          Optional.empty(),
          issue,
          later,
          item.map(two -> IssueComparison.of(two.then(), two.now()).stream().toList())
              .orElseGet(() -> IssueComparison.of(issue, later)));
    }
  }

  private void perform(Step step) {
    work.seal();
    work.perform(step);
  }

  private void opened(Optional<OpenIssue> issue) {
    rows.set(HistoryRows.NONE);
    choose(List.of());
    asked++;
    readingOn = false;
    refresh();
  }

  private void compare() {
    long mine = ++asked;
    if (chosen.isEmpty() || chosen.size() > 2) {
      compared.set(Optional.empty());
      comparing.set(false);
      return;
    }
    boolean swapped = chosen.size() == 2 && chosen.get(0).revision() > chosen.get(1).revision();
    Point from = swapped ? chosen.get(1) : chosen.get(0);
    Optional<Point> to =
        chosen.size() == 1
            ? Optional.empty()
            : Optional.of(swapped ? chosen.get(0) : chosen.get(1));
    Optional<Tree> now = tree();
    comparing.set(true);
    read(
        past -> {
          Tree then = past.at(from.revision());
          Tree later = to.isEmpty() ? now.orElseThrow() : past.at(to.get().revision());
          return new Compared(
              new Compared.Times(from, to),
              Optional.of(then),
              then.issue(),
              later.issue(),
              IssueComparison.of(then.issue(), later.issue()));
        },
        found -> {
          if (mine == asked) {
            comparing.set(false);
            compared.set(Optional.of(found));
          }
        });
  }

  private <T> void read(Reading<T> reading, Consumer<T> then) {
    Optional<OpenIssue> issue = work.issueProperty().get();
    issue.ifPresent(
        open ->
            tasks.run(
                progress -> reading.from(open.past()),
                found -> {
                  if (work.issueProperty().get().equals(issue)) {
                    then.accept(found);
                  }
                },
                failed -> {
                  comparing.set(false);
                  readingOn = false;
                  errors.accept(failed);
                }));
  }

  private Optional<Tree> tree() {
    return work.treeProperty().get();
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(PastStates past);
  }

  private record Newest(Page page, List<IssueVersion> versions) {}
}
