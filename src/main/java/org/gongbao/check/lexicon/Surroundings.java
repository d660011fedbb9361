package org.gongbao.check.lexicon;

import java.util.List;

/// In which surroundings an entry of a word list is meant.
///
/// @param before 前有: one of them stands before the word; empty asks nothing
/// @param after 后有: one of them stands behind it; empty asks nothing
/// @param notBefore 前无: none of them stands before it
/// @param notAfter 后无: none of them stands behind it
/// @param unless 除外: longer words and meetings of two words in which the characters are right
public record Surroundings(
    List<Neighbour> before,
    List<Neighbour> after,
    List<Neighbour> notBefore,
    List<Neighbour> notAfter,
    List<String> unless) {
  public static final Surroundings ANY =
      new Surroundings(List.of(), List.of(), List.of(), List.of(), List.of());

  public Surroundings {
    before = List.copyOf(before);
    after = List.copyOf(after);
    notBefore = List.copyOf(notBefore);
    notAfter = List.copyOf(notAfter);
    unless = List.copyOf(unless);
  }

  /// Anywhere but within these.
  static Surroundings unless(List<String> words) {
    return new Surroundings(List.of(), List.of(), List.of(), List.of(), words);
  }

  /// True when something must stand beside the word: the context itself speaks for the fault.
  public boolean asksForContext() {
    return !before.isEmpty() || !after.isEmpty();
  }

  boolean admit(String chars, int from, int to) {
    boolean stands =
        (before.isEmpty() || before.stream().anyMatch(one -> one.before(chars, from)))
            && (after.isEmpty() || after.stream().anyMatch(one -> one.after(chars, to)))
            && notBefore.stream().noneMatch(one -> one.before(chars, from))
            && notAfter.stream().noneMatch(one -> one.after(chars, to));
    return stands && unless.stream().noneMatch(word -> isWithin(word, chars, from, to));
  }

  /// True when the characters are part of a longer word that stands there.
  private static boolean isWithin(String word, String chars, int from, int to) {
    String written = chars.substring(from, to);
    int at = word.indexOf(written);
    while (at >= 0) {
      if (chars.startsWith(word, from - at)) {
        return true;
      }
      at = word.indexOf(written, at + 1);
    }
    return false;
  }
}
