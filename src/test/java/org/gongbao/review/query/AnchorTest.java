package org.gongbao.review.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;

/// A query is shown at its own characters or nowhere.
class AnchorTest {
  private static final NodeId NODE = new NodeId("n1");
  private final Anchor anchor =
      Anchor.of(new NodeId("i1"), new Place(NODE, Slot.TEXT, 4), "12000万元");

  @Test
  void staysWhereItWas() {
    assertEquals(place(4), anchor.in(Optional.of("下达资金12000万元，12000万元为上限。")));
  }

  @Test
  void followsCharactersThatStandAlone() {
    assertEquals(place(6), anchor.in(Optional.of("现一并下达12000万元。".replace("下达", "下达资"))));
  }

  @Test
  void isOrphanedWhenTheyAreGoneOrNotAlone() {
    assertEquals(Optional.empty(), anchor.in(Optional.of("下达资金15000万元。")));
    assertEquals(Optional.empty(), anchor.in(Optional.of("12000万元，12000万元。")));
    assertEquals(Optional.empty(), anchor.in(Optional.empty()));
  }

  @Test
  void aQueryOnAWholeTextStaysWithIt() {
    Anchor whole = Anchor.of(new NodeId("i1"), new Place(NODE, Slot.TEXT, 0), "");
    assertEquals(place(0), whole.in(Optional.of("任何文字")));
    assertEquals(Optional.empty(), whole.in(Optional.empty()));
  }

  private static Optional<Place> place(int at) {
    return Optional.of(new Place(NODE, Slot.TEXT, at));
  }
}
