package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ThreadTasksTest {
  private final ExecutorService owner =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "owner"));
  private final ThreadTasks tasks = new ThreadTasks(2, owner);

  @AfterEach
  void end() {
    tasks.close();
    owner.close();
  }

  @Test
  void worksElsewhereAndTellsTheOwner() {
    CompletableFuture<List<String>> told = new CompletableFuture<>();
    tasks.run(
        progress -> Thread.currentThread().getName(),
        worked -> told.complete(List.of(worked, Thread.currentThread().getName())),
        told::completeExceptionally);
    assertEquals(List.of("gongbao-work-1", "owner"), told.join());
  }

  @Test
  void tellsTheOwnerWhatWentWrong() {
    CompletableFuture<String> told = new CompletableFuture<>();
    tasks.run(
        progress -> {
          throw new IllegalStateException("broken");
        },
        done -> told.complete("done"),
        failed -> told.complete(failed.getMessage()));
    assertEquals("broken", told.join());
  }

  @Test
  void tellsNothingAfterACancel() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CompletableFuture<Boolean> stopped = new CompletableFuture<>();
    AtomicBoolean told = new AtomicBoolean();
    Tasks.Handle handle =
        tasks.run(
            progress -> {
              started.countDown();
              while (!progress.isCancelled()) {
                Thread.onSpinWait();
              }
              return stopped.complete(true);
            },
            done -> told.set(true),
            failed -> told.set(true));
    assertTrue(started.await(10, TimeUnit.SECONDS));
    handle.cancel();
    assertTrue(stopped.join());
    tasks.close();
    owner.close();
    assertFalse(told.get());
  }

  @Test
  void aLaneKeepsOrderAndFinishesOnClosing() {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    List<Integer> expected = new ArrayList<>();
    Lane lane = tasks.lane("test");
    lane.later(Duration.ofHours(1), () -> done.add(-1));
    for (int i = 0; i < 1000; i++) {
      int number = i;
      expected.add(i);
      lane.execute(() -> done.add(number));
    }
    lane.close();
    assertEquals(expected, done);
  }

  @Test
  void aLaneDoesThingsLater() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    try (Lane lane = tasks.lane("test")) {
      lane.later(Duration.ofMillis(1), done::countDown);
      assertTrue(done.await(10, TimeUnit.SECONDS));
    }
  }
}
