package org.gongbao.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// Writes files complete or not at all: beside the target first and then into its place, so that a
/// full disk or a refusal on the way leaves the old file.
public final class WholeFile {
  private WholeFile() {}

  /// A link is followed; what is no file, as a device, is written to as it is.
  ///
  /// @throws ProblemException GB-E01 when the file cannot be written, or what the content throws
  public static void write(Path target, Content content) {
    try {
      Path file = Files.exists(target) ? target.toRealPath() : target;
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, content);
        return;
      }
      Path part = file.resolveSibling("." + file.getFileName() + ".part");
      try {
        fill(part, content);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException unwritable) {
      throw new ProblemException(
          Problem.library("GB-E01", "export.unwritable", target), unwritable);
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  /// What a file is to hold.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
