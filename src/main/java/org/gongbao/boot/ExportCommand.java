package org.gongbao.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
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
    String text = TextWriter.write(issue);
    Path file = output;
    if (file == null || file.toString().equals("-")) {
      program.out().print(text);
      program.out().flush();
    } else {
      write(file, text);
      program.say("command.exported", file);
    }
    return 0;
  }

  /// Written beside and moved into place, so that a full disk leaves the old file.
  private static void write(Path file, String text) {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try {
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException unwritable) {
      throw new ProblemException(Problem.library("GB-E01", "command.unwritable", file), unwritable);
    }
  }
}
