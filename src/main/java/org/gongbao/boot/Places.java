package org.gongbao.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /// Where fonts are installed on this machine; folders that are not there are left out.
  static List<Path> fontFolders() {
    return fontFolders(
            System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"))
        .stream()
        .filter(Files::isDirectory)
        .toList();
  }

  static List<Path> fontFolders(Map<String, String> environment, String userHome, String system) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      String windows = environment.getOrDefault("WINDIR", "C:\\Windows");
      String local = environment.getOrDefault("LOCALAPPDATA", userHome + "\\AppData\\Local");
      return List.of(Path.of(windows, "Fonts"), Path.of(local, "Microsoft", "Windows", "Fonts"));
    } else if (os.contains("mac")) {
      return List.of(
          Path.of("/System/Library/Fonts"),
          Path.of("/Library/Fonts"),
          Path.of(userHome, "Library", "Fonts"));
    }
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of(userHome, ".local", "share", "fonts"),
        Path.of(userHome, ".fonts"));
  }
}
