package org.gongbao.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps its own files on this machine.
final class Places {
  private Places() {}

  /// The data folder: `GONGBAO_HOME`, else where the system keeps such things.
  static Path home(Map<String, String> environment, String userHome, String system) {
    String chosen = environment.getOrDefault("GONGBAO_HOME", "");
    if (!chosen.isBlank()) {
      return Path.of(chosen).toAbsolutePath();
    }
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      String local = environment.getOrDefault("LOCALAPPDATA", userHome + "\\AppData\\Local");
      return Path.of(local, "Gongbao");
    } else if (os.contains("mac")) {
      return Path.of(userHome, "Library", "Application Support", "Gongbao");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return data.isBlank()
        ? Path.of(userHome, ".local", "share", "gongbao")
        : Path.of(data, "gongbao");
  }
}
