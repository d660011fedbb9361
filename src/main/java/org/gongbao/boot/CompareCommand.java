package org.gongbao.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongbao.app.WholeFile;
import org.gongbao.app.compare.Comparison;
import org.gongbao.app.compare.DiffExporter;
import org.gongbao.app.compare.DiffExporter.Format;
import org.gongbao.app.compare.DiffSheets;
import org.gongbao.exchange.report.DiffSheet;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.review.compare.IssueComparison;
import org.gongbao.review.compare.PartChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao compare A B [--to text|html|pdf] [-o FILE]`: what differs between two files, two
/// issues, or two states of an issue. A bare document is compared with what is most like it in a
/// whole issue. Without `-o`, or with `-o -`, to standard output; a PDF is always a file.
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(index = "0", arity = "1")
  private String before = "";

  @Parameters(index = "1", arity = "1")
  private String after = "";

  @Option(names = "--to")
  private String format = "text";

  @Option(names = {"-o", "--output"})
  private Path output = Path.of("-");

  CompareCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!List.of("text", "html", "pdf").contains(format)) {
      throw Program.wrong("--to", format);
    }
    boolean standard = output.toString().equals("-");
    if (format.equals("pdf") && standard) {
      throw new ProblemException(Problem.usage("GB-V01", "compare.needs-file"));
    }
    DiffSheet sheet =
        new DiffSheets(
                program.messages(), program.libraries().who(), Clock.system(ZoneId.systemDefault()))
            .of(compared());
    byte[] content =
        new DiffExporter(program.pages(), program.messages())
            .bytes(sheet, Format.valueOf(format.toUpperCase(Locale.ROOT)));
    if (standard) {
      program.out().write(content, 0, content.length);
      program.out().flush();
    } else {
      WholeFile.write(output, out -> out.write(content));
      program.say("compare.written", output);
    }
    if (sheet.parts().isEmpty()) {
      program.say("compare.none");
    } else {
      program.say("compare.said", DiffSheets.summary(sheet, program.messages()));
    }
    return 0;
  }

  private Comparison compared() {
    ComparedState one = ComparedState.read(before, program);
    ComparedState other = ComparedState.read(after, program);
    return new Comparison(
        other.title(), one.name(), other.name(), one.issue(), other.issue(), changes(one, other));
  }

  private static List<PartChange> changes(ComparedState one, ComparedState other) {
    Issue was = one.issue();
    Issue is = other.issue();
    if (one.isBare() && other.isBare()) {
      return IssueComparison.of(was.items().getFirst(), is.items().getFirst()).stream().toList();
    }
    if (one.isBare()) {
      Item item = was.items().getFirst();
      return IssueComparison.of(item, counterpart(item, one, other)).stream().toList();
    }
    if (other.isBare()) {
      Item item = is.items().getFirst();
      return IssueComparison.of(counterpart(item, other, one), item).stream().toList();
    }
    return IssueComparison.of(was, is);
  }

  private static Item counterpart(Item item, ComparedState own, ComparedState in) {
    return IssueComparison.counterpart(item, in.issue().items())
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.input("GB-V02", "compare.no-counterpart", in.name(), own.name())));
  }
}
