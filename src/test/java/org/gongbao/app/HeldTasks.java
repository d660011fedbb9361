package org.gongbao.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Holds work back until told.
final class HeldTasks implements Tasks {
  final Deque<Runnable> held = new ArrayDeque<>();

  void runAll() {
    while (!held.isEmpty()) {
      held.removeFirst().run();
    }
  }

  @Override
  public <T> Handle run(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    held.add(() -> new DirectTasks().run(work, done, failed));
    return () -> {};
  }

  @Override
  public Handle later(Duration delay, Runnable work) {
    held.add(work);
    return () -> held.remove(work);
  }

  @Override
  public Lane lane(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void onOwner(Runnable work) {
    work.run();
  }
}
