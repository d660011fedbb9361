package org.gongbao.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.jspecify.annotations.Nullable;

/// Keeps the pages of the issue being worked on current. Composing is done in a task, one at a
/// time; what is done meanwhile is composed next, all at once. Nobody waits for it. Owned by the
/// owning thread.
public final class LivePages {
  private final Tasks tasks;
  private final Supplier<Function<Issue, Composition>> composers;
  private final List<Consumer<Laid>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Throwable>> failures = new CopyOnWriteArrayList<>();
  // Made and used in tasks only, of which there is never more than one.
  private @Nullable Function<Issue, Composition> composer;
  private Optional<IssueSession> session = Optional.empty();
  private Laid laid = Laid.NONE;
  private boolean running;
  private boolean outdated;
  private boolean failing;

  /// @param composers asked once, in a task: fonts take a while to read
  public LivePages(Tasks tasks, Supplier<Function<Issue, Composition>> composers) {
    this.tasks = tasks;
    this.composers = composers;
  }

  /// Lays out this issue from now on, and at each of its changes; without one there are no pages.
  public void follow(Optional<IssueSession> next) {
    session = next;
    failing = false;
    tell(Laid.NONE);
    next.ifPresent(
        followed -> {
          followed.onChange(change -> changed(followed));
          compose();
        });
  }

  /// The pages composed last.
  public Laid laid() {
    return laid;
  }

  /// Tells a listener of all pages from now on, on the owning thread.
  public void onLaid(Consumer<Laid> listener) {
    listeners.add(listener);
  }

  /// Tells a listener why pages could not be composed; once, until they can be again. The last good
  /// pages stay.
  public void onFailure(Consumer<Throwable> listener) {
    failures.add(listener);
  }

  /// Composes the issue again, though it did not change.
  public void compose() {
    outdated = true;
    if (!running) {
      next();
    }
  }

  private void changed(IssueSession followed) {
    if (isFollowed(followed)) {
      compose();
    }
  }

  private void next() {
    if (session.isEmpty() || !outdated) {
      return;
    }
    IssueSession composed = session.get();
    Issue issue = composed.tree().issue();
    long revision = composed.revision();
    outdated = false;
    running = true;
    tasks.run(
        progress -> composer().apply(issue),
        pages -> ended(() -> arrived(composed, new Laid(revision, pages))),
        error -> ended(() -> failed(composed, error)));
  }

  private Function<Issue, Composition> composer() {
    if (composer == null) {
      composer = composers.get();
    }
    return composer;
  }

  private void ended(Runnable outcome) {
    running = false;
    outcome.run();
    if (!running) {
      next();
    }
  }

  private void arrived(IssueSession composed, Laid pages) {
    if (isFollowed(composed)) {
      failing = false;
      tell(pages);
    }
  }

  private void failed(IssueSession composed, Throwable error) {
    if (isFollowed(composed) && !failing) {
      failing = true;
      failures.forEach(listener -> listener.accept(error));
    }
  }

  private boolean isFollowed(IssueSession one) {
    return session.filter(followed -> followed == one).isPresent();
  }

  private void tell(Laid next) {
    laid = next;
    listeners.forEach(listener -> listener.accept(next));
  }
}
