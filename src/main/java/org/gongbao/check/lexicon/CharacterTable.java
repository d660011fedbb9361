package org.gongbao.check.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// 通用规范汉字表 (2013): the 8,105 characters of general use, and what traditional and compatibility
/// forms are written as. Immutable; any thread.
public final class CharacterTable {
  private final BitSet standard = new BitSet();
  private final Map<Integer, String> simplified = new HashMap<>();

  private CharacterTable() {
    lines("standard.txt").codePoints().filter(c -> c != '\n').forEach(standard::set);
    standard.set('〇');
    // 榀, by which roof trusses are counted, is in the standards of building.
    standard.set('榀');
    lines("traditional.txt")
        .lines()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .filter(pair -> !pair.isEmpty())
        .forEach(
            pair -> {
              int first = pair.codePointAt(0);
              simplified.put(first, pair.substring(Character.charCount(first)));
            });
  }

  private static final class Bundled {
    private static final CharacterTable TABLE = new CharacterTable();
  }

  /// Read when first asked for.
  public static CharacterTable bundled() {
    return Bundled.TABLE;
  }

  private static String lines(String file) {
    String text = new String(BundledLists.bytes(file), StandardCharsets.UTF_8);
    return text.substring(text.indexOf('\n') + 1);
  }

  public boolean isStandard(int codePoint) {
    return standard.get(codePoint);
  }

  /// The standard form of a traditional character.
  public Optional<String> simplified(int codePoint) {
    return Optional.ofNullable(simplified.get(codePoint));
  }
}
