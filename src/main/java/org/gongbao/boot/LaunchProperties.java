package org.gongbao.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes down which JDK the build chose, so that `installer/gongbao` starts the program on the
/// same one. Run by `mvn package`.
public final class LaunchProperties {
  private LaunchProperties() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file, "java.home=" + System.getProperty("java.home") + "\n", StandardCharsets.UTF_8);
  }
}
