package org.gongbao.ui.intake;

import java.time.Year;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Importer.Prepared;
import org.gongbao.app.Importer.Settled;
import org.gongbao.app.Importer.Step;
import org.gongbao.app.Incoming;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.Decision;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Label;
import org.gongbao.l10n.Problem;
import org.gongbao.ui.intake.Verdict.State;

/// One file of an import under review: as it was read last, and what the editor says of it. Every
/// change has it read again on a worker; several in a row are read once. FX thread.
final class IntakeFile {
  private final Importer importer;
  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private final Incoming incoming;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<Optional<String>> section =
      new SimpleObjectProperty<>(Optional.empty());
  private final Deque<Draft> undo = new ArrayDeque<>();
  private final Deque<Draft> redo = new ArrayDeque<>();
  private Optional<Problem> refusal;
  private Optional<Sheet> sheet;
  private Draft draft;
  private List<Integer> unsure = List.of();
  private boolean reading;

  IntakeFile(Reading.Read read, Importer importer, Tasks tasks, Consumer<Throwable> errors) {
    this.importer = importer;
    this.tasks = tasks;
    this.errors = errors;
    this.incoming = read.step().file();
    this.refusal = refusal(read.step());
    this.sheet = read.sheet();
    this.draft = Draft.of(sheet.map(s -> s.prepared().guidance()).orElse(Guidance.NONE));
    settle();
  }

  private static Optional<Problem> refusal(Step step) {
    return step instanceof Settled(ImportOutcome.Refused refused)
        ? Optional.of(refused.problem())
        : Optional.empty();
  }

  Incoming incoming() {
    return incoming;
  }

  String name() {
    return incoming.name();
  }

  /// Goes up whenever anything of the file is different.
  ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// Name of the section its items go into; empty for the one they were read into.
  ObjectProperty<Optional<String>> sectionProperty() {
    return section;
  }

  /// Why it cannot come in; empty when it can.
  Optional<Problem> refusal() {
    return refusal;
  }

  /// As it was read last; empty when it was refused.
  Optional<Sheet> sheet() {
    return sheet;
  }

  Guidance guidance() {
    return draft.guidance();
  }

  boolean isWhole() {
    return sheet.filter(s -> s.prepared().imported().whole()).isPresent();
  }

  /// True while what is shown was read before the last change.
  boolean isReading() {
    return reading;
  }

  /// Lines that want a look, in order.
  List<Integer> unsure() {
    return unsure;
  }

  boolean isUnsure(int line) {
    return Collections.binarySearch(unsure, line) >= 0;
  }

  boolean isReady() {
    return sheet.isPresent() && !reading && unsure.isEmpty();
  }

  /// True when an editor said something that would be lost.
  boolean isChanged() {
    return !undo.isEmpty();
  }

  boolean canUndo() {
    return !undo.isEmpty();
  }

  boolean canRedo() {
    return !redo.isEmpty();
  }

  /// To be stored.
  Optional<Prepared> prepared() {
    return sheet.map(s -> s.prepared().into(isWhole() ? Optional.empty() : section.get()));
  }

  /// What a line counts as; empty for one that shows nothing.
  Optional<Verdict> verdict(LineRow row) {
    Label said = draft.guidance().labels().get(row.number());
    if (said != null && !row.isBlank()) {
      boolean unheeded =
          !reading
              && said != Label.ASIDE
              && row.standing().filter(label -> !fits(said, label)).isPresent();
      return Optional.of(new Verdict(said, 100, State.CONFIRMED, unheeded));
    }
    return row.decision().map(decision -> verdict(row, decision));
  }

  /// A paragraph is one however it goes on.
  private static boolean fits(Label said, Label standing) {
    return said == standing || said == Label.PARAGRAPH && standing == Label.JOINED;
  }

  private Verdict verdict(LineRow row, Decision decision) {
    State state =
        row.confidence() >= Decision.SURE
            ? State.SURE
            : decision.label() == draft.accepted().get(row.number())
                ? State.CONFIRMED
                : State.UNSURE;
    return new Verdict(decision.label(), row.confidence(), state, false);
  }

