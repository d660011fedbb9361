package org.gongbao.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.app.WholeFile;
import org.gongbao.app.manuscript.Kept;
import org.gongbao.app.manuscript.ManuscriptFile;
import org.gongbao.app.manuscript.ManuscriptWords;
import org.gongbao.app.manuscript.Registering;
import org.gongbao.app.manuscript.Registering.Outcome;
import org.gongbao.app.manuscript.SignedCopies;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.EntryId;

/// What can be done with manuscripts. FX thread.
final class ManuscriptActions {
  private static final int OFFERED = 4;
  private final ManuscriptModel model;
  private final Importer importer;
  private final Ways ways;
  private final Questions questions;
  private final Messages messages;
  private final ManuscriptWords words;
  private final Placement placement;
  private Supplier<List<EntryId>> chosen = List::of;
  private Consumer<List<EntryId>> choose = ids -> {};
  private final Consumer<Throwable> errors;

  ManuscriptActions(
      ManuscriptModel model,
      Importer importer,
      Ways ways,
      Questions questions,
      Messages messages,
      Consumer<Throwable> errors) {
    this.model = model;
    this.importer = importer;
    this.ways = ways;
    this.questions = questions;
    this.messages = messages;
    this.errors = errors;
    this.words = new ManuscriptWords(messages);
    this.placement = new Placement(model, importer, ways, questions, messages, errors);
  }

  /// @param source of what is chosen in the table
  /// @param choosing chooses there
  void on(Supplier<List<EntryId>> source, Consumer<List<EntryId>> choosing) {
    chosen = source;
    choose = choosing;
    placement.after(() -> choose.accept(chosen.get()));
  }

  List<Kept> chosen() {
    return model.find(chosen.get());
  }

  void registerFiles() {
    if (model.isEditable()) {
      register(ways.files().get());
    }
  }

  void register(List<Incoming> files) {
    if (files.isEmpty() || !model.isEditable()) {
      return;
    }
    OpenLibrary library = model.library().orElseThrow();
    model.run(
        desk -> new Registering(library, importer).files(files, Map.of(), Tasks.Progress.NONE),
        this::registered);
  }

