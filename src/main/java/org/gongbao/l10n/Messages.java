package org.gongbao.l10n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The texts of one language. Each room keeps its own bundle `l10n/<room>.properties` (Chinese) and
/// `l10n/<room>_en.properties`; keys are unique over all of them.
public final class Messages {
  /// One bundle a room.
  public static final List<String> BUNDLES =
      List.of(
          "app",
          "proof",
          "store",
          "exchange",
          "command",
          "ui",
          "layout",
          "style",
          "intake",
          "format",
          "table",
          "chronicle",
          "roster",
          "imprint",
          "find",
          "history",
          "compare",
          "fields",
          "views",
          "annotate",
          "iss",
          "toc",
          "doc",
          "att",
          "hed",
          "chr",
          "per",
          "tab",
          "ref",
          "pun",
          "num",
          "uni",
          "lex",
          "dup",
          "pol",
          "ing",
          "page",
          "check",
          "report",
          "register",
          "register_ui",
          "query",
          "gate",
          "desk",
          "place",
          "ledger",
          "diary",
          "contents",
          "outline",
          "manuscript",
          "distribution",
          "quality",
          "people",
          "parcel",
          "pdf",
          "correct",
          "flow",
          "annotated",
          "round",
          "proofread");

  private final Locale locale;
  private final Map<String, String> texts;

  private Messages(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /// @param language `zh` or `en`; anything else is Chinese
  public static Messages in(String language) {
    boolean english = language.startsWith("en");
    Map<String, String> texts = new HashMap<>();
    BUNDLES.forEach(bundle -> texts.putAll(load(bundle + (english ? "_en" : ""))));
    return new Messages(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, Map.copyOf(texts));
  }

  /// The text for a key, with arguments put in. Whole numbers are written without grouping.
  ///
  /// @throws IllegalArgumentException when there is no such key
  public String get(String key, Object... arguments) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] =
          arguments[i] instanceof Integer || arguments[i] instanceof Long
              ? arguments[i].toString()
              : arguments[i];
    }
    return new MessageFormat(pattern, locale).format(plain);
  }

  public String get(Problem problem) {
    String text = get(problem.key(), problem.arguments().toArray());
    boolean english = locale.equals(Locale.ENGLISH);
    return english ? text + " (" + problem.code() + ")" : text + "（" + problem.code() + "）";
  }

  public Locale locale() {
    return locale;
  }

  private static Map<String, String> load(String name) {
    try (Reader reader =
        new InputStreamReader(
            java.util.Objects.requireNonNull(
                Messages.class.getResourceAsStream("/l10n/" + name + ".properties"), name),
            StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      Map<String, String> texts = new HashMap<>();
      properties.forEach((key, value) -> texts.put((String) key, (String) value));
      return texts;
    } catch (IOException broken) {
      throw new IllegalStateException("bundle " + name, broken);
    }
  }
}
