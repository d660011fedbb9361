package org.gongbao.review.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;

/// A waiver stays with its characters, and never goes over to others.
class FingerprintTest {
  private static final NodeId NODE = new NodeId("n1");

  @Test
  void isReadAsItWasWritten() {
    Fingerprint print = print("各县要抓紧,落实责任。", 5, 1);
    assertEquals(Optional.of(print), Fingerprint.read(print.subject()));
    assertEquals(Optional.empty(), Fingerprint.read("PUN-01"));
  }

  @Test
  void staysWhenTextIsPutInBefore() {
    assertEquals(10, found("各县要抓紧,落实责任。", 5, "各县区、各部门要抓紧,落实责任。"));
  }

  @Test
  void staysWhenItsNeighboursChange() {
    assertEquals(4, found("各县要抓紧,落实责任。", 5, "各县抓实,压实责任。"));
  }

  @Test
  void lapsesWhenTheCharactersChange() {
    assertEquals(-1, found("各县要抓紧,落实责任。", 5, "各县要抓紧，落实责任。"));
  }

  @Test
  void lapsesWhenTheRuleSaysSomethingElse() {
    Fingerprint waived = Fingerprint.of("TAB-06", place(0), 3, "316亿元", "不符[316, 317]");
    Fingerprint today = Fingerprint.of("TAB-06", place(0), 3, "316亿元", "不符[316, 320]");
    assertEquals(Optional.empty(), waived.in(List.of(today)));
  }

  @Test
  void isNotTakenForAnotherTextOrRule() {
    Fingerprint waived = print("抓紧,落实。", 2, 1);
    Fingerprint elsewhere =
        Fingerprint.of("PUN-01", new Place(new NodeId("n2"), Slot.TEXT, 2), 1, "抓紧,落实。", "半角");
    Fingerprint other = Fingerprint.of("PUN-02", place(2), 1, "抓紧,落实。", "半角");
    assertEquals(Optional.empty(), waived.in(List.of(elsewhere, other)));
  }

  @Test
  void theSecondOfThreeIsNotTheThirdOnceTheFirstIsMended() {
    String before = "一是抓好春耕备耕,二是抓好防汛抗旱,三是抓好森林防火,确保安全。";
    int second = before.indexOf(',', before.indexOf(',') + 1);
    String mended = before.replaceFirst(",", "，");
    assertEquals(mended.indexOf(','), found(before, second, mended));
  }

  @Test
  void oneAmongItsTwinsIsNotTakenForATwin() {
    String before = "请抓紧落实,不得有误。请抓紧落实,不得有误。请抓紧落实,不得有误。";
    int first = before.indexOf(',');
    int second = before.indexOf(',', first + 1);
    assertEquals(second, found(before, second, before));
    String mended = before.substring(0, second) + "，" + before.substring(second + 1);
    assertEquals(-1, found(before, second, mended));
  }

  @Test
  void whatIsMissingIsKnownByItsPlace() {
    Fingerprint waived = Fingerprint.of("DOC-07", place(4), 0, "甲乙丙丁戊", "缺[日期]");
    Fingerprint same = Fingerprint.of("DOC-07", place(4), 0, "甲乙丙丁戊", "缺[日期]");
    Fingerprint other = Fingerprint.of("DOC-07", place(1), 0, "甲乙丙丁戊", "缺[日期]");
    assertEquals(Optional.of(same), waived.in(List.of(other, same)));
    assertEquals(Optional.empty(), waived.in(List.of(other)));
  }

  @Test
  void aLongFaultIsNotKeptWhole() {
    String whole = "为进一步优化营商环境".repeat(400);
    Fingerprint print = print(whole, 0, whole.length());
    assertTrue(print.subject().length() < 200);
    assertEquals(Optional.empty(), print.in(List.of(print(whole + "市", 0, whole.length() + 1))));
  }

