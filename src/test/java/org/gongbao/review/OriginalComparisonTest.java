package org.gongbao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Text;
import org.gongbao.review.original.Difference;
import org.gongbao.review.original.OriginalComparison;
import org.junit.jupiter.api.Test;

class OriginalComparisonTest {
  private final CountingIds ids = new CountingIds("n");

  private Notice notice(String... paragraphs) {
    List<Paragraph> body = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Ordinal ordinal = Ordinal.leading(paragraph).orElse(Ordinal.NONE);
      body.add(
          new Paragraph(
              ids.next(), ordinal, Text.of(paragraph.substring(ordinal.written().length()))));
    }
    return new Notice(ids.next(), Text.of("关于供水的通知"), List.copyOf(body));
  }

  private static List<String> shown(List<Difference> differences) {
    return differences.stream().map(d -> d.removed() + "→" + d.inserted()).toList();
  }

  @Test
  void showsAChangedNumberWhole() {
    Notice before = notice("下达资金12000万元，用于供水。", "二、加强监管。");
    Notice after = notice("下达资金15000万元，用于供水。", "二、加强监管。");
    List<Difference> found = OriginalComparison.of(before, after);
    assertEquals(List.of("12000→15000"), shown(found));
    assertEquals("下达资金", found.getFirst().before());
    assertEquals(4, found.getFirst().place().offset());
  }

  @Test
  void seesOrdinalsAndWidthOfMarks() {
    assertEquals(List.of("一→二"), shown(OriginalComparison.of(notice("一、检修。"), notice("二、检修。"))));
    assertEquals(List.of(",→，"), shown(OriginalComparison.of(notice("检修,保供。"), notice("检修，保供。"))));
  }

  @Test
  void spacesAndWhereParagraphsEndDoNotCount() {
    assertEquals(List.of(), OriginalComparison.of(notice("检修 设备。", "保供。"), notice("检修设备。保供。")));
  }

  @Test
  void aParagraphLeftOutIsOneDifferenceAtItsPlace() {
    Notice before = notice("甲段。", "乙段在此。", "丙段。");
    Notice after =
        (Notice)
            before.withChildren(
                Branch.BODY, List.of(before.body().getFirst(), before.body().getLast()));
    List<Difference> found = OriginalComparison.of(before, after);
    assertEquals(List.of("乙段在此。→"), shown(found));
    assertEquals(before.body().getFirst().id(), found.getFirst().place().node());
  }

  @Test
  void aDifferenceKeepsItsFingerprintWhenTextElsewhereChanges() {
    Notice before = notice("甲段有资金12万元。", "乙段。");
    Notice once = edited(before, 0, 5, 7, "15");
    Notice twice = edited(once, 1, 0, 1, "丁");
    String first = OriginalComparison.of(before, once).getFirst().fingerprint();
    List<Difference> later = OriginalComparison.of(before, twice);
    assertEquals(2, later.size());
    assertEquals(first, later.getFirst().fingerprint());
  }

  @Test
  void ofTwoThatAreAlikeNoneTakesThePlaceOfTheOther() {
    Notice before = notice("每年至少一次，至多每年两次，每年不少于一次。");
    Notice first = edited(before, 0, 0, 2, "每月");
    Notice both = edited(first, 0, 9, 11, "每月");
    Notice second = edited(before, 0, 9, 11, "每月");
    List<String> two = fingerprints(before, both);
    assertEquals(two.getFirst(), fingerprints(before, first).getFirst());
    assertEquals(List.of(two.getLast()), fingerprints(before, second));
    // What is only added has its place as well.
    Notice added = edited(before, 0, 6, 6, "应");
    Notice more = edited(edited(before, 0, 7, 7, "应"), 0, 2, 2, "应");
    assertEquals(2, fingerprints(before, more).size());
    assertFalse(fingerprints(before, more).contains(fingerprints(before, added).getFirst()));
  }

  private static List<String> fingerprints(Notice before, Notice after) {
    return OriginalComparison.of(before, after).stream().map(Difference::fingerprint).toList();
  }

  private static Notice edited(Notice notice, int block, int from, int to, String with) {
    List<Paragraph> body = new ArrayList<>(notice.body().stream().map(b -> (Paragraph) b).toList());
    Paragraph old = body.get(block);
    String chars = old.text().chars();
    body.set(
        block,
        new Paragraph(
            old.id(),
            old.ordinal(),
            Text.of(chars.substring(0, from) + with + chars.substring(to))));
    return (Notice) notice.withChildren(Branch.BODY, body);
  }

  /// The original without what was removed and with what was inserted is what stands now, character
  /// for character, and each difference is where it says, whatever was edited.
  @Test
  void differencesAccountForEveryCharacter() {
    Random random = new Random(7);
    String letters = "甲乙丙丁1234，。（）";
    for (int round = 0; round < 2_000; round++) {
      String[] texts = new String[1 + random.nextInt(5)];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = word(random, letters, 1 + random.nextInt(30));
      }
      Notice before = notice(texts);
      Notice after = before;
      for (int i = random.nextInt(4); i >= 0; i--) {
        int block = random.nextInt(after.body().size());
        int length = ((Paragraph) after.body().get(block)).text().length();
        int from = random.nextInt(length + 1);
        int to = from + random.nextInt(length - from + 1);
        after = edited(after, block, from, to, word(random, letters, random.nextInt(4)));
      }
      Map<Integer, Integer> account = counts(chars(before));
      for (Difference difference : OriginalComparison.of(before, after)) {
        counts(difference.removed()).forEach((c, n) -> account.merge(c, -n, Integer::sum));
        counts(difference.inserted()).forEach((c, n) -> account.merge(c, n, Integer::sum));
        assertTrue(stands(difference, after), difference.toString());
      }
      account.values().removeIf(n -> n == 0);
      assertEquals(counts(chars(after)), account);
      List<String> fingerprints = fingerprints(before, after);
      assertEquals(fingerprints.size(), new HashSet<>(fingerprints).size(), before + " " + after);
    }
  }

  /// What was inserted begins where the difference says, unless that is in an ordinal.
  private static boolean stands(Difference difference, Notice after) {
    String first = difference.inserted().split("¶", -1)[0];
    return after.body().stream()
        .map(block -> (Paragraph) block)
        .filter(p -> p.id().equals(difference.place().node()))
        .allMatch(
            p ->
                p.ordinal() != Ordinal.NONE
                    || p.text().chars().startsWith(first, difference.place().offset()));
  }

  private static Map<Integer, Integer> counts(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    text.codePoints().filter(c -> c != '¶').forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }

  private static String chars(Notice notice) {
    StringBuilder chars = new StringBuilder();
    notice.body().stream()
        .map(block -> (Paragraph) block)
        .forEach(p -> chars.append(p.ordinal().written()).append(p.text().chars()));
    return chars.toString();
  }

  private static String word(Random random, String letters, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(letters.charAt(random.nextInt(letters.length())));
    }
    return out.toString();
  }
}
