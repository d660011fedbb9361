package org.gongbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Real texts that are not part of the project: looked for in `$GONGBAO_SHARED`, then `../shared`.
public final class Shared {
  private Shared() {}

  /// A file of the shared material; skips the test, saying so, where it is absent.
  public static Path file(String path) {
    Optional<Path> found =
        Stream.of(System.getenv("GONGBAO_SHARED"), "../shared")
            .filter(root -> root != null && !root.isEmpty())
            .map(root -> Path.of(root).resolve(path))
            .filter(Files::exists)
            .findFirst();
    if (found.isEmpty()) {
      System.out.println("skipped: shared/" + path + " is not here");
    }
    Assumptions.assumeTrue(found.isPresent(), "shared/" + path + " is absent");
    return found.orElseThrow();
  }

  /// Rows of a tab-separated table, without its head.
  public static List<String[]> rows(String path) {
    try {
      return Files.readString(file(path))
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
