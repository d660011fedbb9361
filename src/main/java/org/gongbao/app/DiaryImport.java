package org.gongbao.app;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.LossReport;

/// Takes files into the 大事记簿, each whole or not at all: [#store] has the diaries of their years
/// made, on a worker; [#finish] puts the entries in, on the owning thread.
public final class DiaryImport {
  private final Messages messages;

  /// @param messages names the versions kept of new diaries
  public DiaryImport(Messages messages) {
    this.messages = messages;
  }

  /// What became of a file.
  public sealed interface Outcome {
    Incoming file();

    /// @param added entries that are new in the diary
    /// @param known entries it had already
    record Taken(Incoming file, int added, int known, int undated, LossReport losses)
        implements Outcome {}

    /// Nothing of it was written.
    record Refused(Incoming file, Problem problem) implements Outcome {}
  }

  /// A file that is ready, or refused.
  ///
  /// @param year of entries without a date
  public record Ready(
      Incoming file, Optional<DiaryIntake> intake, Optional<Problem> refused, int year) {}

  /// Has the diaries made. On a worker.
  ///
  /// @param year of entries without a date where the file says none
  public List<Ready> store(OpenLibrary library, List<Importer.Step> steps, int year) {
    List<Ready> ready = new ArrayList<>();
    for (Importer.Step step : steps) {
      try {
        ready.add(ready(library, step, year));
      } catch (ProblemException refused) {
        ready.add(new Ready(step.file(), Optional.empty(), Optional.of(refused.problem()), year));
      }
    }
    return ready;
  }

  private Ready ready(OpenLibrary library, Importer.Step step, int otherwise) {
    return switch (step) {
      case Importer.Settled settled ->
          new Ready(
              settled.file(),
              Optional.empty(),
              settled.outcome() instanceof ImportOutcome.Refused refused
                  ? Optional.of(refused.problem())
                  : Optional.empty(),
              otherwise);
      case Importer.Prepared prepared -> {
        DiaryIntake intake = DiaryIntake.of(prepared);
        int year =
            prepared
                .guidance()
                .year()
                .map(Year::getValue)
                .or(
                    () ->
                        intake.entries().stream()
                            .map(entry -> entry.date().from())
                            .filter(day -> day != null)
                            .findFirst()
                            .map(day -> day.getYear()))
                .orElse(otherwise);
        Diaries diaries = library.diaries();
        for (int one : Diaries.years(intake.entries(), year)) {
          diaries.open(one, messages);
        }
        yield new Ready(prepared.file(), Optional.of(intake), Optional.empty(), year);
      }
    };
  }

  /// Puts the entries in, one action a file and year. On the owning thread.
  public List<Outcome> finish(OpenLibrary library, List<Ready> files) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Ready file : files) {
      file.refused().ifPresent(why -> outcomes.add(new Outcome.Refused(file.file(), why)));
      file.intake().ifPresent(intake -> outcomes.add(taken(library, file, intake)));
    }
    return outcomes;
  }

  private static Outcome taken(OpenLibrary library, Ready file, DiaryIntake intake) {
    try {
      List<ChronicleEntry> entries = intake.entries();
      int added = library.diaries().takeIn(entries, file.year(), Optional.of(intake)).added();
      int undated = (int) entries.stream().filter(entry -> entry.date().from() == null).count();
      return new Outcome.Taken(
          file.file(), added, entries.size() - added, undated, intake.losses());
    } catch (ProblemException refused) {
      return new Outcome.Refused(file.file(), refused.problem());
    }
  }
}
