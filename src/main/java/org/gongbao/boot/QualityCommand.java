package org.gongbao.boot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongbao.app.Qualities;
import org.gongbao.app.WholeFile;
import org.gongbao.app.quality.QualitySheets;
import org.gongbao.app.report.PlainIssue;
import org.gongbao.exchange.report.PlainHtmlWriter;
import org.gongbao.exchange.report.PlainSheet;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.review.quality.QualityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao proof quality LIBRARY#ISSUE [--format text|json|csv|html|pdf] [-o F]`: errors in 10,000
/// characters by proof, kind and reader. Data goes to standard output unless a file is named; a PDF
/// is always a file.
@Command(name = "quality")
final class QualityCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1")
  private String input = "";

  @Option(names = "--format")
  private String format = "text";

  @Option(names = {"-o", "--output"})
  private Path output = Path.of("-");

  QualityCommand(Program program) {
    this.program = program;
  }

  private record Read(Issue issue, QualityReport report) {}

  @Override
  public Integer call() {
    if (!List.of("text", "json", "csv", "html", "pdf").contains(format)) {
      throw Program.wrong("--format", format);
    }
    boolean standard = output.toString().equals("-");
    if (format.equals("pdf") && standard) {
      throw new ProblemException(Problem.usage("GB-Q01", "quality.command.needs-file"));
    }
    Read read =
        Input.within(
            input,
            program.libraries(),
            (library, issue) ->
                new Read(
                    library.read(issue.id()),
                    new Qualities(library, program.pages().fonts()).of(issue.id())));
    byte[] content = content(read);
    if (standard) {
      program.out().write(content, 0, content.length);
      program.out().flush();
    } else {
      WholeFile.write(output, out -> out.write(content));
    }
    program.say(
        "quality.command.summary",
        QualitySheets.subject(read.issue()),
        sheets().last(read.report()),
        read.report().proofs().size(),
        read.report().total().places());
    return 0;
  }

  private byte[] content(Read read) {
    String subject = QualitySheets.subject(read.issue());
    return switch (format) {
      case "json" -> utf8(QualityJson.of(read.issue().number().printed(), read.report()));
      case "csv" -> utf8(sheets().csv(read.report()));
      case "html" ->
          utf8(
              PlainHtmlWriter.write(
                  sheets().of(subject, read.report()),
                  program.messages().locale().toLanguageTag()));
      case "pdf" -> PlainIssue.pdf(sheets().of(subject, read.report()), "sheet", program.pages());
      default -> utf8(text(sheets().of(subject, read.report())));
    };
  }

  /// A line a row, its values parted by tabs, below the heading of its table.
  private static String text(PlainSheet sheet) {
    StringBuilder text = new StringBuilder();
    for (PlainSheet.Part part : sheet.parts()) {
      text.append(part.heading()).append(System.lineSeparator());
      line(text, part.columns().stream().map(PlainSheet.Column::name).toList());
      part.rows().forEach(row -> line(text, row));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> values) {
    text.append("  ")
        .append(String.join("\t", values).replace("\n", "、"))
        .append(System.lineSeparator());
  }

  private QualitySheets sheets() {
    return new QualitySheets(
        program.messages(), program.libraries().who(), Clock.system(ZoneId.systemDefault()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
