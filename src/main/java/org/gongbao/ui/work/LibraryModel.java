package org.gongbao.ui.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.RecentLibrary;
import org.gongbao.app.RescueCopy;
import org.gongbao.app.SaveState;
import org.gongbao.app.Settings;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Diary;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;

/// The library that is open and its issues. Files are touched in tasks only; the FX thread never
/// waits. Owned by the FX thread.
public final class LibraryModel {
  private final Libraries libraries;
  private final Settings settings;
  private final BusyModel busy;
  private final WorkModel work;
  private final Consumer<Throwable> errors;
  private final ReadOnlyObjectWrapper<Optional<OpenLibrary>> library =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SaveState>> saveState =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<IssueSummary>> issues =
      new ReadOnlyObjectWrapper<>(List.of());

  public LibraryModel(
      Libraries libraries,
      Settings settings,
      BusyModel busy,
      WorkModel work,
      Consumer<Throwable> errors) {
    this.libraries = libraries;
    this.settings = settings;
    this.busy = busy;
    this.work = work;
    this.errors = errors;
  }

  public void open(Path file) {
    take("ui.busy.opening", progress -> libraries.open(file));
  }

  /// Shows the library the program starts with.
  public void start(Tasks.Work<Optional<OpenedLibrary>> opening) {
    busy.run("ui.busy.opening", opening, opened -> opened.ifPresent(this::taken));
  }

  public void create(Path file) {
    take("ui.busy.creating", progress -> libraries.create(file));
  }

  /// Takes another issue of the library to the desk.
  public void openIssue(NodeId id) {
    library
        .get()
        .ifPresent(
            open ->
                busy.run(
                    "ui.busy.opening",
                    progress -> OpenedLibrary.read(open, settings, Optional.of(id)),
                    this::show));
  }

  /// Takes the 大事记簿 of a year to the desk; it is begun where there is none.
  public void openDiary(int year, Messages messages, Runnable then) {
    library
        .get()
        .ifPresent(
            open ->
                busy.run(
                    "ui.busy.opening",
                    progress ->
                        OpenedLibrary.read(
                            open, settings, Optional.of(open.diaries().open(year, messages))),
                    read -> {
                      show(read);
                      then.run();
                    }));
  }

  /// Takes the issue to the desk that was there before the diary.
  public void leaveDiary() {
    Optional<NodeId> shown = work.session().map(s -> s.tree().issue().id());
    if (shown.filter(Diary::isDiary).isPresent()) {
      library
          .get()
          .ifPresent(
              open ->
                  busy.run(
                      "ui.busy.opening",
                      progress -> OpenedLibrary.read(open, settings, Optional.empty()),
                      this::show));
    }
  }

  /// Reads the list of issues again, and shows one of them as it now is.
  ///
  /// @param item of the issue to show; its first one when empty
  public void refresh(Optional<NodeId> wanted, Optional<NodeId> item) {
    refresh(wanted, () -> item.ifPresent(work::select));
  }

  /// Takes another issue to the desk and goes to an entry of its chronicle.
  ///
  /// @param item the chronicle
  public void openEntry(NodeId wanted, NodeId item, NodeId entry) {
    refresh(
        Optional.of(wanted),
        () -> {
          work.select(item);
          work.go(WorkModel.startOf(entry, Slot.TEXT), Spot.Origin.COMMAND);
        });
  }

  /// Reads the list of issues again, and shows one of them as it now is.
  ///
  /// @param then done when it is shown
  public void refresh(Optional<NodeId> wanted, Runnable then) {
    Optional<NodeId> shown = work.session().map(s -> s.tree().issue().id());
    library
        .get()
        .ifPresent(
            open ->
                busy.run(
                    "ui.busy.opening",
                    progress -> OpenedLibrary.read(open, settings, wanted.or(() -> shown)),
                    read -> {
                      show(read);
                      then.run();
                    }));
  }

