package org.gongbao.boot;

import java.nio.charset.Charset;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.app.DiaryImport;
import org.gongbao.app.DiaryImport.Outcome;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.Guidance;
import org.gongbao.l10n.Problem;
import org.gongbao.model.LossReport.Loss;

/// `gongbao import FILE… --library L --diary`: entries of chronicles go into the 大事记簿.
final class DiaryImporting {
  private final Program program;
  private final Function<Boolean, OpenLibrary> open;

  /// @param open gives the library, made anew when asked with true
  DiaryImporting(Program program, Function<Boolean, OpenLibrary> open) {
    this.program = program;
    this.open = open;
  }

  /// @return exit code
  int run(boolean fresh, List<Incoming> files, Guidance guidance, Optional<Charset> charset) {
    List<Importer.Step> steps =
        program
            .importer()
            .prepare(new Importer.Request(files, guidance, charset), Tasks.Progress.NONE);
    // A new library is made only when there is something to put into it.
    if (fresh && steps.stream().allMatch(Importer.Settled.class::isInstance)) {
      steps.stream()
          .map(step -> ((Importer.Settled) step).outcome())
          .filter(ImportOutcome.Refused.class::isInstance)
          .forEach(refused -> refuse(((ImportOutcome.Refused) refused).problem()));
      return Problem.Kind.INPUT.exitCode();
    }
    DiaryImport into = new DiaryImport(program.messages());
    try (OpenLibrary library = open.apply(fresh)) {
      int year =
          guidance.year().map(Year::getValue).orElse(Year.now(ZoneId.systemDefault()).getValue());
      List<Outcome> outcomes = into.finish(library, into.store(library, steps, year));
      outcomes.forEach(this::tell);
      boolean refused = outcomes.stream().anyMatch(Outcome.Refused.class::isInstance);
      return refused ? Problem.Kind.INPUT.exitCode() : 0;
    }
  }

  private void refuse(Problem problem) {
    program.err().println(program.messages().get(problem));
  }

  private void tell(Outcome outcome) {
    switch (outcome) {
      case Outcome.Refused refused -> refuse(refused.problem());
      case Outcome.Taken taken -> {
        program.say(
            "diary.imported", taken.file().given(), taken.added(), taken.known(), taken.undated());
        for (Loss loss : taken.losses().losses()) {
          program.say("command.loss." + loss.kind().name(), loss.line(), loss.text());
        }
      }
    }
  }
}
