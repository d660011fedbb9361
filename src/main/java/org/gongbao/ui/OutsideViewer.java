package org.gongbao.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows a file with the program the system has for its kind.
final class OutsideViewer {
  private OutsideViewer() {}

  /// @return false when the system has no way to
  static boolean show(Path file) {
    try {
      new ProcessBuilder(command(file))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException none) {
      return false;
    }
  }

  private static List<String> command(Path file) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String path = file.toString();
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", path);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", path);
  }
}
