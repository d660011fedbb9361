package org.gongbao.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// Writes files complete or not at all: beside the target first and then into its place, so that a
/// full disk or a refusal on the way leaves the old file. A library is never put out of its place.
public final class WholeFile {
  private static final byte[] LIBRARY = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private WholeFile() {}

  /// For whoever must know beforehand that a file can be written there.
  ///
  /// @throws ProblemException GB-E01 when its folder cannot be written to, GB-E07 when a library is
  ///   there
  public static void requireRoom(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder) || Files.isDirectory(target)) {
      throw new ProblemException(Problem.library("GB-E01", "export.unwritable", target));
    }
    try {
      requireNoLibrary(target);
    } catch (IOException unreadable) {
      throw unwritable(target, unreadable);
    }
  }

  private static void requireNoLibrary(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        if (Arrays.equals(in.readNBytes(LIBRARY.length), LIBRARY)) {
          throw new ProblemException(Problem.usage("GB-E07", "export.overLibrary", file));
        }
      }
    }
  }

  private static ProblemException unwritable(Path target, IOException cause) {
    return new ProblemException(Problem.library("GB-E01", "export.unwritable", target), cause);
  }

  /// A link is followed; what is no file, as a device, is written to as it is.
  ///
  /// @throws ProblemException GB-E01 when the file cannot be written, GB-E07 when a library is
  ///   there, or what the content throws
  public static void write(Path target, Content content) {
    try {
      Path file = Files.exists(target) ? target.toRealPath() : target;
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, content);
        return;
      }
      requireNoLibrary(file);
      Path part = file.resolveSibling("." + file.getFileName() + ".part");
      try {
        fill(part, content);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException failed) {
      throw unwritable(target, failed);
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
