package org.gongbao.ui.chronicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Cleaned;
import org.gongbao.app.IssueSession;
import org.gongbao.app.PastedEntries;
import org.gongbao.edit.Step;
import org.gongbao.edit.chronicle.ChronicleSteps;
import org.gongbao.edit.chronicle.DayCounts;
import org.gongbao.edit.chronicle.DayInput;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.NodeId;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// The chronicle shown, the entry the caret is in, and what is done to them.
final class ChronicleModel {
  private final WorkModel work;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Optional<Chronicle>> chronicle =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<DayCounts> counts =
      new ReadOnlyObjectWrapper<>(DayCounts.NONE);

  ChronicleModel(WorkModel work, Messages messages) {
    this.work = work;
    this.messages = messages;
    work.treeProperty().subscribe(this::update);
    work.itemProperty().subscribe(this::update);
  }

  ReadOnlyObjectProperty<Optional<Chronicle>> chronicleProperty() {
    return chronicle.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<DayCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  boolean isEditable() {
    return work.isEditable();
  }

  /// Where the caret is, when it is in an entry.
  Optional<Place> at() {
    return work.spotProperty()
        .get()
        .map(spot -> spot.selection().caret())
        .filter(place -> place.slot() == Slot.TEXT && entry(place.node()).isPresent());
  }

  Optional<ChronicleEntry> entry(NodeId id) {
    return chronicle.get().stream()
        .flatMap(held -> held.entries().stream())
        .filter(entry -> entry.id().equals(id))
        .findFirst();
  }

  /// The entry the caret is in.
  Optional<ChronicleEntry> entry() {
    return at().flatMap(place -> entry(place.node()));
  }

  /// A day of the month meant where only a day is typed.
  LocalDate near() {
    return entry()
        .map(ChronicleEntry::date)
        .flatMap(date -> Optional.ofNullable(date.from()))
        .or(() -> counts.get().near())
        .orElseGet(
            () -> {
              int year =
                  work.session()
                      .map(s -> s.tree().issue().number().year())
                      .filter(y -> y > 0)
                      .orElse(LocalDate.EPOCH.getYear());
              return LocalDate.of(year, 1, 1);
            });
  }

  Optional<EntryDate> read(String typed, LocalDate near, PartOfDay part) {
    return DayInput.read(typed, near, counts.get().period(), part);
  }

  /// Goes to the first entry of a day.
  ///
  /// @return false when the day has none
  boolean go(LocalDate day) {
    NodeId first = counts.get().first().get(day);
    if (first != null) {
      go(first);
    }
    return first != null;
  }

  /// Goes to the text of an entry, for its lead is not typed in.
  void go(NodeId entry) {
    work.go(WorkModel.startOf(entry, Slot.TEXT), Spot.Origin.COMMAND);
  }

  /// Adds an entry and shows it, leaving the focus where it is.
  ///
  /// @return false when nothing was added
  boolean add(EntryDate date, String text) {
    Optional<Step> step =
        chronicle.get().flatMap(held -> steps().add(held.id(), date, Text.of(text.strip())));
    if (!isEditable() || step.isEmpty()) {
      return false;
    }
    session().commit(step.get().label(), step.get().edits(), null, step.get().after().orElse(null));
    step.get().after().ifPresent(after -> work.go(after, Spot.Origin.SOURCE));
    return true;
  }

  boolean paste(String lines) {
    Optional<NodeId> behind = at().map(Place::node);
    if (!isEditable() || chronicle.get().isEmpty()) {
      return false;
    }
    Cleaned cleaned = new Cleaned();
    List<ChronicleEntry> read = PastedEntries.read(lines, near(), session().ids(), cleaned);
    boolean done =
        steps().addAll(chronicle.get().get().id(), read, behind).map(work::perform).orElse(false);
    if (done) {
      work.say(cleaned.said(messages));
    }
    return done;
  }

  /// Does a step worked out from the tree as it is.
  ///
  /// @return false when there was nothing to do
  boolean perform(java.util.function.Function<ChronicleSteps, Optional<Step>> wanted) {
    return isEditable() && wanted.apply(steps()).map(work::perform).orElse(false);
  }

  /// Another date for the entry the caret is in.
  boolean redate(NodeId id, EntryDate date) {
    Place place = at().filter(p -> p.node().equals(id)).orElse(new Place(id, Slot.TEXT, 0));
    return perform(steps -> steps.redate(place, date));
  }

  /// The entry at the caret some days later or earlier.
  boolean shift(int days) {
    Optional<EntryDate> date = entry().map(ChronicleEntry::date).filter(d -> d.from() != null);
    return date.isPresent() && redate(at().orElseThrow().node(), shifted(date.get(), days));
  }

  private static EntryDate shifted(EntryDate date, int days) {
    LocalDate from = java.util.Objects.requireNonNull(date.from());
    LocalDate to = java.util.Objects.requireNonNull(date.to());
    return new EntryDate(from.plusDays(days), to.plusDays(days), date.part());
  }

  /// Entries without a date, in order.
  List<NodeId> undated() {
    return chronicle.get().stream()
        .flatMap(held -> held.entries().stream())
        .filter(entry -> entry.date().from() == null)
        .map(ChronicleEntry::id)
        .toList();
  }

  private ChronicleSteps steps() {
    return new ChronicleSteps(session().tree(), session().ids());
  }

  private IssueSession session() {
    return work.session().orElseThrow();
  }

  @SuppressWarnings("ReferenceEquality") // what did not change is the same object in the next tree
  private void update() {
    Optional<Chronicle> now =
        work.shown().filter(Chronicle.class::isInstance).map(Chronicle.class::cast);
    boolean same =
        now.isEmpty() && chronicle.get().isEmpty()
            || now.isPresent() && chronicle.get().filter(held -> held == now.get()).isPresent();
    if (!same) {
      counts.set(
          now.map(held -> DayCounts.of(held, session().tree().issue().chroniclePeriod()))
              .orElse(DayCounts.NONE));
      chronicle.set(now);
    }
  }
}
