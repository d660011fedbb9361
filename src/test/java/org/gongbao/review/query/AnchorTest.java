package org.gongbao.review.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;

/// A query is shown at its own characters or nowhere.
class AnchorTest {
  private static final NodeId NODE = new NodeId("n1");
  private static final String TEXT = "现一并下达资金12000万元，其中12000万元为上限。";
  private final Anchor anchor =
      Anchor.of(new NodeId("i1"), new Place(NODE, Slot.TEXT, 7), "12000万元", TEXT);

  @Test
  void staysWhereItWas() {
    assertEquals(place(7), anchor.in(Optional.of(TEXT)));
  }

  @Test
  void followsItsCharacters() {
    assertEquals(place(9), anchor.in(Optional.of("经研究" + TEXT.substring(1))));
    assertEquals(place(7), anchor.in(Optional.of(TEXT.replace("为上限", "为下限"))));
  }

  @Test
  void shortCharactersThatWereDeletedAreNotFoundElsewhere() {
    String text = "各县区的人民政府的办公室的印章。";
    Anchor one = Anchor.of(new NodeId("i1"), new Place(NODE, Slot.TEXT, 3), "的", text);
    assertEquals(place(3), one.in(Optional.of(text)));
    assertEquals(Optional.empty(), one.in(Optional.of("各县区人民政府的办公室的印章。")));
    assertEquals(Optional.empty(), one.in(Optional.of("各县区人民政府办公室的印章。")));
  }

  @Test
  void isOrphanedWhenTheyAreGoneOrNotAlone() {
    assertEquals(Optional.empty(), anchor.in(Optional.of("下达资金15000万元。")));
    assertEquals(Optional.empty(), anchor.in(Optional.of(TEXT + TEXT)));
    assertEquals(Optional.empty(), anchor.in(Optional.empty()));
  }

  @Test
  void oneKeptBeforeContextsWereIsFoundOnlyWhereItStood() {
    Anchor old = new Anchor(new NodeId("i1"), NODE, Slot.TEXT, 2, "资金", new Anchor.Context("", ""));
    assertEquals(place(2), old.in(Optional.of("下达资金。")));
    assertEquals(Optional.empty(), old.in(Optional.of("现下达资金。")));
    assertEquals(Optional.empty(), old.in(Optional.of("下达资金和资金。")));
  }

  @Test
  void aQueryOnAWholeTextStaysWithIt() {
    Anchor whole = Anchor.of(new NodeId("i1"), new Place(NODE, Slot.TEXT, 0), "", TEXT);
    assertEquals(place(0), whole.in(Optional.of("任何文字")));
    assertEquals(Optional.empty(), whole.in(Optional.empty()));
  }

  /// Every character knows where it came from, and the same few occur again and again.
  @Test
  void anAnchorIsOnItsOwnCharactersOrOrphanedNeverOnOthers() {
    int anchored = 0;
    int orphaned = 0;
    int retyped = 0;
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      Tracked text = new Tracked(random);
      text.insert(0, 40 + random.nextInt(120));
      int from = random.nextInt(text.chars.length());
      int to = Math.min(text.chars.length(), from + 1 + random.nextInt(14));
      Anchor own =
          Anchor.of(
              new NodeId("i1"),
              new Place(NODE, Slot.TEXT, from),
              text.chars.substring(from, to),
              text.chars.toString());
      int before = from > 0 ? text.ids.get(from - 1) : -1;
      int after = to < text.ids.size() ? text.ids.get(to) : -1;
      List<Integer> born = List.copyOf(text.ids.subList(from, to));
      for (int step = 0; step < 30; step++) {
        text.change();
        Optional<Place> found = own.in(Optional.of(text.chars.toString()));
        if (found.isEmpty()) {
          orphaned++;
          continue;
        }
        anchored++;
        int at = found.get().offset();
        List<Integer> there = text.ids.subList(at, at + born.size());
        // The same typed again where it stood is the same.
        int end = at + born.size();
        boolean again =
            at > 0 && text.ids.get(at - 1) == before
                || end < text.ids.size() && text.ids.get(end) == after
                || !Collections.disjoint(born, there);
        assertTrue(
            born.equals(there) || again, "seed " + seed + " step " + step + " " + born + there);
        if (again && !born.equals(there)) {
          retyped++;
        }
      }
    }
    System.out.println(
        "query anchors: 1000 sequences, on text "
            + anchored
            + ", orphaned "
            + orphaned
            + ", retyped "
            + retyped);
    assertTrue(anchored > 5_000 && orphaned > 2_000 && retyped < 100, anchored + " / " + orphaned);
  }

  private static final class Tracked {
    private static final String WORDS = "的市政府关于和通知各县区，。";
    final StringBuilder chars = new StringBuilder();
    final List<Integer> ids = new ArrayList<>();
    private final Random random;
    private int next;

    Tracked(Random random) {
      this.random = random;
    }

    void insert(int at, int count) {
      for (int i = 0; i < count; i++) {
        chars.insert(at + i, WORDS.charAt(random.nextInt(WORDS.length())));
        ids.add(at + i, next++);
      }
    }

    void change() {
      int at = random.nextInt(chars.length() + 1);
      int gone = Math.min(chars.length() - at, random.nextInt(4));
      if (chars.length() - gone > 12) {
        chars.delete(at, at + gone);
        ids.subList(at, at + gone).clear();
      }
      insert(at, random.nextInt(3));
    }
  }

  private static Optional<Place> place(int at) {
    return Optional.of(new Place(NODE, Slot.TEXT, at));
  }
}
