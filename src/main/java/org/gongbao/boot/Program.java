package org.gongbao.boot;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.app.Access;
import org.gongbao.app.Importer;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.report.CheckSheets;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// The object graph commands work with, and where they write: people read `err`, programs `out`.
record Program(
    Messages messages,
    Path home,
    Libraries libraries,
    Importer importer,
    PageExporter pages,
    CheckSheets sheets,
    PrintStream out,
    PrintStream err) {

  void say(String key, Object... arguments) {
    err.println(messages.get(key, arguments));
  }

  /// A library to be written to.
  ///
  /// @param make whether one there is not is made
  /// @throws ProblemException when it can only be read, or is not there
  OpenLibrary writable(Path library, boolean make) {
    OpenLibrary open =
        make && !Files.exists(library) ? libraries.create(library) : libraries.open(library);
    if (open.access() instanceof Access.ReadOnly readOnly) {
      open.close();
      throw new ProblemException(readOnly.reason());
    }
    return open;
  }

  /// GB-C02: an option that does not take what it was given.
  static ProblemException wrong(String option, String value) {
    return new ProblemException(Problem.usage("GB-C02", "command.wrongValue", option, value));
  }
}
