package org.gongbao.boot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.ledger.LedgerCsvWriter;
import org.gongbao.exchange.ledger.LedgerWords;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao ledger LIBRARY [--code CODE] [--year YEAR] [--format text|csv|json]`: the document
/// numbers of all issues, and what is to be said of them.
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1")
  private Path library = Path.of("");

  @Option(names = "--code")
  private Optional<String> code = Optional.empty();

  @Option(names = "--year")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--format")
  private String format = "text";

  LedgerCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!List.of("text", "csv", "json").contains(format)) {
      throw new ProblemException(Problem.usage("GB-C02", "command.wrongValue", "--format", format));
    }
    try (OpenLibrary open = program.libraries().open(library)) {
      Ledger all = open.ledger(Tasks.Progress.NONE).orElseThrow();
      Ledger shown = all.only(code, year.map(OptionalInt::of).orElseGet(OptionalInt::empty));
      byte[] content = content(shown).getBytes(StandardCharsets.UTF_8);
      program.out().write(content, 0, content.length);
      program.out().flush();
      summary(shown);
      return 0;
    }
  }

  private String content(Ledger ledger) {
    return switch (format) {
      case "csv" -> LedgerCsvWriter.write(ledger, program.messages());
      case "json" -> new LedgerJson(program.messages()).of(library.toString(), ledger);
      default -> String.join("", new LedgerText(program.messages()).of(ledger));
    };
  }

  private void summary(Ledger ledger) {
    program.say("ledger.summary", ledger.series().size(), ledger.count(), ledger.told());
    LedgerWords words = new LedgerWords(program.messages());
    if (!ledger.unread().isEmpty()) {
      program.say(
          "ledger.unread", String.join("、", ledger.unread().stream().map(words::issue).toList()));
    }
  }
}
