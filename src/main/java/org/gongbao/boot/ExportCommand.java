package org.gongbao.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongbao.app.Exporter;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.exchange.TextWriter;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao export INPUT --to txt|pdf -o OUT`; without `-o`, or with `-o -`, to standard output.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1")
  private String input = "";

  @Option(names = "--to", required = true)
  private String format = "";

  @Option(names = "--profile")
  private String profile = "print";

  @Option(names = "--round")
  private String round = "first";

  @Option(names = "--style")
  private @Nullable String style;

  @Option(names = {"-o", "--output"})
  private Path output = Path.of("-");

  ExportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    switch (format) {
      case "txt" -> text();
      case "pdf" -> pdf();
      default -> throw Program.wrong("--to", format);
    }
    return 0;
  }

  private void text() {
    Input.Given given = given();
    if (isStandard()) {
      program.out().print(TextWriter.write(given.issue()));
      program.out().flush();
    } else {
      Exporter.text(given.issue(), output);
      program.say("command.exported", output);
    }
  }

  private void pdf() {
    PdfProfile kind = constant(PdfProfile.class, "--profile", profile);
    ProofRound proof = constant(ProofRound.class, "--round", round);
    Request request = StyleChoice.request(program, given(), style);
    if (isStandard()) {
      program.pages().pdf(request, kind, proof, program.out());
      program.out().flush();
    } else {
      program.pages().pdf(request, kind, proof, output);
      program.say("command.exported", output);
    }
  }

  private Input.Given given() {
    return Input.read(input, program.libraries(), new RandomIds(), System.in);
  }

  private boolean isStandard() {
    return output.toString().equals("-");
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String option, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Program.wrong(option, value);
    }
  }
}
