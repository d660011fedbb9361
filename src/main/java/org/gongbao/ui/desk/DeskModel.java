package org.gongbao.ui.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.IssueDesk;
import org.gongbao.app.IssueFigures;
import org.gongbao.app.IssueTempo;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.app.YearFigures;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.plan.PublishingPlan;
import org.gongbao.model.plan.YearSlot;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// The year on the desk and the issue chosen in it. Reads in tasks. Owned by the FX thread.
final class DeskModel {
  private final LibraryModel library;
  private final WorkModel work;
  private final Means means;
  private final FontLibrary fonts;
  private final ReadOnlyObjectWrapper<Year> year = new ReadOnlyObjectWrapper<>(Year.NONE);
  private final ReadOnlyObjectWrapper<Optional<YearSlot>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Map<NodeId, IssueFigures>> figures =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Map<NodeId, IssueTempo>> tempos =
      new ReadOnlyObjectWrapper<>(Map.of());
  private boolean started;
  private Optional<Tasks.Handle> reading = Optional.empty();
  private Optional<Tasks.Handle> measuring = Optional.empty();

  DeskModel(LibraryModel library, WorkModel work, Means means, FontLibrary fonts) {
    this.library = library;
    this.work = work;
    this.means = means;
    this.fonts = fonts;
  }

  /// Follows the library from now on: what nobody looks at is not read.
  void start() {
    started = true;
    library.issuesProperty().subscribe((before, now) -> again());
    library.libraryProperty().subscribe((before, now) -> show(0));
    work.issueProperty()
        .subscribe(
            (before, now) -> {
              if (now.isPresent()) {
                follow();
              }
            });
    again();
  }

  /// A year's issues, those to come included.
  ///
  /// @param number 0 while there is no library
  record Year(int number, List<YearSlot> slots, PublishingPlan plan) {
    static final Year NONE = new Year(0, List.of(), PublishingPlan.USUAL);
  }

  ReadOnlyObjectProperty<Year> yearProperty() {
    return year.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<YearSlot>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What the issues of the year come to, as far as it is known.
  ReadOnlyObjectProperty<Map<NodeId, IssueFigures>> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Map<NodeId, IssueTempo>> temposProperty() {
    return tempos.getReadOnlyProperty();
  }

  void choose(YearSlot slot) {
    chosen.set(Optional.of(slot));
  }

  /// Reads the year again that is shown; at first that of the issue being edited.
  void again() {
    show(year.get().number() > 0 ? year.get().number() : firstYear());
  }

  /// Shows and chooses the issue that was taken to be edited.
  private void follow() {
    chosen.set(Optional.empty());
    show(firstYear());
  }

  private int firstYear() {
    return work.session()
        .map(session -> session.tree().issue().number().year())
        .filter(itsYear -> itsYear > 0)
        .orElseGet(() -> today().getYear());
  }

  void step(int years) {
    if (year.get().number() > 0) {
      show(year.get().number() + years);
    }
  }

  void show(int wanted) {
    reading.ifPresent(Tasks.Handle::cancel);
    measuring.ifPresent(Tasks.Handle::cancel);
    Optional<OpenLibrary> open = library.libraryProperty().get();
    if (!started) {
      return;
    }
    if (open.isEmpty() || wanted == 0) {
      year.set(Year.NONE);
      chosen.set(Optional.empty());
      return;
    }
    IssueDesk desk = open.get().issueDesk();
    reading =
        Optional.of(
            means
                .tasks()
                .run(
                    progress -> new Year(wanted, desk.year(wanted), desk.plan()),
                    this::take,
                    means.errors()));
  }

  private void take(Year read) {
    boolean another = read.number() != year.get().number();
    Optional<YearSlot> before = chosen.get();
    year.set(read);
    Optional<YearSlot> again =
        before.flatMap(slot -> read.slots().stream().filter(one -> isSame(one, slot)).findFirst());
    chosen.set(again.or(() -> usual(read)));
    if (another) {
      figures.set(Map.of());
      tempos.set(Map.of());
    }
    measure(read);
  }

  private static boolean isSame(YearSlot one, YearSlot other) {
    return one.issue().isPresent() && other.issue().isPresent()
        ? one.issue().get().id().equals(other.issue().get().id())
        : one.number().equals(other.number());
  }

  /// The issue being edited, else the first to be printed from today on, else the last.
  private Optional<YearSlot> usual(Year read) {
    LocalDate today = today();
    return read.slots().stream()
        .filter(this::isOpen)
        .findFirst()
        .or(() -> read.slots().stream().filter(one -> !one.day().isBefore(today)).findFirst())
        .or(() -> read.slots().stream().reduce((first, last) -> last));
  }

  boolean isOpen(YearSlot slot) {
    Optional<NodeId> open = work.session().map(session -> session.tree().issue().id());
    return slot.issue()
        .map(IssueSummary::id)
        .filter(id -> open.equals(Optional.of(id)))
        .isPresent();
  }

  LocalDate today() {
    return LocalDate.ofInstant(means.clock().instant(), means.clock().getZone());
  }

  /// Lays out what was not laid out since it was last changed; each figure is shown as it comes.
  private void measure(Year read) {
    OpenLibrary open = library.libraryProperty().get().orElseThrow();
    List<IssueSummary> issues = read.slots().stream().flatMap(one -> one.issue().stream()).toList();
    measuring =
        Optional.of(
            means
                .tasks()
                .run(
                    progress -> {
                      YearFigures measured = new YearFigures(open, fonts);
                      Map<NodeId, IssueFigures> known = new HashMap<>();
                      for (IssueSummary issue : issues) {
                        measured.kept(issue).ifPresent(its -> known.put(issue.id(), its));
                      }
                      tell(read, known);
                      for (IssueSummary issue : issues) {
                        if (progress.isCancelled()) {
                          return read;
                        }
                        if (!known.containsKey(issue.id())) {
                          known.put(issue.id(), measured.of(issue));
                          tell(read, known);
                        }
                      }
                      tempos(open, read, progress);
                      return read;
                    },
                    done -> {},
                    means.errors()));
  }

  /// What is read last: nobody waits for it.
  private void tempos(OpenLibrary open, Year read, Tasks.Progress progress) {
    Map<NodeId, IssueTempo> known = new HashMap<>();
    for (YearSlot slot : read.slots()) {
      if (slot.issue().isPresent() && !progress.isCancelled()) {
        known.put(slot.issue().get().id(), IssueTempo.of(open, fonts, slot));
      }
    }
    Map<NodeId, IssueTempo> now = Map.copyOf(known);
    means
        .tasks()
        .onOwner(
            () -> {
              if (year.get() == read) {
                tempos.set(now);
              }
            });
  }

  private void tell(Year read, Map<NodeId, IssueFigures> known) {
    Map<NodeId, IssueFigures> now = Map.copyOf(known);
    means
        .tasks()
        .onOwner(
            () -> {
              if (year.get() == read) {
                figures.set(now);
              }
            });
  }
}
