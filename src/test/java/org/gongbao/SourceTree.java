package org.gongbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The project's own files, for tests about them.
public final class SourceTree {
  private SourceTree() {}

  public static List<Path> java() {
    return files(Path.of("src"), ".java");
  }

  public static List<Path> main() {
    return files(Path.of("src/main"), ".java");
  }

  static List<Path> files(Path top, String suffix) {
    try (Stream<Path> files = Files.walk(top)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
