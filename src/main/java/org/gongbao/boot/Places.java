package org.gongbao.boot;

import java.nio.file.Path;
import java.util.ArrayList;
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

  /// Where fonts are installed: for everyone, for this user, and in the data folder for this
  /// program alone.
  static List<Path> fonts(
      Map<String, String> environment, String userHome, String system, Path home) {
    String os = system.toLowerCase(Locale.ROOT);
    List<Path> folders = new ArrayList<>();
    folders.add(home.resolve("fonts"));
    if (os.contains("win")) {
      String local = environment.getOrDefault("LOCALAPPDATA", userHome + "\\AppData\\Local");
      folders.add(Path.of(local, "Microsoft", "Windows", "Fonts"));
      folders.add(Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"));
    } else if (os.contains("mac")) {
      folders.add(Path.of(userHome, "Library", "Fonts"));
      folders.add(Path.of("/Library/Fonts"));
      folders.add(Path.of("/System/Library/Fonts"));
    } else {
      String data = environment.getOrDefault("XDG_DATA_HOME", "");
      Path own = data.isBlank() ? Path.of(userHome, ".local", "share") : Path.of(data);
      folders.add(own.resolve("fonts"));
      folders.add(Path.of(userHome, ".fonts"));
      folders.add(Path.of("/usr/local/share/fonts"));
      folders.add(Path.of("/usr/share/fonts"));
    }
    return folders;
  }
}
