package org.gongbao.boot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.Checks;
import org.gongbao.app.Judged;
import org.gongbao.app.report.Examined;
import org.gongbao.app.report.ReportExporter;
import org.gongbao.check.PageRule;
import org.gongbao.check.Rule;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.exchange.report.CheckSheet;
import org.gongbao.exchange.report.Found.Grade;
import org.gongbao.exchange.report.JsonSheetWriter;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Tree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao check INPUT [--format text|json|csv|html|pdf] [--rules ID,…] [-o OUT]`: what the rules
/// find; exit code 1 when a finding is an error. Without `-o`, or with `-o -`, to standard output;
/// a PDF is always a file.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(CheckCommand.class);
  private static final int ERRORS_FOUND = 1;

  private final Program program;

  @Parameters(arity = "1")
  private String input = "";

  @Option(names = "--format")
  private String format = "text";

  @Option(names = "--rules", split = "[,，]")
  private List<String> rules = new ArrayList<>();

  @Option(names = {"-o", "--output"})
  private Path output = Path.of("-");

  CheckCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!List.of("text", "json", "csv", "html", "pdf").contains(format)) {
      throw Program.wrong("--format", format);
    }
    if (format.equals("pdf") && isStandard()) {
      throw new ProblemException(Problem.usage("GB-C06", "report.needsFile"));
    }
    List<Rule> wanted =
        rules.isEmpty() ? RuleCatalog.all() : rules.stream().map(CheckCommand::rule).toList();
    CheckSheet sheet =
        sheet(Input.read(input, program.libraries(), new RandomIds(), System.in), wanted);
    CheckOutput words = new CheckOutput(sheet, program.messages());
    write(content(sheet, words));
    if (!format.equals("json")) {
      words.summary().forEach(program.err()::println);
    }
    return sheet.count(Grade.ERROR) > 0 ? ERRORS_FOUND : 0;
  }

  private CheckSheet sheet(Input.Given given, List<Rule> wanted) {
    boolean printed = given.whole() && wanted.stream().anyMatch(PageRule.class::isInstance);
    Optional<Composition> pages = printed ? pages(given) : Optional.empty();
    CheckReport report =
        Checks.of(given.whole(), given.traces(), given.office(), wanted)
            .check(given.issue(), pages);
    Judged judged = Judged.of(report, Tree.of(given.issue()), given.decided());
    return program
        .sheets()
        .of(
            new Examined(
                input,
                given.issue(),
                judged,
                report.notApplicable(),
                List.of(given.provenance()),
                pages.orElse(Composition.EMPTY)));
  }

  private byte[] content(CheckSheet sheet, CheckOutput words) {
    String end = System.lineSeparator();
    return switch (format) {
      case "text" -> utf8(String.join("", words.lines().stream().map(one -> one + end).toList()));
      case "json" -> utf8(JsonSheetWriter.write(sheet) + end);
      default -> {
        ReportExporter.Format kind = ReportExporter.Format.valueOf(format.toUpperCase(Locale.ROOT));
        yield new ReportExporter(program.pages(), program.messages()).bytes(sheet, kind);
      }
    };
  }

  private void write(byte[] content) {
    if (isStandard()) {
      program.out().write(content, 0, content.length);
      program.out().flush();
    } else {
      ReportExporter.write(content, output);
      program.say("report.written", output);
    }
  }

  private boolean isStandard() {
    return output.toString().equals("-");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Empty when they cannot be composed: then the rules of pages are not run, and that is said.
  private Optional<Composition> pages(Input.Given given) {
    try {
      return Optional.of(program.pages().compose(StyleChoice.request(program, given, null)));
    } catch (RuntimeException broken) {
      LOG.error("the pages cannot be composed", broken);
      return Optional.empty();
    }
  }

  private static Rule rule(String id) {
    return RuleCatalog.of(id.strip()).orElseThrow(() -> Program.wrong("--rules", id));
  }
}