  /// Texts full of like faults, edited at random: a waiver is found at its own character or not at
  /// all, and is found for certain while its text is not edited near it.
  @Test
  void neverGoesOverToAnotherFault() {
    int kept = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      List<int[]> text = text(random, 20 + random.nextInt(60));
      List<Integer> faults = faults(text);
      if (faults.isEmpty()) {
        continue;
      }
      int[] waived = text.get(faults.get(random.nextInt(faults.size())));
      Fingerprint print = print(written(text), text.indexOf(waived), 1);
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        edit(random, text);
      }
      Optional<Integer> now = found(print, written(text));
      if (now.isPresent()) {
        kept++;
        // Where only one such character is left and only one there was, it counts as the same;
        // and where all is as it was, the one waived may have been deleted and typed again.
        assertTrue(
            isSame(text, now.get(), waived)
                || print.of() == 1
                || isTypedAgain(print, print(written(text), now.get(), 1)),
            "seed " + seed + " " + print + " " + written(text));
      }
    }
    assertTrue(kept > 1_000, "kept " + kept);
  }

  /// Deleted and typed again among the same characters, which only one place has.
  private static boolean isTypedAgain(Fingerprint was, Fingerprint now) {
    return was.twins() == 1
        && now.twins() == 1
        && was.before().equals(now.before())
        && was.after().equals(now.after());
  }

  /// Of like characters side by side none can tell which was typed later.
  private static boolean isSame(List<int[]> text, int found, int[] waived) {
    int at = text.indexOf(waived);
    return at >= 0
        && text.subList(Math.min(at, found), Math.max(at, found) + 1).stream()
            .allMatch(one -> one[0] == ',');
  }

  @Test
  void isFoundWhateverIsEditedElsewhere() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      String waived = "甲镇丙乡,丁村戊组";
      String before = plain(random, 30) + "，" + "乙县要抓实,抓细。" + plain(random, 10);
      String after = plain(random, 30);
      Fingerprint print = print(before + waived + after, (before + waived).lastIndexOf(','), 1);
      String now = plain(random, 15) + before.substring(12) + waived + plain(random, 40);
      assertEquals(Optional.of(now.lastIndexOf(',')), found(print, now), "seed " + seed);
    }
  }

  private static String plain(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('东' + random.nextInt(200)));
    }
    return text.toString();
  }

  /// Characters that know themselves.
  private static List<int[]> text(Random random, int length) {
    List<int[]> text = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      text.add(new int[] {random.nextInt(5) == 0 ? ',' : '甲' + random.nextInt(3)});
    }
    return text;
  }

  private static void edit(Random random, List<int[]> text) {
    int at = random.nextInt(text.size());
    if (random.nextInt(3) == 0 && text.size() > 5) {
      text.remove(at);
    } else if (random.nextBoolean()) {
      text.add(at, new int[] {random.nextInt(4) == 0 ? ',' : '乙'});
    } else {
      text.set(at, new int[] {'，'});
    }
  }

  private static String written(List<int[]> text) {
    StringBuilder written = new StringBuilder();
    text.forEach(one -> written.append((char) one[0]));
    return written.toString();
  }

  private static List<Integer> faults(List<int[]> text) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i)[0] == ',') {
        found.add(i);
      }
    }
    return found;
  }

  private static int found(String before, int at, String now) {
    return found(print(before, at, 1), now).orElse(-1);
  }

  private static Optional<Integer> found(Fingerprint waived, String now) {
    List<Integer> places = new ArrayList<>();
    List<Fingerprint> today = new ArrayList<>();
    for (int at = now.indexOf(','); at >= 0; at = now.indexOf(',', at + 1)) {
      places.add(at);
      today.add(print(now, at, 1));
    }
    return waived.in(today).map(found -> places.get(today.indexOf(found)));
  }

  private static Fingerprint print(String text, int at, int length) {
    return Fingerprint.of("PUN-01", place(at), length, text, "半角");
  }

  private static Place place(int at) {
    return new Place(NODE, Slot.TEXT, at);
  }
}
