package org.gongbao.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Logs go to files in the data folder, never to the terminal, unless the JVM was given a
/// configuration. They hold no document text.
final class Logging {
  private static final int LARGEST = 1 << 20;
  private static final int KEPT = 3;

  private Logging() {}

  static void start(Path home) {
    if (System.getProperty("java.util.logging.config.file") != null) {
      return;
    }
    LogManager.getLogManager().reset();
    Path folder = home.resolve("logs");
    try {
      Files.createDirectories(folder);
      FileHandler handler =
          new FileHandler(folder.resolve("gongbao-%g.log").toString(), LARGEST, KEPT, true);
      handler.setFormatter(new SimpleFormatter());
      handler.setEncoding(StandardCharsets.UTF_8.name());
      handler.setLevel(Level.WARNING);
      Logger.getLogger("").addHandler(handler);
    } catch (IOException unwritable) {
      // Without a place for logs the program still works; there is nobody to tell but the log.
      Logger.getLogger("").setLevel(Level.OFF);
    }
  }
}
