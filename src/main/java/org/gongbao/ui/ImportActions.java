package org.gongbao.ui;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.gongbao.app.DiaryImport;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Importer.Prepared;
import org.gongbao.app.Importer.Request;
import org.gongbao.app.Importer.Step;
import org.gongbao.app.Incoming;
import org.gongbao.app.manuscript.AlreadyThere;
import org.gongbao.exchange.Guidance;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Diary;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.ui.fx.ErrorReporter;
import org.gongbao.ui.intake.IntakeModel;
import org.gongbao.ui.intake.IntakeWindow;
import org.gongbao.ui.intake.Reading;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.WorkModel;

/// 导入: files are read, looked at where anything wants a look, and only then stored.
final class ImportActions {
  private final Stage stage;
  private final UiServices services;
  private final LibraryModel library;
  private final WorkModel work;
  private final BusyModel busy;
  private final ErrorReporter errors;
  private final Consumer<Scene> dress;
  private final Predicate<List<AlreadyThere.Found>> again;

  ImportActions(
      Stage stage,
      UiServices services,
      LibraryModel library,
      WorkModel work,
      BusyModel busy,
      ErrorReporter errors,
      Consumer<Scene> dress) {
    this.stage = stage;
    this.services = services;
    this.library = library;
    this.work = work;
    this.busy = busy;
    this.errors = errors;
    this.dress = dress;
    this.again = new AgainQuestion(services.messages(), stage)::ask;
  }

  /// @param encoding to read the files in, or empty to detect it
  void choose(Optional<Charset> encoding) {
    read(chosen(), encoding, Optional.empty());
  }

  /// What was copied elsewhere.
  void paste() {
    read(copied(), Optional.empty(), Optional.empty());
  }

  /// @param section documents go into, where they were dropped on one
  void take(List<Path> files, Optional<String> section) {
    read(Incoming.of(files), Optional.empty(), section);
  }

  private List<Incoming> chosen() {
    return new FileChoosing(services.messages(), services.settings()).received(stage);
  }

  /// Tells the user when there is nothing.
  private List<Incoming> copied() {
    List<Incoming> copied = new Copied(services.messages(), services.clock()).now();
    if (copied.isEmpty()) {
      errors.tell("intake.title.copied", "intake.copied.none");
    }
    return copied;
  }

  private void read(List<Incoming> files, Optional<Charset> encoding, Optional<String> section) {
    Request request = new Request(files, guidance(), encoding);
    Importer importer = services.importer();
    if (library.libraryProperty().get().isPresent() && !files.isEmpty()) {
      busy.run(
          "ui.busy.importing",
          progress -> Reading.of(importer.prepare(request, progress)),
          reading -> {
            if (reading.wantsLook() || diary().isPresent()) {
              look(reading, section, sections(), this::confirmed);
            } else {
              store(reading.steps(), () -> {});
            }
          });
    }
  }

  /// What comes in while a diary is on the desk are notes for it, unless somebody says otherwise.
  private Guidance guidance() {
    OptionalInt diary = diary();
    return diary.isPresent()
        ? Guidance.of(Guidance.As.CHRONICLE).with(Optional.of(Year.of(diary.getAsInt())))
        : Guidance.NONE;
  }

  private OptionalInt diary() {
    return work.session()
        .map(session -> Diary.yearOf(session.tree().issue().id()))
        .orElse(OptionalInt.empty());
  }

  private List<String> sections() {
    return work
        .session()
        .map(session -> session.tree().issue().sections())
        .orElse(List.of())
        .stream()
        .map(named -> named.name().chars())
        .toList();
  }

  /// Brings files that are read already into an issue, after a look where anything is unsure.
  ///
  /// @param sections names of the sections of the issue
  /// @param done told what became of them
  void place(
      List<Prepared> files,
      NodeId issue,
      List<String> sections,
      Consumer<List<ImportOutcome>> done) {
    Optional<NodeId> into = Optional.of(issue);
    busy.run(
        "ui.busy.importing",
        progress -> Reading.of(new ArrayList<Step>(files)),
        reading -> {
          if (reading.isSure()) {
            store(reading.steps(), into, done);
          } else {
            look(
                reading,
                Optional.empty(),
                sections,
                window ->
                    store(
                        new ArrayList<>(window.model().prepared()),
                        into,
                        outcomes -> {
                          window.close();
                          done.accept(outcomes);
                        }));
          }
        });
  }

