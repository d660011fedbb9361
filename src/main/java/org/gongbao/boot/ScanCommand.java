package org.gongbao.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongbao.app.Incoming;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.WholeFile;
import org.gongbao.app.manuscript.ManuscriptDesk;
import org.gongbao.app.manuscript.SignedCopies;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.SourceFile;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.register.Column;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao manuscript scan L NUMBER FILE [--reason R]` keeps the scan of a signed original, or
/// another one in its place; `… scan L NUMBER -o OUT` writes it out again.
@Command(name = "scan")
final class ScanCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(index = "0", arity = "1")
  private Path library = Path.of("");

  @Parameters(index = "1", arity = "1")
  private String number = "";

  @Parameters(index = "2", arity = "0..1")
  private @Nullable Path file;

  @Option(names = "--reason")
  private String reason = "";

  @Option(names = "-o")
  private @Nullable Path out;

  ScanCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Path scan = file;
    Path target = out;
    if (scan != null && target == null) {
      try (OpenLibrary open = program.writable(library, false)) {
        new SignedCopies(open).keep(find(open), Incoming.of(scan), reason);
        Manuscript now = find(open);
        program.out().println(now.number() + "\t" + now.line().get(Column.SCAN_DIGEST));
      }
    } else if (target != null && scan == null) {
      try (OpenLibrary open = program.libraries().open(library)) {
        write(new SignedCopies(open).of(find(open)), target);
      }
    } else {
      throw Program.wrong("-o", target == null ? "" : target.toString());
    }
    return 0;
  }

  private Manuscript find(OpenLibrary open) {
    return new ManuscriptDesk(open)
        .find(number)
        .orElseThrow(
            () -> new ProblemException(Problem.usage("GB-M06", "manuscript.none", number)));
  }

  private void write(SourceFile scan, Path target) {
    if (target.toString().equals("-")) {
      try {
        program.out().write(scan.bytes());
        program.out().flush();
      } catch (IOException unwritable) {
        throw new ProblemException(
            Problem.library("GB-E01", "export.unwritable", target), unwritable);
      }
    } else {
      WholeFile.write(target, stream -> stream.write(scan.bytes()));
    }
  }
}
