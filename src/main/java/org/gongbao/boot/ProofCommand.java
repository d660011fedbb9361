package org.gongbao.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.Access;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Parcels;
import org.gongbao.app.WholeFile;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.app.proof.ProofMerge;
import org.gongbao.app.proof.ProofPackages;
import org.gongbao.app.proof.RedReport;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueSummary;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundKind;
import org.gongbao.review.sign.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao proof new|open|merge|decide|redcheck|status`: proof rounds without a window.
@Command(name = "proof")
final class ProofCommand {
  private static final String PASSWORD = "--password-file";

  private final Program program;

  ProofCommand(Program program) {
    this.program = program;
  }

  static CommandLine line(Program program) {
    ProofCommand proof = new ProofCommand(program);
    return new CommandLine(proof)
        .addSubcommand(proof.new Making())
        .addSubcommand(proof.new Opening())
        .addSubcommand(proof.new Merging())
        .addSubcommand(new DecideCommand(program))
        .addSubcommand(proof.new RedChecking())
        .addSubcommand(proof.new Telling())
        .addSubcommand(new QualityCommand(program));
  }

  private RoundDesk desk(OpenLibrary library) {
    return new RoundDesk(library, program.pages());
  }

  private Optional<char[]> password(@Nullable String file) {
    return Optional.ofNullable(file).map(given -> new Passphrases(program).of(given, false));
  }

  static void requireWritable(OpenLibrary library) {
    if (library.access() instanceof Access.ReadOnly readOnly) {
      throw new ProblemException(readOnly.reason());
    }
  }

  static ProofRound last(RoundDesk desk, IssueSummary issue) {
    List<ProofRound> rounds = desk.rounds(issue.id());
    if (rounds.isEmpty()) {
      throw new ProblemException(Problem.usage("GB-P35", "proof.noRounds", Input.name(issue)));
    }
    return rounds.getLast();
  }

  private static ProofRound numbered(RoundDesk desk, IssueSummary issue, @Nullable Integer number) {
    return number == null
        ? last(desk, issue)
        : desk.rounds(issue.id()).stream()
            .filter(round -> round.number() == number)
            .findFirst()
            .orElseThrow(() -> Program.wrong("--round", number.toString()));
  }

  /// `gongbao proof new L#I [--next] [--kind K] [--reader NAME] [--password-file F] -o F`: a
  /// package of the round that is open; opens one when none is, or when the next is wanted.
  @Command(name = "new")
  private final class Making implements Callable<Integer> {
    @Parameters(arity = "1")
    private String input = "";

    @Option(names = "--next")
    private boolean next;

    @Option(names = "--kind")
    private @Nullable String kind;

    @Option(names = "--reader")
    private String reader = "";

    @Option(names = PASSWORD)
    private @Nullable String password;

    @Option(
        names = {"-o", "--output"},
        required = true)
    private Path output = Path.of("");

    @Option(names = "--pdf")
    private @Nullable Path pdf;

    @Override
    public Integer call() {
      Optional<RoundKind> wanted = Optional.ofNullable(kind).map(ProofCommand::kind);
      return ProofInput.within(input, program, (library, issue) -> made(library, issue, wanted));
    }

    private int made(OpenLibrary library, IssueSummary issue, Optional<RoundKind> wanted) {
      requireWritable(library);
      // Before a version is locked that nothing could be made of.
      WholeFile.requireRoom(output);
      Optional.ofNullable(pdf).ifPresent(WholeFile::requireRoom);
      RoundDesk desk = desk(library);
      Optional<ProofRound> open = next ? Optional.empty() : desk.current(issue.id());
      ProofRound round =
          open.orElseGet(() -> desk.open(issue.id(), wanted, ProofCommand.this::versionName));
      ProofPackages packages =
          new ProofPackages(
              library, desk, program.libraries().keys(), program.messages().get("program.version"));
      byte[] parcel =
          packages.make(
              round,
              reader,
              Input.name(issue),
              password(password)
                  .map(chars -> new ProofPackages.Password(chars, new SecureRandom())));
      Parcels.write(output, parcel);
      if (pdf != null) {
        desk.print(round, pdf);
      }
      program.out().println(round.number() + "\t" + round.versionName() + "\t" + parcel.length);
      program.say("proof.said.made", output, kindName(round.kind()), round.versionName());
      return 0;
    }
  }

  private static RoundKind kind(String name) {
    try {
      return RoundKind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException noKind) {
      throw Program.wrong("--kind", name);
    }
  }

  private String kindName(RoundKind kind) {
    return program.messages().get("proof.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private String versionName(RoundKind kind) {
    return kindName(kind);
  }

  /// `gongbao proof open F [--marks JSON] [--return F --reader NAME] …`: what is in a package and
  /// how far its reader is; puts marks into the working file; gives back.
  @Command(name = "open")
  private final class Opening implements Callable<Integer> {
    @Parameters(arity = "1")
    private Path file = Path.of("");

    @Option(names = "--marks")
    private @Nullable Path marks;

    @Option(names = "--reader")
    private @Nullable String reader;

    @Option(names = "--return")
    private @Nullable Path back;

    @Option(names = "--passphrase-file")
    private @Nullable String passphrase;

    @Option(names = PASSWORD)
    private @Nullable String password;

    @Option(names = "--format")
    private String format = "text";

    @Override
    public Integer call() {
      try (ProofCopy copy =
          ProofCopy.open(file, password(password), program.home(), program.libraries())) {
        String name = Objects.requireNonNullElse(reader, copy.reader());
        // Before the marks: where there is no key, nothing was done.
        Optional<SigningKey> key = Optional.ofNullable(back).map(target -> key(name, target));
        if (marks != null) {
          MarkScript script = new MarkScript(copy, name, program.messages());
          copy.put(script.read(marks.toString(), bytes(marks)));
        }
        if (back != null) {
          giveBack(copy, name, back, key.orElseThrow());
        }
        new ProofOutput(program).copy(copy, format);
        return 0;
      }
    }

    private SigningKey key(String name, Path target) {
      if (name.isBlank()) {
        throw new ProblemException(Problem.usage("GB-P36", "proof.noReader"));
      }
      if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
        throw Program.wrong("--return", target.toString());
      }
      return program
          .libraries()
          .keys()
          .unlock(
              program.libraries().keys().find(name),
              new Passphrases(program).of(passphrase, false));
    }

    private void giveBack(ProofCopy copy, String name, Path target, SigningKey key) {
      Parcels.write(target, copy.giveBack(key, name, program.messages().get("program.version")));
      program.say("proof.said.returned", target, copy.marks().size());
    }

    private static byte[] bytes(Path script) {
      try {
        return Files.readAllBytes(script);
      } catch (IOException unreadable) {
        throw new ProblemException(
            Problem.input("GB-P10", "parcel.unreadable", script), unreadable);
      }
    }
  }

  /// `gongbao proof merge L F… [--trust] [--round I/N]`: exit 3 when any was refused.
  @Command(name = "merge")
  private final class Merging implements Callable<Integer> {
    @Parameters(index = "0", arity = "1")
    private Path library = Path.of("");

    @Parameters(index = "1..*", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--trust")
    private boolean trust;

    /// `ISSUE/N`: the round of PDFs that do not say which they are of.
    @Option(names = "--round")
    private @Nullable String round;

    @Option(names = PASSWORD)
    private @Nullable String password;

    @Override
    public Integer call() {
      int code = 0;
      try (OpenLibrary open = program.writable(library, false)) {
        ProofMerge merge = new ProofMerge(open);
        for (Path file : files) {
          try {
            ProofMerge.Outcome outcome =
                Files.isRegularFile(file) && ProofMerge.isPdf(file)
                    ? merge.annotated(file, desk(open), named(open, round), program.messages())
                    : merge.merge(file, password(password), (key, reader) -> trust);
            new ProofOutput(program).merged(file, outcome);
          } catch (ProblemException refused) {
            program.err().println(program.messages().get(refused.problem()));
            code = Math.max(code, refused.problem().kind().exitCode());
          }
        }
      }
      return code;
    }
  }

  private Optional<ProofRound> named(OpenLibrary library, @Nullable String round) {
    if (round == null) {
      return Optional.empty();
    }
    int mark = round.lastIndexOf('/');
    IssueSummary issue = Input.issue(library, mark < 0 ? round : round.substring(0, mark));
    try {
      Integer number = mark < 0 ? null : Integer.valueOf(round.substring(mark + 1));
      return Optional.of(numbered(desk(library), issue, number));
    } catch (NumberFormatException noNumber) {
      throw Program.wrong("--round", round);
    }
  }

  /// `gongbao proof redcheck L#I [--round N] [--format text|json]`: exit 1 when anything but the
  /// accepted marks differs.
  @Command(name = "redcheck")
  private final class RedChecking implements Callable<Integer> {
    @Parameters(arity = "1")
    private String input = "";

    @Option(names = "--round")
    private @Nullable Integer number;

    @Option(names = "--format")
    private String format = "text";

    @Override
    public Integer call() {
      return Input.within(
          input,
          program.libraries(),
          (library, issue) -> {
            RoundDesk desk = desk(library);
            RedReport report = desk.redCheck(numbered(desk, issue, number));
            new ProofOutput(program).redCheck(report, format);
            return report.isClean() ? 0 : 1;
          });
    }
  }

  /// `gongbao proof status L#I [--round N] [--format text|json]`: rounds, returns, and what became
  /// of every mark.
  @Command(name = "status")
  private final class Telling implements Callable<Integer> {
    @Parameters(arity = "1")
    private String input = "";

    @Option(names = "--round")
    private @Nullable Integer number;

    @Option(names = "--format")
    private String format = "text";

    @Override
    public Integer call() {
      return Input.within(
          input,
          program.libraries(),
          (library, issue) -> {
            RoundDesk desk = desk(library);
            ProofRound round = numbered(desk, issue, number);
            new ProofOutput(program).accounts(round, desk.docket(round), format);
            return 0;
          });
    }
  }
}
