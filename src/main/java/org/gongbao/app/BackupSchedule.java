package org.gongbao.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.store.Backups;
import org.gongbao.store.Library;
import org.gongbao.store.Opener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks the file over and backs it up: on opening, every few minutes, on closing. On a thread of
/// its own, so that saving never waits for it. A file found damaged is told of and not backed up
/// again.
final class BackupSchedule {
  /// Setting of a library: minutes between backups, 0 for none in between.
  static final String MINUTES = "backup.minutes";

  private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
  private static final int DEFAULT_MINUTES = 10;
  private static final Duration SETTLED = Duration.ofSeconds(5);

  private final Library library;
  private final Opener opener;
  private final Tasks tasks;
  private final Lane lane;
  private final List<Consumer<Problem>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicReference<@Nullable Problem> last = new AtomicReference<>();
  private Optional<Backups> backups = Optional.empty();

  BackupSchedule(Library library, Opener opener, Tasks tasks) {
    this.library = library;
    this.opener = opener;
    this.tasks = tasks;
    this.lane = tasks.lane("backup");
  }

  /// Told on the owning thread; also what went wrong before anyone listened.
  void onProblem(Consumer<Problem> listener) {
    listeners.add(listener);
    Problem before = last.get();
    if (before != null) {
      tasks.onOwner(() -> listener.accept(before));
    }
  }

  void start() {
    // After the first paint: looking a large library over would compete with it.
    lane.later(
        SETTLED,
        () -> {
          attempt(this::lookOver);
          attempt(this::backUp);
          plan();
        });
  }

  private void lookOver() {
    library.checkStructure();
    if (library.readOnly().isEmpty()) {
      backups = Optional.of(Backups.of(library.file(), opener));
    }
  }

  /// Backs up a last time and ends.
  void close() {
    lane.execute(
        () -> {
          if (backups.isEmpty()) {
            attempt(this::lookOver);
          }
          attempt(this::backUp);
        });
    lane.close();
  }

  private void plan() {
    int minutes = backups.isPresent() ? minutes() : 0;
    if (minutes > 0) {
      lane.later(
          Duration.ofMinutes(minutes),
          () -> {
            attempt(this::backUp);
            plan();
          });
    }
  }

  private int minutes() {
    try {
      return library.reader().setting(MINUTES).map(Integer::parseInt).orElse(DEFAULT_MINUTES);
    } catch (NumberFormatException unreadable) {
      return DEFAULT_MINUTES;
    }
  }

  private void backUp() {
    backups.flatMap(library::backUp).ifPresent(made -> LOG.debug("backup made"));
  }

  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (ProblemException failed) {
      LOG.warn("backup or check failed", failed);
      if (failed.problem().code().equals("GB-S05")) {
        backups = Optional.empty();
      }
      last.set(failed.problem());
      tasks.onOwner(() -> listeners.forEach(listener -> listener.accept(failed.problem())));
    }
  }
}
