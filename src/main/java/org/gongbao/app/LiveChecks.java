package org.gongbao.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongbao.check.Traces;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.office.Office;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Diary;
import org.gongbao.model.Issue;
import org.jspecify.annotations.Nullable;

/// Keeps the findings of the issue being worked on current. Checking is done in a task, one at a
/// time, when the user pauses: half a word is no fault. What is done meanwhile is checked next, all
/// at once. Nobody waits for it: when pages come later than the text, the rules of pages are run
/// then, and are not run until then. Owned by the owning thread.
public final class LiveChecks {
  private static final Duration MOMENT = Duration.ofMillis(250);

  private final Tasks tasks;
  private final List<Consumer<Checked>> listeners = new CopyOnWriteArrayList<>();
  private Optional<Followed> followed = Optional.empty();
  private Checked checked = Checked.NOTHING;
  private Laid laid = Laid.NONE;
  private Tasks.Handle waiting = () -> {};
  private boolean running;
  private boolean outdated;

  public LiveChecks(Tasks tasks) {
    this.tasks = tasks;
  }

  /// What was found in a revision of the issue; -1 before anything was checked.
  public record Checked(long revision, CheckReport report) {
    public static final Checked NOTHING = new Checked(-1, CheckReport.NONE);
  }

  /// The issue being checked.
  private static final class Followed {
    private final IssueSession session;
    private final Traces traces;
    private final Supplier<Office> office;
    private @Nullable Checker checker;

    /// Set by the owning thread, taken back in a task.
    private volatile boolean outdated;

    private Followed(IssueSession session, Traces traces, Supplier<Office> office) {
      this.session = session;
      this.traces = traces;
      this.office = office;
    }

    /// Called in tasks only, of which there is never more than one.
    private CheckReport check(Issue issue, Optional<Composition> pages) {
      if (checker == null || outdated) {
        outdated = false;
        // Of a diary the rules for a text by itself are asked, for it is no issue.
        checker = Checks.of(!Diary.isDiary(issue.id()), traces, office.get());
      }
      return checker.check(issue, pages);
    }
  }

  /// Checks this issue from now on, and at each of its changes; without one nothing is found.
  ///
  /// @param traces what its sources had
  /// @param office gives what the office knows; asked in a task, again with [#again]
  public void follow(Optional<IssueSession> session, Traces traces, Supplier<Office> office) {
    followed = session.map(one -> new Followed(one, traces, office));
    tell(Checked.NOTHING);
    followed.ifPresent(
        one -> {
          one.session.onChange(change -> soon(one));
          changed(one);
        });
  }

  /// What was found last.
  public Checked checked() {
    return checked;
  }

  /// Tells a listener of all that is found from now on, on the owning thread.
  public void onChecked(Consumer<Checked> listener) {
    listeners.add(listener);
  }

  /// Takes the pages as they are laid; those of another tree than is checked are not looked at.
  public void laid(Laid next) {
    laid = next;
    followed.filter(one -> next.of(one.session.tree().issue()).isPresent()).ifPresent(this::soon);
  }

  /// Checks all again, though nothing changed in the issue; what the office knows is asked anew.
  public void again() {
    followed.ifPresent(
        one -> {
          one.outdated = true;
          changed(one);
        });
  }

  /// Once no other change came for a moment.
  private void soon(Followed one) {
    waiting.cancel();
    waiting = tasks.later(MOMENT, () -> changed(one));
  }

  private void changed(Followed one) {
    if (isFollowed(one)) {
      outdated = true;
      next();
    }
  }

  private void next() {
    if (running || !outdated || followed.isEmpty()) {
      return;
    }
    Followed one = followed.get();
    Issue issue = one.session.tree().issue();
    Optional<Composition> pages = laid.of(issue);
    long revision = one.session.revision();
    outdated = false;
    running = true;
    tasks.run(
        progress -> one.check(issue, pages),
        report -> ended(one, Optional.of(new Checked(revision, report))),
        broken -> ended(one, Optional.empty()));
  }

  private void ended(Followed one, Optional<Checked> found) {
    running = false;
    found.filter(any -> isFollowed(one)).ifPresent(this::tell);
    next();
  }

  private boolean isFollowed(Followed one) {
    return followed.filter(now -> now == one).isPresent();
  }

  private void tell(Checked next) {
    checked = next;
    listeners.forEach(listener -> listener.accept(next));
  }
}
