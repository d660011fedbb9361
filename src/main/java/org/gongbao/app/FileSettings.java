package org.gongbao.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Settings in `settings.properties` of the data folder, written whole at each change. Trouble with
/// the file is only logged: it must not keep anybody from working.
public final class FileSettings implements Settings {
  private static final Logger LOG = LoggerFactory.getLogger(FileSettings.class);
  private final Path file;
  private final Properties values = new Properties();

  /// @param home the program's data folder; made when first needed
  public FileSettings(Path home) {
    this.file = home.resolve("settings.properties");
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException unreadable) {
        LOG.warn("settings unreadable, starting without", unreadable);
      }
    }
  }

  @Override
  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  @Override
  public synchronized void put(String key, String value) {
    if (!value.equals(values.setProperty(key, value))) {
      write();
    }
  }

  private void write() {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        values.store(writer, null);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      LOG.warn("settings not written", unwritable);
    }
  }
}