  /// Keeps the present state of the issue under a name.
  public void saveVersion(String name, Runnable done) {
    Optional<IssueSession> session = work.session();
    if (library.get().isPresent() && session.isPresent()) {
      OpenLibrary open = library.get().get();
      NodeId issue = session.get().tree().issue().id();
      busy.run("ui.busy.version", progress -> open.saveVersion(issue, name), version -> done.run());
    }
  }

  /// Tries again at once to save what could not be saved.
  public void retrySaving() {
    library.get().ifPresent(OpenLibrary::retrySaving);
  }

  /// Writes a copy of the library elsewhere, with what could not be saved.
  public void saveCopy(Path target, Consumer<RescueCopy> done) {
    library
        .get()
        .ifPresent(open -> busy.run("history.save.busy", progress -> open.saveCopy(target), done));
  }

  /// Saves everything and closes the library.
  ///
  /// @param closed then
  /// @param failed told when something could not be saved; the library is then still open
  public void close(Runnable closed, Consumer<Throwable> failed) {
    if (library.get().isEmpty()) {
      closed.run();
      return;
    }
    remember();
    OpenLibrary open = library.get().get();
    busy.runThrough(
        "ui.busy.closing",
        progress -> attempt(open),
        outcome ->
            outcome.ifPresentOrElse(
                failed,
                () -> {
                  forget();
                  closed.run();
                }));
  }

  /// Closes the library without what could not be saved: only when the user said so.
  public void closeUnsaved(Runnable closed) {
    OpenLibrary open = library.get().orElseThrow();
    busy.runThrough(
        "ui.busy.closing",
        progress -> {
          open.closeUnsaved();
          return open;
        },
        done -> {
          forget();
          closed.run();
        });
  }

  public List<RecentLibrary> recent() {
    return libraries.recent();
  }

  public ReadOnlyObjectProperty<Optional<OpenLibrary>> libraryProperty() {
    return library.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<SaveState>> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<IssueSummary>> issuesProperty() {
    return issues.getReadOnlyProperty();
  }

  private void take(String label, Tasks.Work<OpenLibrary> opening) {
    close(
        () ->
            busy.run(
                label, progress -> OpenedLibrary.of(opening.run(progress), settings), this::taken),
        errors);
  }

  private void taken(OpenedLibrary taken) {
    OpenLibrary open = taken.library();
    library.set(Optional.of(open));
    saveState.set(Optional.of(open.saveState()));
    open.onSaveState(
        state -> {
          if (library.get().equals(Optional.of(open))) {
            saveState.set(Optional.of(open.saveState()));
          }
        });
    open.onProblem(problem -> errors.accept(new ProblemException(problem)));
    show(taken.read());
  }

  private void show(OpenedLibrary.Read read) {
    issues.set(read.issues());
    remember();
    read.issue()
        .ifPresentOrElse(
            open -> {
              work.open(open);
              recallItem();
            },
            work::close);
  }

  private static Optional<Throwable> attempt(OpenLibrary open) {
    try {
      open.close();
      return Optional.empty();
    } catch (RuntimeException unsaved) {
      return Optional.of(unsaved);
    }
  }

  private void remember() {
    Optional<NodeId> issue = work.session().map(s -> s.tree().issue().id());
    library
        .get()
        .ifPresent(
            open ->
                issue
                    .filter(id -> !Diary.isDiary(id))
                    .ifPresent(id -> settings.put("issue." + open.path(), id.value())));
    issue.ifPresent(
        id ->
            work.itemProperty()
                .get()
                .ifPresent(item -> settings.put("item." + id.value(), item.value())));
  }

  private void recallItem() {
    work.session()
        .flatMap(session -> settings.get("item." + session.tree().issue().id().value()))
        .map(NodeId::new)
        .flatMap(work::partOf)
        .ifPresent(work::select);
  }

  private void forget() {
    work.close();
    // Before the rest: who follows it must not read what is closed.
    library.set(Optional.empty());
    issues.set(List.of());
    saveState.set(Optional.empty());
  }
}
