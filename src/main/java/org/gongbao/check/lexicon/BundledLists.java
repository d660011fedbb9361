package org.gongbao.check.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The word lists that come with the program, `resources/lexicon`.
final class BundledLists {
  private BundledLists() {}

  static Map<WordList, List<LexiconEntry>> read() {
    Map<WordList, List<LexiconEntry>> lists = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      lists.put(list, entries(list.file()));
    }
    SimilarCharacters similar = SimilarCharacters.bundled();
    lists.computeIfPresent(WordList.NAMES, (list, names) -> NearForms.ofNames(names, similar));
    lists.computeIfPresent(WordList.SERIES, (list, series) -> NearForms.ofSeries(series));
    return lists;
  }

  /// @throws IllegalStateException when a file of ours is faulty
  static List<LexiconEntry> entries(String file) {
    return switch (LexiconReader.read(bytes(file))) {
      case LexiconReader.Read read -> read.entries();
      case LexiconReader.Refused refused ->
          throw new IllegalStateException(file + ": " + refused.faults());
    };
  }

  static List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    for (String line : new String(bytes(file), StandardCharsets.UTF_8).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  static byte[] bytes(String file) {
    try (InputStream stream = BundledLists.class.getResourceAsStream("/lexicon/" + file)) {
      return Objects.requireNonNull(stream, file).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
