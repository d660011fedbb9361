package org.gongbao.boot;

import java.io.PrintStream;
import java.nio.file.Path;
import org.gongbao.app.Importer;
import org.gongbao.app.Libraries;
import org.gongbao.app.PageExporter;
import org.gongbao.app.report.CheckSheets;
import org.gongbao.l10n.Messages;

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
}
