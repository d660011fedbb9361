package org.gongbao.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.jspecify.annotations.Nullable;

/// Keeps the pages of the issue being worked on current. Composing is done in a task, one at a
/// time; what is done meanwhile is composed next, all at once. Nobody waits for it. Owned by the
/// owning thread.
public final class LivePages {
  private final Tasks tasks;
  private final Function<Pictures, Press> presses;
  private final List<Consumer<Laid>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Throwable>> failures = new CopyOnWriteArrayList<>();
  // Made and used in tasks only, of which there is never more than one.
  private @Nullable Press press;
  private @Nullable Pictures pressed;
  private Optional<IssueSession> session = Optional.empty();
  private Pictures pictures = Pictures.NONE;
  private @Nullable HouseStyle style;
  private Laid laid = Laid.NONE;
  private boolean running;
  private boolean outdated;
  private boolean failing;

  /// @param presses asked in a task, for every issue once: fonts take a while to read
  public LivePages(Tasks tasks, Function<Pictures, Press> presses) {
    this.tasks = tasks;
    this.presses = presses;
  }

  /// Lays out an issue in a style.
  @FunctionalInterface
  public interface Press {
    Composition compose(Issue issue, HouseStyle style);
  }

  /// Something found out by composing the issue as it might be.
  @FunctionalInterface
  public interface Trial<T> {
    /// @param compose lays an issue out in the style of the pages
    T run(Function<Issue, Composition> compose, Tasks.Progress progress);
  }

  /// Tries something out in a task, beside the pages, which stay.
  ///
  /// @throws IllegalStateException when there is no issue to be laid out
  public <T> Tasks.Handle attempt(Trial<T> trial, Consumer<T> done, Consumer<Throwable> failed) {
    HouseStyle wanted = style;
    if (session.isEmpty() || wanted == null) {
      throw new IllegalStateException("no issue");
    }
    Pictures its = pictures;
    return tasks.run(
        progress -> {
          Press own = presses.apply(its);
          return trial.run(issue -> own.compose(issue, wanted), progress);
        },
        done,
        failed);
  }

  /// Lays out this issue from now on, and at each of its changes; without one there are no pages.
  ///
  /// @param itsPictures how large the pictures of the issue are, asked in a task
  public void follow(Optional<IssueSession> next, HouseStyle itsStyle, Pictures itsPictures) {
    rest();
    session = next;
    style = itsStyle;
    pictures = itsPictures;
    next.ifPresent(
        followed -> {
          followed.onChange(change -> changed(followed));
          compose();
        });
  }

  /// Follows nothing: there are no pages.
  public void rest() {
    session = Optional.empty();
    failing = false;
    tell(Laid.NONE);
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

  /// Composes the issue again in another style.
  public void restyle(HouseStyle other) {
    style = other;
    compose();
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
    HouseStyle wanted = style;
    if (session.isEmpty() || !outdated || wanted == null) {
      return;
    }
    IssueSession composed = session.get();
    Pictures its = pictures;
    Issue issue = composed.tree().issue();
    long revision = composed.revision();
    outdated = false;
    running = true;
    tasks.run(
        progress -> press(its).compose(issue, wanted),
        pages -> ended(() -> arrived(composed, new Laid(revision, pages, Optional.of(issue)))),
        error -> ended(() -> failed(composed, error)));
  }

  private Press press(Pictures its) {
    Press made = press;
    if (made == null || pressed != its) {
      made = presses.apply(its);
      press = made;
      pressed = its;
    }
    return made;
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
