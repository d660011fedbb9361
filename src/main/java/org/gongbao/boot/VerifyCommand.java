package org.gongbao.boot;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongbao.app.OpenLibrary;
import org.gongbao.l10n.Problem;
import org.gongbao.model.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `gongbao verify L`: file integrity, journal replay, digests of versions and source files,
/// signatures.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1")
  private Path library = Path.of("");

  VerifyCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    try (OpenLibrary open = program.libraries().open(library)) {
      Verification report = open.verify();
      for (Verification.Fault fault : report.faults()) {
        program.say("command.fault." + fault.kind().name(), fault.detail());
      }
      if (report.signatures() + report.revoked() > 0) {
        program.say("command.signatures", report.signatures(), report.revoked());
      }
      String key = report.isClean() ? "command.verified" : "command.notVerified";
      program.say(key, library, report.issues(), report.versions(), report.steps());
      return report.isClean() ? 0 : Problem.Kind.LIBRARY.exitCode();
    }
  }
}
