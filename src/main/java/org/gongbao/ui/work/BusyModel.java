package org.gongbao.ui.work;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Tasks;

/// Runs one piece of long work at a time and tells how far it is.
public final class BusyModel {
  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private final ReadOnlyObjectWrapper<Optional<Busy>> busy =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper blocking = new ReadOnlyBooleanWrapper();

  /// @param errors told what work threw
  public BusyModel(Tasks tasks, Consumer<Throwable> errors) {
    this.tasks = tasks;
    this.errors = errors;
  }

  public ReadOnlyObjectProperty<Optional<Busy>> busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// True while nothing may be changed.
  public ReadOnlyBooleanProperty blockingProperty() {
    return blocking.getReadOnlyProperty();
  }

  public boolean isBusy() {
    return busy.get().isPresent();
  }

  /// Tells work under way to stop; what it still brings is dropped.
  public void cancel() {
    busy.get().ifPresent(now -> now.cancel().run());
  }

  /// Does nothing while other work is under way.
  ///
  /// @param label message key of what is being done
  public <T> void run(String label, Tasks.Work<T> work, Consumer<T> done) {
    run(label, work, done, false);
  }

  /// Like [#run], for work that must come to its end: it cannot be cancelled, and nothing may be
  /// changed meanwhile.
  public <T> void runThrough(String label, Tasks.Work<T> work, Consumer<T> done) {
    run(label, work, done, true);
  }

  private <T> void run(String label, Tasks.Work<T> work, Consumer<T> done, boolean through) {
    if (isBusy()) {
      return;
    }
    blocking.set(through);
    AtomicBoolean over = new AtomicBoolean();
    AtomicBoolean cancelled = new AtomicBoolean();
    Runnable cancel =
        () -> {
          if (!through) {
            cancelled.set(true);
            end(over);
          }
        };
    busy.set(Optional.of(new Busy(label, 0, 0, cancel)));
    Tasks.Work<T> watched =
        progress ->
            work.run(new Shown(progress, cancelled, step -> show(label, step, over, cancel)));
    // Not cancelled by its handle: that would drop a late result, which may hold a file open.
    tasks.run(
        watched,
        result -> {
          end(over);
          if (!cancelled.get()) {
            done.accept(result);
          } else if (result instanceof AutoCloseable open) {
            closeLate(open);
          }
        },
        error -> {
          end(over);
          if (!cancelled.get()) {
            errors.accept(error);
          }
        });
  }

  private void closeLate(AutoCloseable open) {
    tasks.run(
        progress -> {
          open.close();
          return open;
        },
        closed -> {},
        errors);
  }

  private void show(String label, Step step, AtomicBoolean over, Runnable cancel) {
    tasks.onOwner(
        () -> {
          if (!over.get()) {
            busy.set(Optional.of(new Busy(label, step.done(), step.total(), cancel)));
          }
        });
  }

  private void end(AtomicBoolean over) {
    if (over.compareAndSet(false, true)) {
      blocking.set(false);
      busy.set(Optional.empty());
    }
  }

  private record Step(long done, long total) {}

  /// Passes steps on, and says stop when the user did.
  private record Shown(Tasks.Progress inner, AtomicBoolean cancelled, Consumer<Step> steps)
      implements Tasks.Progress {
    @Override
    public void at(long done, long total) {
      inner.at(done, total);
      steps.accept(new Step(done, total));
    }

    @Override
    public boolean isCancelled() {
      return cancelled.get() || inner.isCancelled();
    }
  }
}
