package org.gongbao.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongbao.app.SaveState.Failing;
import org.gongbao.app.SaveState.Saved;
import org.gongbao.app.SaveState.Saving;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.NodeId;
import org.gongbao.store.JournalEntry;
import org.gongbao.store.Library;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings what is done into the file: a queue the owning thread fills and the writing thread
/// empties in order. What cannot be written stays in the queue, is tried again, and is never
/// dropped.
final class Autosave {
  /// Waits between tries, the last one again and again.
  static final List<Duration> RETRIES =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10));

  private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);
  private static final int MOST_AT_ONCE = 200;

  private final Library library;
  private final Tasks tasks;
  private final Lane lane;
  private final InstantSource clock;
  private final Deque<JournalEntry> queue = new ArrayDeque<>();
  private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
  private SaveState state;
  private boolean retryPlanned;
  private int failures;

  Autosave(Library library, Tasks tasks, InstantSource clock) {
    this.library = library;
    this.tasks = tasks;
    this.lane = tasks.lane("save");
    this.clock = clock;
    this.state = new Saved(clock.instant());
  }

  /// Told on the owning thread.
  void onState(Consumer<SaveState> listener) {
    listeners.add(listener);
  }

  synchronized SaveState state() {
    return state;
  }

  synchronized boolean isPending(NodeId issue) {
    return queue.stream().anyMatch(entry -> entry.issue().equals(issue));
  }

  synchronized List<JournalEntry> pending() {
    return List.copyOf(queue);
  }

  void add(JournalEntry entry) {
    boolean failing;
    synchronized (this) {
      queue.add(entry);
      failing = state instanceof Failing;
      become(state instanceof Failing last ? failing(last.problem(), last) : new Saving());
    }
    if (!failing) {
      lane.execute(this::drain);
    }
  }

  /// Tries at once, without waiting for the next time.
  void retryNow() {
    lane.execute(this::drain);
  }

  /// Waits until everything given so far is in the file.
  ///
  /// @throws ProblemException when it cannot be written; it is kept and tried again
  void flush() {
    call(
        () -> {
          drain();
          requireSaved();
          return true;
        });
  }

  /// Does something on the writing thread, after what is already queued there, and waits for it.
  <T> T call(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, lane).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof ProblemException problem) {
        throw problem;
      }
      throw failed;
    }
  }

  /// Does something on the writing thread when its turn comes. Nobody waits for it; once the
  /// library is being closed it is not done.
  void soon(Runnable work) {
    try {
      lane.execute(work);
    } catch (RejectedExecutionException closing) {
      LOG.debug("not done any more", closing);
    }
  }

  /// @throws ProblemException when something is still pending; on the writing thread, after a drain
  void requireSaved() {
    if (state() instanceof Failing failing) {
      throw new ProblemException(failing.problem());
    }
  }

  void close() {
    lane.close();
  }

  /// On the writing thread.
  void drain() {
    List<JournalEntry> batch = head();
    boolean looked = false;
    while (!batch.isEmpty() || !looked) {
      try {
        if (library.readOnly().isEmpty()) {
          library.append(batch);
        }
        looked = true;
      } catch (ProblemException failed) {
        fail(failed.problem(), failed);
        return;
      } catch (RuntimeException unexpected) {
        String name = String.valueOf(library.file().getFileName());
        fail(Problem.library("GB-S03", "store.save.failed", name), unexpected);
        return;
      }
      batch = next(batch.size());
    }
  }

  private synchronized List<JournalEntry> head() {
    return new ArrayList<>(queue.stream().limit(MOST_AT_ONCE).toList());
  }

  private synchronized List<JournalEntry> next(int written) {
    for (int i = 0; i < written; i++) {
      queue.remove();
    }
    failures = 0;
    if (queue.isEmpty() && !(state instanceof Saved)) {
      become(new Saved(clock.instant()));
    }
    return head();
  }

  private void fail(Problem problem, RuntimeException cause) {
    if (state() instanceof Failing) {
      LOG.warn("saving still fails, {} pending", pending().size());
    } else {
      LOG.warn("saving failed, {} pending", pending().size(), cause);
    }
    boolean plan;
    Duration wait;
    synchronized (this) {
      wait = RETRIES.get(Math.min(failures++, RETRIES.size() - 1));
      become(failing(problem, state));
      plan = !retryPlanned;
      retryPlanned = true;
    }
    if (plan) {
      lane.later(wait, this::retry);
    }
  }

  private void retry() {
    synchronized (this) {
      retryPlanned = false;
    }
    drain();
  }

  private Failing failing(Problem problem, SaveState before) {
    Instant since = before instanceof Failing failing ? failing.since() : clock.instant();
    return new Failing(problem, since, queue.size());
  }

  private void become(SaveState next) {
    if (next.equals(state)) {
      return;
    }
    state = next;
    tasks.onOwner(() -> listeners.forEach(listener -> listener.accept(next)));
  }
}
