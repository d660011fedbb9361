package org.gongbao.check.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TermMatcherTest {
  private static Set<String> found(List<String> terms, String text) {
    TermMatcher matcher = TermMatcher.of(terms);
    Set<String> found = new TreeSet<>();
    matcher.scan(text, (term, from, to) -> found.add(from + "-" + to + matcher.terms().get(term)));
    return found;
  }

  @Test
  void findsTermsWithinAndAcrossOthers() {
    assertEquals(
        Set.of("0-2公布", "1-3布署", "1-4布署名", "2-4署名"),
        found(List.of("布署", "公布", "署名", "布署名", "名单"), "公布署名"));
  }

  @Test
  void findsNothingWithoutTermsAndRefusesAnEmptyOne() {
    assertEquals(Set.of(), found(List.of(), "公布署名"));
    assertEquals(Set.of(), found(List.of("布署"), ""));
    assertThrows(IllegalArgumentException.class, () -> TermMatcher.of(List.of("")));
  }

  @Test
  void findsWhatLookingForEachTermFinds() {
    Random random = new Random(20260105);
    for (int round = 0; round < 300; round++) {
      List<String> terms = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(25); i++) {
        terms.add(letters(random, 1 + random.nextInt(5)));
      }
      String text = letters(random, random.nextInt(60));
      Set<String> wanted = new TreeSet<>();
      for (String term : terms) {
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
          wanted.add(at + "-" + (at + term.length()) + term);
        }
      }
      assertEquals(wanted, found(terms, text), terms + " in " + text);
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append("甲乙丙".charAt(random.nextInt(3)));
    }
    return letters.toString();
  }

  @Test
  void aHundredThousandTermsInAHundredThousandCharactersTakeLessThanTwoSeconds() {
    Random random = new Random(7);
    Set<String> terms = new HashSet<>();
    while (terms.size() < 100_000) {
      terms.add(han(random, 2 + random.nextInt(6)));
    }
    String text = han(random, 100_000);
    int[] count = {0};
    long begun = System.nanoTime();
    TermMatcher matcher = TermMatcher.of(terms);
    long built = System.nanoTime();
    matcher.scan(text, (term, from, to) -> count[0]++);
    long scanned = System.nanoTime();
    String took =
        "built in %d ms, scanned in %d ms"
            .formatted((built - begun) / 1_000_000, (scanned - built) / 1_000_000);
    System.out.println(took);
    assertTrue(count[0] > 100, "found " + count[0]);
    assertTrue(scanned - begun < Duration.ofSeconds(2).toNanos(), took);
  }

  private static String han(Random random, int length) {
    StringBuilder han = new StringBuilder();
    for (int i = 0; i < length; i++) {
      han.append((char) ('一' + (int) (Math.abs(random.nextGaussian()) * 700) % 3000));
    }
    return han.toString();
  }
}
