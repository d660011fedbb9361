package org.gongbao.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.SourceTree;
import org.gongbao.model.LossReport;
import org.gongbao.model.Verification;
import org.junit.jupiter.api.Test;

/// Every text people read is in both languages, and every text in the bundles is read by someone.
class MessagesTest {
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+}");

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
    for (String bundle : Messages.BUNDLES) {
      Properties chinese = load(bundle);
      Properties english = load(bundle + "_en");
      assertEquals(chinese.keySet(), english.keySet(), bundle);
      for (Object key : chinese.keySet()) {
        assertEquals(
            placeholders(chinese.getProperty((String) key)),
            placeholders(english.getProperty((String) key)),
            "placeholders of " + key);
      }
    }
  }

  @Test
  void noKeyStandsInTwoBundles() throws IOException {
    Set<Object> seen = new HashSet<>();
    for (String bundle : Messages.BUNDLES) {
      for (Object key : load(bundle).keySet()) {
        assertTrue(seen.add(key), "twice: " + key);
      }
    }
  }

  @Test
  void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
    Set<String> literals = new HashSet<>();
    for (Path file : SourceTree.main()) {
      Matcher matcher = STRING.matcher(SourceTree.read(file));
      while (matcher.find()) {
        literals.add(matcher.group(1));
      }
    }
    Set<String> keys = new TreeSet<>();
    for (String bundle : Messages.BUNDLES) {
      load(bundle).keySet().forEach(key -> keys.add((String) key));
    }
    // A key whose last part is a number or the name of a constant is built from its prefix.
    Set<String> unused = new TreeSet<>(keys);
    unused.removeIf(key -> literals.contains(key) || builtFrom(key, literals));
    assertEquals(Set.of(), unused, "texts nobody reads");
    Set<String> rooms = new HashSet<>();
    keys.forEach(key -> rooms.add(key.substring(0, key.indexOf('.') + 1)));
    Set<String> missing = new TreeSet<>();
    for (String literal : literals) {
      boolean looksLikeKey =
          literal.matches("[a-z][A-Za-z-]*(\\.[A-Za-z][A-Za-z0-9-]*)+") && !literal.endsWith("-");
      boolean ours = looksLikeKey && rooms.contains(literal.substring(0, literal.indexOf('.') + 1));
      if (ours && !keys.contains(literal)) {
        missing.add(literal);
      }
    }
    assertEquals(Set.of(), missing, "texts that are not there");
  }

  private static boolean builtFrom(String key, Set<String> literals) {
    for (int end = key.length() - 1; end > 0; end--) {
      boolean cut = key.charAt(end - 1) == '.' || key.charAt(end - 1) == '-';
      if (cut && literals.contains(key.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyKindOfLossAndFaultHasItsText() {
    Messages messages = Messages.in("zh");
    for (LossReport.Kind kind : LossReport.Kind.values()) {
      assertTrue(messages.get("command.loss." + kind.name(), 1, "字").contains("字"));
      String name = kind.name().toLowerCase(Locale.ROOT);
      assertTrue(!messages.get("ui.loss-kind." + name).isEmpty());
    }
    for (Verification.Kind kind : Verification.Kind.values()) {
      assertTrue(messages.get("command.fault." + kind.name(), "n1").contains("n1"));
    }
  }

  @Test
  void windowHasNoTextInItsCode() {
    // Words of documents, the same in every language of the window.
    Set<String> documentWords =
        Set.of("Input.java", "CellsPane.java", "ShortTitle.java", "RulePage.java");
    List<Path> wrong =
        SourceTree.main().stream()
            .filter(file -> file.toString().contains("/ui/") || file.toString().contains("/boot/"))
            .filter(file -> !documentWords.contains(file.getFileName().toString()))
            .filter(file -> hanInLiteral(SourceTree.read(file)))
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static boolean hanInLiteral(String source) {
    String code = source.replaceAll("(?m)//.*$", "");
    Matcher matcher = STRING.matcher(code);
    while (matcher.find()) {
      if (HAN.matcher(matcher.group(1)).find()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void chineseTextsAreWrittenAsChineseIs() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (String bundle : Messages.BUNDLES) {
      Properties texts = load(bundle);
      for (String key : texts.stringPropertyNames()) {
        String text = texts.getProperty(key);
        // Lists of characters are no sentences.
        if (key.startsWith("insert.characters.")) {
          continue;
        }
        if (text.matches("(?s).*\\p{IsHan}[,;:?!].*") || text.matches("(?s).*(您|抱歉|请稍候|！).*")) {
          wrong.add(key + "=" + text);
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void putsInArgumentsWithoutGrouping() {
    Problem problem = Problem.input("GB-I03", "import.tooLarge", "甲.txt", 12345);
    assertTrue(Messages.in("zh").get(problem).contains("12345MB"), Messages.in("zh").get(problem));
    assertTrue(Messages.in("en").get(problem).endsWith("(GB-I03)"));
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static Properties load(String bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("resources/l10n", bundle + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}
