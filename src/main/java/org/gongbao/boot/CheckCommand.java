package org.gongbao.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.Checks;
import org.gongbao.check.PageRule;
import org.gongbao.check.Rule;
import org.gongbao.check.Severity;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Composition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao check INPUT [--format text|json] [--rules ID,…]`: what the rules find; exit code 1 when
/// a finding is an error.
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

  CheckCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!List.of("text", "json").contains(format)) {
      throw wrong("--format", format);
    }
    List<Rule> wanted =
        rules.isEmpty() ? RuleCatalog.all() : rules.stream().map(CheckCommand::rule).toList();
    Input.Given given = Input.read(input, program.libraries(), new RandomIds(), System.in);
    boolean printed = given.whole() && wanted.stream().anyMatch(PageRule.class::isInstance);
    CheckReport report =
        Checks.of(given.whole(), given.traces(), given.office(), wanted)
            .check(given.issue(), printed ? pages(given) : Optional.empty());
    CheckOutput output = new CheckOutput(input, given, report, program.messages());
    if (format.equals("json")) {
      program.out().println(output.json());
    } else {
      output.lines().forEach(program.out()::println);
      output.summary().forEach(program.err()::println);
    }
    program.out().flush();
    boolean errors =
        report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return errors ? ERRORS_FOUND : 0;
  }

  /// Empty when they cannot be composed: then the rules of pages are not run, and that is said.
  private Optional<Composition> pages(Input.Given given) {
    try {
      return Optional.of(program.pages().compose(StyleChoice.request(given, null)));
    } catch (RuntimeException broken) {
      LOG.error("the pages cannot be composed", broken);
      return Optional.empty();
    }
  }

  private static Rule rule(String id) {
    return RuleCatalog.of(id.strip()).orElseThrow(() -> wrong("--rules", id));
  }

  private static ProblemException wrong(String option, String value) {
    return new ProblemException(Problem.usage("GB-C02", "command.wrongValue", option, value));
  }
}
