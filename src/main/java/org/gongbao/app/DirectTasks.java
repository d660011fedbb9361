package org.gongbao.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs everything at once on the caller's thread: for the command line and for tests.
public final class DirectTasks implements Tasks {
  private final List<Runnable> delayed = new ArrayList<>();

  @Override
  public <T> Handle run(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    T result;
    try {
      result = work.run(Progress.NONE);
    } catch (Exception thrown) {
      failed.accept(thrown);
      return () -> {};
    }
    done.accept(result);
    return () -> {};
  }

  @Override
  public Handle later(Duration delay, Runnable work) {
    delayed.add(work);
    return () -> delayed.remove(work);
  }

  @Override
  public Lane lane(String name) {
    return new DirectLane();
  }

  @Override
  public void onOwner(Runnable work) {
    work.run();
  }

  /// Does what was put off until later, as if its time had come.
  public void runDelayed() {
    List<Runnable> due = List.copyOf(delayed);
    delayed.clear();
    due.forEach(Runnable::run);
  }

  private final class DirectLane implements Lane {
    private boolean closed;

    @Override
    public void execute(Runnable work) {
      work.run();
    }

    @Override
    public void later(Duration delay, Runnable work) {
      delayed.add(
          () -> {
            if (!closed) {
              work.run();
            }
          });
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