  private void registered(List<Outcome> outcomes) {
    List<String> refused = new ArrayList<>();
    List<EntryId> made = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Refused(Incoming file, Problem problem) -> refused.add(messages.get(problem));
        case Outcome.Registered registered -> {
          made.add(registered.manuscript().id());
          registered
              .twice()
              .ifPresent(
                  twice ->
                      ways.say()
                          .accept(
                              messages.get(
                                  "manuscript.seems",
                                  registered.manuscript().number(),
                                  words.issue(twice.where().number()),
                                  twice.where().title())));
        }
      }
    }
    if (!made.isEmpty()) {
      model.didStep("manuscript.step.add");
      choose.accept(made);
    }
    if (!refused.isEmpty()) {
      questions.tell("manuscript.refused", refused);
    }
  }

  /// One that came on paper only.
  void registerBare() {
    if (model.isEditable()) {
      OpenLibrary library = model.library().orElseThrow();
      String title = messages.get("manuscript.untitled");
      model.run(
          desk -> new Registering(library, importer).bare(Map.of(Column.TITLE, title)),
          made -> {
            model.didStep("manuscript.step.add");
            choose.accept(List.of(made.id()));
          });
    }
  }

  void attach(Kept one) {
    List<Incoming> files = model.isEditable() ? ways.files().get() : List.of();
    if (!files.isEmpty()) {
      OpenLibrary library = model.library().orElseThrow();
      model.run(
          desk -> new Registering(library, importer).attach(one.manuscript(), files.getFirst()),
          refusal -> refusal.ifPresent(problem -> errors.accept(new ProblemException(problem))));
    }
  }

  /// 签发件扫描件 of the one chosen, or another one in its place, which wants a reason.
  void scan() {
    if (model.isEditable()) {
      chosen().stream().findFirst().ifPresent(this::scan);
    }
  }

  private void scan(Kept one) {
    Optional<Incoming> file = ways.scan().get().map(Incoming::of);
    Optional<String> reason =
        file.isEmpty() || one.manuscript().scan().isEmpty()
            ? Optional.of("")
            : questions.replaceScan(one.manuscript());
    if (file.isPresent() && reason.isPresent()) {
      OpenLibrary library = model.library().orElseThrow();
      boolean first = one.manuscript().scan().isEmpty();
      model.change(
          first ? "manuscript.step.scan" : "manuscript.step.scan.other",
          desk -> new SignedCopies(library).keep(one.manuscript(), file.get(), reason.get()));
    }
  }

  /// Shows the scan of the one chosen.
  void openScan() {
    chosen().stream().findFirst().map(Kept::manuscript).ifPresent(this::openScan);
  }

  private void openScan(Manuscript one) {
    OpenLibrary library = model.library().orElseThrow();
    model.run(
        desk -> new SignedCopies(library).layOut(one),
        copy -> {
          if (!ways.show().test(copy)) {
            ways.say().accept(messages.get("manuscript.scan.no-viewer", copy));
          }
        });
  }

  /// Into the issue on the desk; asks for one when that takes none.
  void place() {
    model
        .thisIssue()
        .ifPresentOrElse(
            issue -> placement.place(chosen(), issue, Optional.empty()), this::placeInto);
  }

  /// Into an issue that is asked for.
  void placeInto() {
    List<IssueSummary> open = model.openIssuesProperty().get();
    List<String> names = open.stream().map(one -> words.issue(one.number())).toList();
    if (chosen().isEmpty()) {
      return;
    }
    if (open.isEmpty()) {
      ways.say().accept(messages.get("manuscript.issue.none"));
      return;
    }
    questions
        .choose("manuscript.command.place-into", names)
        .ifPresent(
            name ->
                placement.place(chosen(), open.get(names.indexOf(name)).id(), Optional.empty()));
  }

  void place(List<EntryId> ids, NodeId issue, Optional<String> section) {
    placement.place(model.find(ids), issue, section);
  }

  void takeOut() {
    List<Kept> some = chosen();
    if (!some.isEmpty() && model.isEditable()) {
      placement.takeOut(some);
    }
  }

  /// 不刊登, or after all.
  void decline() {
    List<Kept> some = chosen();
    if (some.isEmpty() || !model.isEditable()) {
      return;
    }
    List<EntryId> ids = some.stream().map(one -> one.manuscript().id()).toList();
    if (some.stream().allMatch(one -> !one.manuscript().declined().isEmpty())) {
      model.change("manuscript.step.recall", desk -> desk.decline(ids, ""));
      return;
    }
    if (some.stream().anyMatch(one -> !one.standing().placed().isEmpty())) {
      ways.say().accept(messages.get("manuscript.decline.placed"));
      return;
    }
    String about =
        some.size() == 1
            ? some.getFirst().manuscript().title()
            : messages.get("manuscript.many", some.size());
    questions
        .decline(about, reasons())
        .ifPresent(
            reason -> model.change("manuscript.step.decline", desk -> desk.decline(ids, reason)));
  }

  private List<String> reasons() {
    return model.bookProperty().get().all().stream()
        .map(one -> one.manuscript().declined())
        .filter(reason -> !reason.isEmpty())
        .distinct()
        .limit(OFFERED)
        .toList();
  }

  void takeBack() {
    model.takeBack();
  }

  /// To the item one is.
  void open() {
    chosen().stream().findFirst().map(one -> one.standing().placed()).ifPresent(this::go);
  }

  private void go(List<Placed> placed) {
    if (placed.isEmpty()) {
      ways.say().accept(messages.get("manuscript.open.none"));
    } else {
      Placed last = placed.getLast();
      ways.go().accept(last.issue(), last.item());
    }
  }

  void importCsv() {
    if (!model.isEditable()) {
      return;
    }
    OpenLibrary library = model.library().orElseThrow();
    ways.toRead()
        .get()
        .map(Incoming::of)
        .ifPresent(
            file ->
                model.run(
                    desk -> ManuscriptFile.look(library, file.name(), file.bytes()),
                    look -> {
                      if (questions.csv(file.name(), look)) {
                        model.change(
                            "manuscript.step.import", desk -> ManuscriptFile.take(library, look));
                      }
                    }));
  }

  void exportCsv() {
    ways.toWrite()
        .apply(messages.get("manuscript.csv.name"))
        .ifPresent(
            target ->
                model.run(
                    desk -> {
                      byte[] bytes = ManuscriptFile.write(desk.read().all());
                      WholeFile.write(target, out -> out.write(bytes));
                      return target;
                    },
                    written -> ways.say().accept(messages.get("manuscript.csv.written", written))));
  }
}
