package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Texts of the window: none missing, none unused, the same keys in both languages.
class KeysTest {
  private static final Pattern KEY = Pattern.compile("\"(ui\\.[a-z0-9.-]+?)(\\.|-)?\"");
  private static final Set<String> BUILT_PREFIXES =
      Set.of("ui.loss", "ui.loss-kind", "ui.label.level");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertEquals(keys("ui"), keys("ui_en"));
  }

  @Test
  void everyKeyIsUsedAndEveryUseHasAKey() throws IOException {
    Set<String> used = used();
    Set<String> held = new TreeSet<>(keys("ui"));
    held.removeIf(key -> BUILT_PREFIXES.stream().anyMatch(key::startsWith));
    used.removeIf(key -> BUILT_PREFIXES.stream().anyMatch(key::startsWith));
    assertEquals(held, used);
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            Path.of("resources/l10n", bundle + ".properties"), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/gongbao"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toList();
    }
    for (Path source : sources) {
      Matcher matcher = KEY.matcher(Files.readString(source));
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
    }
    return used;
  }
}
