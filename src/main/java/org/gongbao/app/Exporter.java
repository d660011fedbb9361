package org.gongbao.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gongbao.exchange.TextWriter;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;

/// Writes the text of issues to files, each complete or not at all.
public final class Exporter {
  private Exporter() {}

  /// Writes an issue as plain text in UTF-8.
  ///
  /// @throws ProblemException GB-E01 when the file cannot be written
  public static void text(Issue issue, Path target) {
    byte[] text = TextWriter.write(issue).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(target, out -> out.write(text));
  }
}
