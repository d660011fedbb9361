package org.gongbao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FollowTest {
  private final Follow follow = new Follow();

  @Test
  void followsUntilWhatWasTypedIsLaidOut() {
    follow.moved(7);
    follow.done(6);
    assertTrue(follow.isDue());
    follow.done(7);
    assertFalse(follow.isDue());
  }

  @Test
  void whoLookedElsewhereIsLeftThere() {
    follow.moved(7);
    follow.looked();
    assertFalse(follow.isDue());
    follow.moved(7);
    assertTrue(follow.isDue());
  }

  @Test
  void doesNotFollowWhenItIsOff() {
    follow.moved(7);
    follow.setOn(false);
    assertFalse(follow.isDue());
    follow.moved(8);
    assertFalse(follow.isDue());
  }

  @Test
  void zoomGoesInSteps() {
    assertEquals(new Zoom.Percent(110), Zoom.stepped(100, 1));
    assertEquals(new Zoom.Percent(90), Zoom.stepped(100.2, -1));
    assertEquals(new Zoom.Percent(100), Zoom.stepped(96, 1));
    assertEquals(new Zoom.Percent(600), Zoom.stepped(600, 1));
    assertEquals(new Zoom.Percent(10), Zoom.stepped(10, -1));
  }

  @Test
  void zoomIsKeptAsWritten() {
    for (Zoom zoom : new Zoom[] {Zoom.FIT_PAGE, Zoom.FIT_WIDTH, new Zoom.Percent(125)}) {
      assertEquals(Optional.of(zoom), Zoom.read(zoom.written()));
    }
    assertEquals(Optional.empty(), Zoom.read("large"));
  }

  @Test
  void pageNumberIsReadFromWhatIsTyped() {
    assertEquals(OptionalInt.of(28), Look.number(" 28—29 "));
    assertEquals(OptionalInt.of(7), Look.number("7"));
    assertEquals(OptionalInt.empty(), Look.number("七"));
  }
}
