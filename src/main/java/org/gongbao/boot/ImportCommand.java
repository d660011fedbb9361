package org.gongbao.boot;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.app.manuscript.AlreadyThere;
import org.gongbao.app.manuscript.ManuscriptWords;
import org.gongbao.exchange.Guidance;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.NodeId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao import FILE… --library L [--again]`: each file whole or not at all; exit 3 when any was
/// refused. What stands in an issue already is refused, unless it is to come in once more.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--library", required = true)
  private Path library = Path.of("");

  @Option(names = "--issue")
  private @Nullable String issue;

  @Option(names = "--section")
  private @Nullable String section;

  @Option(names = "--as")
  private String as = "auto";

  @Option(names = "--again")
  private boolean again;

  @Option(names = "--year")
  private @Nullable Integer year;

  @Option(names = "--diary")
  private boolean diary;

  @Option(names = "--encoding")
  private @Nullable String encoding;

  @Option(names = "--report")
  private @Nullable String report;

  ImportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Guidance guidance = guidance();
    Optional<Charset> charset = charset();
    if (report != null && !report.equals("json")) {
      throw Program.wrong("--report", report);
    }
    boolean fresh = !Files.exists(library);
    if (diary && issue != null) {
      throw Program.wrong("--issue", issue);
    }
    if (diary && report != null) {
      throw Program.wrong("--report", report);
    }
    if (fresh && issue != null) {
      throw new ProblemException(Problem.usage("GB-C03", "command.noIssues", issue));
    }
    List<Incoming> sources = files.stream().map(ImportCommand::source).toList();
    if (diary) {
      return new DiaryImporting(program, make -> program.writable(library, make))
          .run(fresh, sources, guidance, charset);
    }
    List<ImportOutcome> outcomes = outcomes(fresh, sources, guidance, charset);
    outcomes.forEach(this::tell);
    if (report != null) {
      program.out().println(JsonReport.of(outcomes, program.messages()));
    }
    boolean refused = outcomes.stream().anyMatch(ImportOutcome.Refused.class::isInstance);
    return refused ? Problem.Kind.INPUT.exitCode() : 0;
  }

  /// A new library is made only when there is something to put into it.
  private List<ImportOutcome> outcomes(
      boolean fresh, List<Incoming> sources, Guidance guidance, Optional<Charset> charset) {
    Importer importer = program.importer();
    Importer.Request request = new Importer.Request(sources, guidance, charset);
    List<Importer.Step> steps =
        importer.prepare(request, Tasks.Progress.NONE).stream().map(this::placed).toList();
    if (fresh && steps.stream().allMatch(Importer.Settled.class::isInstance)) {
      return steps.stream().map(step -> ((Importer.Settled) step).outcome()).toList();
    }
    try (OpenLibrary open = program.writable(library, fresh)) {
      Optional<NodeId> target =
          Optional.ofNullable(issue).map(name -> Input.issue(open, name).id());
      List<Importer.Step> wanted = again ? steps : unlessThere(open, steps, target);
      return importer.finish(open, importer.store(open, wanted, target, Tasks.Progress.NONE));
    }
  }

  /// Files with anything that stands in an issue already are refused.
  private List<Importer.Step> unlessThere(
      OpenLibrary open, List<Importer.Step> steps, Optional<NodeId> target) {
    Map<Incoming, AlreadyThere.Found> there = new HashMap<>();
    AlreadyThere.in(open, steps, target).forEach(one -> there.putIfAbsent(one.file(), one));
    return steps.stream()
        .map(
            step ->
                Optional.ofNullable(there.get(step.file()))
                    .<Importer.Step>map(one -> new Importer.Settled(refused(one)))
                    .orElse(step))
        .toList();
  }

  private ImportOutcome refused(AlreadyThere.Found one) {
    Problem problem =
        Problem.input(
            "GB-I13",
            "import.already." + one.twice().alike(),
            one.file().name(),
            one.title(),
            new ManuscriptWords(program.messages()).issue(one.twice().where().number()),
            one.twice().where().title());
    return new ImportOutcome.Refused(one.file(), problem);
  }

  /// Into the section asked for.
  private Importer.Step placed(Importer.Step step) {
    return step instanceof Importer.Prepared prepared && section != null
        ? prepared.into(Optional.of(section))
        : step;
  }

  private static Incoming source(Path file) {
    if (!file.toString().equals("-")) {
      return Incoming.of(file);
    }
    byte[] bytes = Input.standardInput(System.in);
    return Incoming.of("stdin.txt", () -> bytes);
  }

  private Guidance guidance() {
    try {
      Guidance.As kind = Guidance.As.valueOf(as.toUpperCase(Locale.ROOT));
      if (diary && kind != Guidance.As.AUTO && kind != Guidance.As.CHRONICLE) {
        throw Program.wrong("--as", as);
      }
      kind = diary ? Guidance.As.CHRONICLE : kind;
      return Guidance.of(kind).with(Optional.ofNullable(year).map(Year::of));
    } catch (IllegalArgumentException unknown) {
      throw Program.wrong("--as", as);
    }
  }

  private Optional<Charset> charset() {
    try {
      return Optional.ofNullable(encoding).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw Program.wrong("--encoding", String.valueOf(encoding));
    }
  }

  private void tell(ImportOutcome outcome) {
    switch (outcome) {
      case ImportOutcome.Refused refused ->
          program.err().println(program.messages().get(refused.problem()));
      case ImportOutcome.Taken taken -> {
        String key = taken.whole() ? "command.importedIssue" : "command.importedDocument";
        program.say(key, taken.file().given(), taken.items(), taken.charset());
        for (Loss loss : taken.losses().losses()) {
          program.say("command.loss." + loss.kind().name(), loss.line(), loss.text());
        }
      }
    }
  }
}