  /// Gives lines a label. Title lines next to them stay with them: one line said to be the title
  /// would else be all of it.
  void label(Collection<Integer> lines, Label label) {
    sheet.ifPresent(
        now ->
            change(
                before -> {
                  Draft after = before;
                  for (int line : lines) {
                    if (!now.row(line).isBlank()) {
                      after = after.say(line, label);
                      for (int other : label == Label.TITLE ? titled(now, line) : List.of(line)) {
                        after = after.say(other, label);
                      }
                    }
                  }
                  return after;
                }));
  }

  private List<Integer> titled(Sheet now, int line) {
    return new Neighbours(now, this::verdict).of(line, Label.TITLE);
  }

  /// Says that lines are what they were taken for.
  void confirm(Collection<Integer> lines) {
    sheet.ifPresent(
        now ->
            change(
                before -> {
                  Draft after = before;
                  for (int line : lines) {
                    after = confirmed(now, after, line);
                  }
                  return after;
                }));
  }

  private Draft confirmed(Sheet now, Draft before, int line) {
    Optional<Verdict> verdict = verdict(now.row(line)).filter(v -> v.state() == State.UNSURE);
    if (verdict.isEmpty()) {
      return before;
    }
    Label label = verdict.get().label();
    Draft after = before.accept(line, label);
    if (!now.row(line).isOnePiece() || label == Label.PART_TITLE) {
      return after;
    }
    after = after.say(line, label);
    for (int other : label == Label.TITLE ? titled(now, line) : List.<Integer>of()) {
      after = after.say(other, label);
    }
    return after;
  }

  /// Leaves lines to the reader again.
  void forget(Collection<Integer> lines) {
    change(
        before -> {
          Draft after = before;
          for (int line : lines) {
            after = after.forget(line);
          }
          return after;
        });
  }

  void takeFor(Guidance.As as) {
    change(before -> before.with(before.guidance().with(as)));
  }

  void setYear(Optional<Year> year) {
    change(before -> before.with(before.guidance().with(year)));
  }

  void undo() {
    step(undo, redo);
  }

  void redo() {
    step(redo, undo);
  }

  private void step(Deque<Draft> from, Deque<Draft> to) {
    if (!from.isEmpty()) {
      to.push(draft);
      draft = from.pop();
      read();
      settle();
    }
  }

  private void change(UnaryOperator<Draft> change) {
    Draft next = change.apply(draft);
    if (!next.equals(draft) && sheet.isPresent()) {
      undo.push(draft);
      redo.clear();
      draft = next;
      read();
      settle();
    }
  }

  /// Takes another reading of the file; what was said of lines is gone with the lines.
  void reread(Reading.Read read) {
    Optional<Problem> refused = refusal(read.step());
    if (refused.isPresent() && sheet.isPresent()) {
      errors.accept(new org.gongbao.l10n.ProblemException(refused.get()));
      return;
    }
    refusal = refused;
    sheet = read.sheet();
    draft = Draft.of(sheet.map(s -> s.prepared().guidance()).orElse(Guidance.NONE));
    undo.clear();
    redo.clear();
    settle();
  }

  private void read() {
    Optional<Prepared> last = sheet.map(Sheet::prepared);
    Guidance wanted = draft.guidance();
    if (reading || last.isEmpty() || last.get().guidance().equals(wanted)) {
      return;
    }
    reading = true;
    tasks.run(
        progress -> Sheet.of(importer.again(last.get(), wanted)),
        made -> {
          reading = false;
          sheet = Optional.of(made);
          read();
          settle();
        },
        failed -> {
          reading = false;
          draft = Draft.of(last.get().guidance());
          settle();
          errors.accept(failed);
        });
  }

  private void settle() {
    unsure =
        sheet.stream()
            .flatMap(s -> s.rows().stream())
            .filter(row -> verdict(row).filter(v -> v.state() == State.UNSURE).isPresent())
            .map(LineRow::number)
            .toList();
    revision.set(revision.get() + 1);
  }
}
