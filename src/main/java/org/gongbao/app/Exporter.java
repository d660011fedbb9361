package org.gongbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gongbao.exchange.TextWriter;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;

/// Writes issues to files, each complete or not at all.
public final class Exporter {
  private Exporter() {}

  /// Writes an issue as plain text in UTF-8, beside the target first and then into its place, so
  /// that a full disk leaves the old file.
  ///
  /// A link is followed; what is no file, as a device, is written to as it is.
  ///
  /// @throws ProblemException GB-E01 when the file cannot be written
  public static void text(Issue issue, Path target) {
    try {
      Path file = Files.exists(target) ? target.toRealPath() : target;
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.writeString(file, TextWriter.write(issue), StandardCharsets.UTF_8);
        return;
      }
      Path part = file.resolveSibling("." + file.getFileName() + ".part");
      try {
        Files.writeString(part, TextWriter.write(issue), StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException unwritable) {
      throw new ProblemException(
          Problem.library("GB-E01", "export.unwritable", target), unwritable);
    }
  }
}
