package org.gongbao.boot;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The command line: parses, runs, and turns what went wrong into one line and an exit code.
@Command(name = "gongbao")
final class Commands implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  private final Program program;

  @Option(names = {"-h", "--help"})
  @SuppressWarnings("unused") // asked for or not, help is what the bare command prints
  private boolean help;

  @Option(names = {"-V", "--version"})
  private boolean version;

  Commands(Program program) {
    this.program = program;
  }

  /// Runs one command.
  ///
  /// @return the exit code of design §9
  static int run(Program program, String... args) {
    if (args.length > 1 && args[args.length - 1].equals("--help")) {
      List<String> usage = usage(program, args[0]);
      if (!usage.isEmpty()) {
        usage.forEach(program.out()::println);
        return 0;
      }
    }
    CommandLine line =
        new CommandLine(new Commands(program))
            .addSubcommand(new ImportCommand(program))
            .addSubcommand(new CheckCommand(program))
            .addSubcommand(new ExportCommand(program))
            .addSubcommand(new ComposeCommand(program))
            .addSubcommand(new CompareCommand(program))
            .addSubcommand(new LedgerCommand(program))
            .addSubcommand(new DiaryCommand(program))
            .addSubcommand(new VerifyCommand(program))
            .addSubcommand("issue", IssueCommand.line(program))
            .addSubcommand("manuscript", ManuscriptCommand.line(program))
            .addSubcommand("key", KeyCommand.line(program))
            .addSubcommand("proof", ProofCommand.line(program))
            .addSubcommand(new DistributionCommand(program))
            .addSubcommand(new FlowCommand(program));
    line.setParameterExceptionHandler((wrong, given) -> misused(program, wrong, given));
    line.setExecutionExceptionHandler((thrown, where, parsed) -> failed(program, thrown));
    return line.execute(args);
  }

  @Override
  public void run() {
    program.out().println(program.messages().get(version ? "command.version" : "command.help"));
  }

  /// The lines of the help that are of one command.
  private static List<String> usage(Program program, String command) {
    List<String> usage = new ArrayList<>();
    boolean own = false;
    for (String line : program.messages().get("command.help").lines().toList()) {
      own = line.startsWith("gongbao " + command + " ") || own && line.startsWith("  ");
      if (own) {
        usage.add(line);
      }
    }
    return usage;
  }

  private static int misused(Program program, ParameterException wrong, String... args) {
    String given = wrong.getMessage() == null ? "" : wrong.getMessage();
    LOG.info("wrong usage: {}", given);
    Problem problem = Problem.usage("GB-C01", "command.wrongUsage");
    program.err().println(program.messages().get(problem));
    usage(program, args.length == 0 ? "" : args[0]).forEach(program.err()::println);
    return problem.kind().exitCode();
  }

  private static int failed(Program program, Exception thrown) {
    Problem problem =
        thrown instanceof ProblemException known
            ? known.problem()
            : Problem.library("GB-X01", "command.unexpected");
    if (!(thrown instanceof ProblemException)) {
      LOG.error("command failed", thrown);
    }
    program.err().println(program.messages().get(problem));
    return problem.kind().exitCode();
  }
}
