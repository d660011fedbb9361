package org.gongbao.check.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Characters taken for one another, by sound or by shape.
public final class SimilarCharacters {
  private final Map<Character, String> groups = new HashMap<>();

  private static final class Bundled {
    private static final SimilarCharacters ALL =
        new SimilarCharacters(BundledLists.lines("similar.txt"));
  }

  /// Those that come with the program, read when first asked for.
  public static SimilarCharacters bundled() {
    return Bundled.ALL;
  }

  /// True for two that are taken for one another.
  public boolean areAlike(char one, char other) {
    return of(one).indexOf(other) >= 0;
  }

  /// @param lines each a group, all of which are alike
  SimilarCharacters(List<String> lines) {
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        groups.merge(line.charAt(i), line, String::concat);
      }
    }
  }

  /// Those a character is taken for, itself among them.
  String of(char c) {
    return groups.getOrDefault(c, "");
  }
}
