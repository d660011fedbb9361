package org.gongbao.app.manuscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Registers;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.Guidance;
import org.gongbao.l10n.Problem;
import org.gongbao.model.SourceFile;
import org.gongbao.model.SourceId;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Numbering;
import org.gongbao.model.manuscript.Twice;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.Register;

/// 登记: files become manuscripts, each with what it says of itself. Their bytes are kept as they
/// came. On a worker.
public final class Registering {
  private final OpenLibrary library;
  private final Importer importer;
  private final Registers registers;
  private final Map<SourceId, String> known = new HashMap<>();
  private final List<Manuscript> before;

  public Registering(OpenLibrary library, Importer importer) {
    this.library = library;
    this.importer = importer;
    this.registers = library.registers();
    this.before = new ManuscriptDesk(library).manuscripts();
    before.forEach(one -> one.source().ifPresent(source -> known.put(source, one.number())));
  }

  /// What became of one file.
  public sealed interface Outcome {
    Incoming file();

    /// @param twice the item of an issue it seems to be already
    record Registered(Incoming file, Manuscript manuscript, Optional<Twice> twice)
        implements Outcome {}

    /// Nothing of it was kept.
    record Refused(Incoming file, Problem problem) implements Outcome {}
  }

  /// Registers files, all that can be as one step.
  ///
  /// @param said fields that are the same for all of them, and go before what files say
  public List<Outcome> files(
      List<Incoming> files, Map<Column, String> said, Tasks.Progress progress) {
    Importer.Request request = new Importer.Request(files, Guidance.NONE, Optional.empty());
    List<Importer.Step> steps = importer.prepare(request, progress);
    if (progress.isCancelled()) {
      return List.of();
    }
    Whereabouts whereabouts = Whereabouts.of(library);
    List<Outcome> outcomes = new ArrayList<>();
    List<SourceFile> sources = new ArrayList<>();
    List<Entry> lines = new ArrayList<>();
    for (Importer.Step step : steps) {
      switch (step) {
        case Importer.Settled(ImportOutcome outcome) ->
            outcomes.add(
                new Outcome.Refused(outcome.file(), ((ImportOutcome.Refused) outcome).problem()));
        case Importer.Prepared prepared -> {
          Optional<Problem> refusal = refusal(prepared);
          if (refusal.isPresent()) {
            outcomes.add(new Outcome.Refused(prepared.file(), refusal.get()));
          } else {
            Manuscript made = new Manuscript(numbered(line(prepared, said), lines));
            known.put(prepared.intake().source().id(), made.number());
            sources.add(prepared.intake().source());
            lines.add(made.line());
            outcomes.add(new Outcome.Registered(prepared.file(), made, whereabouts.twice(made)));
          }
        }
      }
    }
    sources.forEach(library.sourceFiles()::keepSource);
    registers.change("manuscript.step.add", lines.stream().map(EntryChange::added).toList());
    return outcomes;
  }

  private Optional<Problem> refusal(Importer.Prepared prepared) {
    String name = prepared.file().name();
    String same = known.get(prepared.intake().source().id());
    if (same != null) {
      return Optional.of(Problem.input("GB-M01", "manuscript.known", name, same));
    }
    return prepared.imported().whole()
        ? Optional.of(Problem.input("GB-M02", "manuscript.whole", name))
        : Optional.empty();
  }

  private Entry line(Importer.Prepared prepared, Map<Column, String> said) {
    SourceFile source = prepared.intake().source();
    String name = source.name();
    int dot = name.lastIndexOf('.');
    Entry line =
        Proposal.fill(
                registers.blank(Register.MANUSCRIPTS),
                prepared.imported().issue(),
                dot > 0 ? name.substring(0, dot) : name)
            .with(Column.RECEIVED, library.today().toString())
            .with(Column.FILE, name)
            .with(Column.DIGEST, source.id().value());
    for (Map.Entry<Column, String> one : said.entrySet()) {
      line = line.with(one.getKey(), one.getValue());
    }
    return EntryCheck.tidied(contacted(line));
  }

  /// 联络人 stays the same until someone says otherwise.
  private Entry contacted(Entry line) {
    String office = line.get(Column.OFFICE);
    if (office.isEmpty() || !line.get(Column.CONTACT).isEmpty()) {
      return line;
    }
    return before.stream()
        .filter(one -> one.office().equals(office))
        .reduce((one, later) -> later)
        .map(
            last ->
                line.with(Column.CONTACT, last.line().get(Column.CONTACT))
                    .with(Column.PHONE, last.line().get(Column.PHONE)))
        .orElse(line);
  }

  /// With the next 登记号 of the year it came in.
  private Entry numbered(Entry line, List<Entry> made) {
    List<String> given = new ArrayList<>(before.stream().map(Manuscript::number).toList());
    made.forEach(one -> given.add(one.get(Column.REGISTERED)));
    return numbered(line, given, library.today());
  }

  static Entry numbered(Entry line, List<String> given, LocalDate today) {
    int year = new Manuscript(line).received().orElse(today).getYear();
    return line.with(Column.REGISTERED, Numbering.next(year, given).written());
  }

  /// Registers one of which there is no file yet.
  public Manuscript bare(Map<Column, String> said) {
    Entry line =
        registers.blank(Register.MANUSCRIPTS).with(Column.RECEIVED, library.today().toString());
    for (Map.Entry<Column, String> one : said.entrySet()) {
      line = line.with(one.getKey(), one.getValue());
    }
    Entry made = numbered(EntryCheck.tidied(line), List.of());
    registers.change("manuscript.step.add", List.of(EntryChange.added(made)));
    return new Manuscript(made);
  }

  /// Gives a manuscript its file, or another one.
  ///
  /// @return why it cannot have it
  public Optional<Problem> attach(Manuscript manuscript, Incoming file) {
    Importer.Request request = new Importer.Request(List.of(file), Guidance.NONE, Optional.empty());
    Importer.Step step = importer.prepare(request, Tasks.Progress.NONE).getFirst();
    if (step instanceof Importer.Settled(ImportOutcome.Refused refused)) {
      return Optional.of(refused.problem());
    }
    if (!(step instanceof Importer.Prepared prepared)) {
      throw new IllegalStateException("a file is read or refused");
    }
    Optional<Problem> refusal = refusal(prepared);
    if (refusal.isEmpty()) {
      SourceFile source = prepared.intake().source();
      library.sourceFiles().keepSource(source);
      new ManuscriptDesk(library)
          .change(
              "manuscript.step.file",
              List.of(manuscript.id()),
              one -> one.with(Column.FILE, source.name()).with(Column.DIGEST, source.id().value()));
    }
    return refusal;
  }
}
