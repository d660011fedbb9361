package org.gongbao.boot;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongbao.app.Exporter;
import org.gongbao.exchange.TextWriter;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao export INPUT --to txt -o OUT`; without `-o`, or with `-o -`, to standard output.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1")
  private String input = "";

  @Option(names = "--to", required = true)
  private String format = "";

  @Option(names = {"-o", "--output"})
  private @Nullable Path output;

  ExportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!format.equals("txt")) {
      throw new ProblemException(Problem.usage("GB-C02", "command.wrongValue", "--to", format));
    }
    Issue issue = Input.read(input, program.libraries(), new RandomIds(), System.in);
    Path file = output;
    if (file == null || file.toString().equals("-")) {
      program.out().print(TextWriter.write(issue));
      program.out().flush();
    } else {
      Exporter.text(issue, file);
      program.say("command.exported", file);
    }
    return 0;
  }
}
