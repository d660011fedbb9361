package org.gongbao.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Lane;
import org.gongbao.app.Tasks;
import org.junit.jupiter.api.Test;

class BusyModelTest {
  private final Held tasks = new Held();
  private final List<Throwable> errors = new ArrayList<>();
  private final BusyModel busy = new BusyModel(tasks, errors::add);
  private final List<String> done = new ArrayList<>();

  @Test
  void cancelledWorkTellsNothing() {
    busy.run("ui.busy.opening", progress -> "甲", done::add);
    busy.cancel();
    tasks.finish();
    assertEquals(List.of(), done);
    assertFalse(busy.isBusy());
  }

  @Test
  void closingCannotBeCancelledNorBegunTwice() {
    busy.runThrough("ui.busy.closing", progress -> "甲", done::add);
    assertTrue(busy.blockingProperty().get());
    busy.cancel();
    busy.runThrough("ui.busy.closing", progress -> "乙", done::add);
    tasks.finish();
    assertEquals(List.of("甲"), done);
    assertFalse(busy.blockingProperty().get());
  }

  @Test
  void failedWorkFreesTheWindowAndIsTold() {
    Tasks.Work<String> failing =
        progress -> {
          throw new IllegalStateException("full");
        };
    busy.runThrough("ui.busy.closing", failing, done::add);
    tasks.finish();
    assertFalse(busy.blockingProperty().get());
    assertEquals(1, errors.size());
  }

  /// Holds work back until told to finish it.
  private static final class Held implements Tasks {
    private final DirectTasks direct = new DirectTasks();
    private final Deque<Runnable> held = new ArrayDeque<>();

    @Override
    public <T> Handle run(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
      held.add(() -> direct.run(work, done, failed));
      return () -> {};
    }

    @Override
    public Handle later(Duration delay, Runnable work) {
      held.add(work);
      return () -> held.remove(work);
    }

    @Override
    public Lane lane(String name) {
      return direct.lane(name);
    }

    @Override
    public void onOwner(Runnable work) {
      work.run();
    }

    void finish() {
      while (!held.isEmpty()) {
        held.poll().run();
      }
    }
  }
}
