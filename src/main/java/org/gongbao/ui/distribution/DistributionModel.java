package org.gongbao.ui.distribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Access;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.app.distribution.DistributionDesk;
import org.gongbao.app.distribution.Handout;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.RegisterDone;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// The issue whose distribution is looked at. Reads nothing before it is first looked at; reads and
/// writes in tasks, one after another. Owned by the FX thread.
final class DistributionModel {
  private final LibraryModel library;
  private final WorkModel work;
  private final Means means;
  private final Runnable written;
  private final ReadOnlyObjectWrapper<List<IssueSummary>> issues =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<NodeId>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean running;
  private boolean active;

  /// @param written called when 各期发放 were changed
  DistributionModel(LibraryModel library, WorkModel work, Means means, Runnable written) {
    this.library = library;
    this.work = work;
    this.means = means;
    this.written = written;
    library.libraryProperty().subscribe((before, now) -> forget());
    library.issuesProperty().subscribe((before, now) -> again());
    work.issueProperty().subscribe((before, now) -> follow());
  }

  /// @param last what can be taken back
  /// @param blank true where nobody was ever on the list
  record Shown(Optional<Handout> handout, Optional<RegisterDone> last, boolean blank) {
    static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty(), false);

    List<Share> shares() {
      return handout.map(one -> one.distribution().shares()).orElse(List.of());
    }
  }

  /// Those with a number, the newest first.
  ReadOnlyObjectProperty<List<IssueSummary>> issuesProperty() {
    return issues.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<NodeId>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  boolean hasLibrary() {
    return library.libraryProperty().get().isPresent();
  }

  /// False for a library that can only be read.
  boolean isEditable() {
    return library
        .libraryProperty()
        .get()
        .filter(open -> open.access() instanceof Access.Writable)
        .isPresent();
  }

  /// The room is looked at.
  void enter() {
    active = true;
    again();
  }

  private void forget() {
    chosen.set(Optional.empty());
    shown.set(Shown.NOTHING);
    issues.set(List.of());
    again();
  }

  /// To the issue that was taken to be edited.
  private void follow() {
    if (work.issueProperty().get().isPresent()) {
      chosen.set(Optional.empty());
      again();
    }
  }

  void choose(NodeId issue) {
    if (!chosen.get().equals(Optional.of(issue))) {
      chosen.set(Optional.of(issue));
      read();
    }
  }

  /// Reads again what may have changed: issues, registers, the colophon of the issue.
  void again() {
    if (!active) {
      return;
    }
    List<IssueSummary> numbered =
        library.issuesProperty().get().reversed().stream()
            .filter(issue -> issue.number().isAssigned())
            .toList();
    issues.set(numbered);
    if (chosen.get().filter(id -> has(numbered, id)).isEmpty()) {
      chosen.set(
          edited()
              .map(Issue::id)
              .filter(id -> has(numbered, id))
              .or(() -> numbered.stream().findFirst().map(IssueSummary::id)));
    }
    read();
  }

  private static boolean has(List<IssueSummary> issues, NodeId id) {
    return issues.stream().anyMatch(issue -> issue.id().equals(id));
  }

  private Optional<Issue> edited() {
    return work.session().map(session -> session.tree().issue());
  }

  private void read() {
    Optional<NodeId> wanted = chosen.get();
    if (wanted.isEmpty() || !hasLibrary()) {
      shown.set(Shown.NOTHING);
      return;
    }
    OpenLibrary open = library.libraryProperty().get().orElseThrow();
    Optional<Issue> edited = edited().filter(issue -> issue.id().equals(wanted.get()));
    inTurn(
        progress -> {
          Issue issue = edited.orElseGet(() -> open.read(wanted.get()));
          DistributionDesk desk = new DistributionDesk(open);
          return shown(desk, desk.of(issue));
        },
        this::take);
  }

  private static Shown shown(DistributionDesk desk, Handout handout) {
    return new Shown(Optional.of(handout), desk.last(), desk.isBlank());
  }

  private void take(Shown read) {
    if (read.handout().map(Handout::issue).equals(chosen.get())) {
      shown.set(read);
    }
  }

  /// Writes of a unit in the issue shown.
  ///
  /// @param column 份数, 退回 or 说明
  void write(String unit, Column column, String value) {
    changing((desk, handout) -> desk.write(handout, unit, column, value));
  }

  /// Takes back what was last written, in whichever issue.
  void takeBack() {
    changing(
        (desk, handout) -> {
          desk.takeBack();
          return desk.again(handout);
        });
  }

  private interface Change {
    Handout of(DistributionDesk desk, Handout handout);
  }

  private void changing(Change change) {
    Optional<Handout> handout = shown.get().handout();
    if (handout.isEmpty() || !isEditable()) {
      return;
    }
    OpenLibrary open = library.libraryProperty().get().orElseThrow();
    inTurn(
        progress -> {
          DistributionDesk desk = new DistributionDesk(open);
          return shown(desk, change.of(desk, handout.get()));
        },
        after -> {
          take(after);
          written.run();
        });
  }

  /// Once all that was asked for is read and written.
  void afterwards(Runnable then) {
    inTurn(progress -> this, done -> then.run());
  }

  private <T> void inTurn(Tasks.Work<T> job, Consumer<T> done) {
    Optional<OpenLibrary> of = library.libraryProperty().get();
    waiting.add(
        () ->
            means
                .tasks()
                .run(
                    job,
                    result -> {
                      if (of.equals(library.libraryProperty().get())) {
                        done.accept(result);
                      }
                      next();
                    },
                    failed -> {
                      // What was asked of a library that was closed meanwhile concerns nobody.
                      if (of.equals(library.libraryProperty().get())) {
                        means.errors().accept(failed);
                      }
                      next();
                    }));
    if (!running) {
      next();
    }
  }

  private void next() {
    Runnable job = waiting.poll();
    running = job != null;
    if (job != null) {
      job.run();
    }
  }
}
