package org.gongbao.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs work on a few threads of its own; the program's only maker of threads. None is a daemon, so
/// that nothing being written is cut off by the end of the program; idle ones end by themselves.
public final class ThreadTasks implements Tasks, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ThreadTasks.class);
  private static final long IDLE_SECONDS = 5;
  private static final long LONGEST_END_SECONDS = 60;

  private final ThreadPoolExecutor pool;
  private final Executor owner;

  /// @param threads how many pieces of long work may run at once
  /// @param owner runs things on the owning thread, in order, such as `Platform::runLater`
  public ThreadTasks(int threads, Executor owner) {
    this.owner = owner;
    this.pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            named("work"));
    pool.allowCoreThreadTimeOut(true);
  }

  @Override
  public <T> Handle run(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    AtomicBoolean cancelled = new AtomicBoolean();
    pool.execute(() -> attempt(work, done, failed, cancelled));
    return () -> cancelled.set(true);
  }

  @Override
  public Handle later(Duration delay, Runnable work) {
    AtomicBoolean cancelled = new AtomicBoolean();
    CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, owner)
        .execute(
            () -> {
              if (!cancelled.get()) {
                work.run();
              }
            });
    return () -> cancelled.set(true);
  }

  private <T> void attempt(
      Work<T> work, Consumer<T> done, Consumer<Throwable> failed, AtomicBoolean cancelled) {
    if (cancelled.get()) {
      return;
    }
    Runnable outcome = outcome(work, done, failed, cancelled);
    // Asked again on the owning thread: a cancel made there is final.
    owner.execute(
        () -> {
          if (!cancelled.get()) {
            outcome.run();
          }
        });
  }

  private static <T> Runnable outcome(
      Work<T> work, Consumer<T> done, Consumer<Throwable> failed, AtomicBoolean cancelled) {
    try {
      T result = work.run(new Watched(cancelled));
      return () -> done.accept(result);
    } catch (Exception | OutOfMemoryError | StackOverflowError thrown) {
      return () -> failed.accept(thrown);
    }
  }

  @Override
  public Lane lane(String name) {
    return new ThreadLane(named(name));
  }

  @Override
  public void onOwner(Runnable work) {
    owner.execute(work);
  }

  /// Waits for running work to end.
  @Override
  public void close() {
    end(pool);
  }

  private static void end(ThreadPoolExecutor executor) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return work ->
        Thread.ofPlatform()
            .name("gongbao-" + name + "-" + count.incrementAndGet())
            .daemon(false)
            .unstarted(work);
  }

  /// Tells work whether it was cancelled; whoever shows progress hands the work a listener itself.
  private record Watched(AtomicBoolean cancelled) implements Progress {
    @Override
    public void at(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return cancelled.get();
    }
  }

  private static final class ThreadLane implements Lane {
    private final ScheduledThreadPoolExecutor thread;

    ThreadLane(ThreadFactory factory) {
      this.thread = new ScheduledThreadPoolExecutor(1, factory);
      thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable work) {
      thread.execute(told(work));
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // closing the lane drops it
    public void later(Duration delay, Runnable work) {
      thread.schedule(told(work), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// The executor would swallow what work throws.
    private static Runnable told(Runnable work) {
      return () -> {
        try {
          work.run();
        } catch (RuntimeException | Error unexpected) {
          LOG.error("work on a lane failed", unexpected);
          throw unexpected;
        }
      };
    }

    @Override
    public void close() {
      end(thread);
    }
  }
}