  private void look(
      Reading reading,
      Optional<String> section,
      List<String> sections,
      Consumer<IntakeWindow> confirmed) {
    IntakeModel model =
        new IntakeModel(services.importer(), services.tasks(), errors::report, sections, section);
    model.add(reading);
    IntakeWindow window =
        new IntakeWindow(
            model,
            new IntakeWindow.Surroundings(
                stage, services.messages(), services.settings(), services.tasks(), dress),
            new IntakeWindow.Hooks(
                this::chosen,
                this::copied,
                confirmed,
                busy.busyProperty().map(Optional::isPresent)));
    errors.standBefore(window.stage());
    window.stage().setOnHidden(event -> errors.standBefore(stage));
    window.show();
  }

  private void confirmed(IntakeWindow window) {
    store(new ArrayList<>(window.model().prepared()), window::close);
  }

  /// Asks about what stands in an issue already, then stores.
  private void store(List<Step> steps, Runnable stored) {
    OptionalInt diary = diary();
    Optional<NodeId> into =
        work.session().map(session -> session.tree().issue().id()).filter(id -> diary.isEmpty());
    library
        .libraryProperty()
        .get()
        .ifPresent(
            target ->
                busy.run(
                    "ui.busy.importing",
                    progress -> AlreadyThere.in(target, steps, into),
                    there -> {
                      if (there.isEmpty() || again.test(there)) {
                        store(steps, diary, into, stored);
                      }
                    }));
  }

  /// Cannot be cancelled: what is half stored would have to be looked for.
  private void store(List<Step> steps, OptionalInt diary, Optional<NodeId> into, Runnable stored) {
    List<Step> notes = diary.isEmpty() ? List.of() : steps.stream().filter(this::isNotes).toList();
    List<Step> others = steps.stream().filter(step -> !notes.contains(step)).toList();
    Importer importer = services.importer();
    DiaryImport book = new DiaryImport(services.messages());
    library
        .libraryProperty()
        .get()
        .ifPresent(
            target ->
                busy.runThrough(
                    "ui.busy.importing",
                    progress ->
                        new Stored(
                            importer.store(target, others, into, progress),
                            book.store(target, notes, diary.orElse(0))),
                    run -> {
                      List<ImportOutcome> outcomes = importer.finish(target, run.issues());
                      List<DiaryImport.Outcome> kept = book.finish(target, run.notes());
                      stored.run();
                      imported(outcomes);
                      kept(kept);
                    }));
  }

  /// Into an issue, whatever is on the desk.
  private void store(
      List<Step> steps, Optional<NodeId> into, Consumer<List<ImportOutcome>> stored) {
    Importer importer = services.importer();
    library
        .libraryProperty()
        .get()
        .ifPresent(
            target ->
                busy.runThrough(
                    "ui.busy.importing",
                    progress -> importer.store(target, steps, into, progress),
                    run -> stored.accept(importer.finish(target, run))));
  }

  /// What is in the library, and what goes into the diary.
  private record Stored(Importer.Run issues, List<DiaryImport.Ready> notes) {}

  /// True for what was read as a chronicle alone.
  private boolean isNotes(Step step) {
    return step instanceof Importer.Prepared prepared
        && !prepared.imported().whole()
        && prepared.imported().issue().items().stream().allMatch(Chronicle.class::isInstance);
  }

  private void kept(List<DiaryImport.Outcome> outcomes) {
    for (DiaryImport.Outcome outcome : outcomes) {
      switch (outcome) {
        case DiaryImport.Outcome.Taken taken ->
            work.say(
                services
                    .messages()
                    .get(
                        "diary.imported",
                        taken.file().name(),
                        taken.added(),
                        taken.known(),
                        taken.undated()));
        case DiaryImport.Outcome.Refused refused ->
            errors.report(new ProblemException(refused.problem()));
      }
    }
  }

  /// Goes to what came in last and tells of what did not.
  private void imported(List<ImportOutcome> outcomes) {
    Optional<NodeId> last = Optional.empty();
    Optional<NodeId> item = Optional.empty();
    for (ImportOutcome outcome : outcomes) {
      switch (outcome) {
        case ImportOutcome.Taken taken -> {
          last = Optional.of(taken.issue());
          item = taken.imported().issue().items().stream().findFirst().map(Node::id);
        }
        case ImportOutcome.Refused refused ->
            errors.report(new ProblemException(refused.problem()));
      }
    }
    if (!outcomes.isEmpty() || diary().isPresent()) {
      library.refresh(last, item);
    }
  }
}
