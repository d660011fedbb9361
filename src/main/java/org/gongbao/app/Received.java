package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongbao.exchange.SourceReader;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// Files as they come in.
final class Received {
  private Received() {}

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  static byte[] bytes(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new ProblemException(Problem.input("GB-I12", "import.folder", name(file)));
      }
      if (Files.size(file) > SourceReader.LARGEST) {
        throw new ProblemException(
            Problem.input("GB-I03", "import.tooLarge", name(file), SourceReader.LARGEST >> 20));
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new ProblemException(
          Problem.input("GB-I10", "import.missing", file.toString()), missing);
    } catch (IOException unreadable) {
      throw new ProblemException(
          Problem.input("GB-I11", "import.unreadable", file.toString()), unreadable);
    }
  }
}
