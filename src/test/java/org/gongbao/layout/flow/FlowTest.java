package org.gongbao.layout.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Piece;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.HouseStyle;
import org.junit.jupiter.api.Test;

/// Filling and balancing, with slabs that are told apart by the width of a rule in them.
class FlowTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private static final int PITCH = STYLE.area().pitch();
  private static final int LINES = STYLE.area().lines();

  private static Slab line(int mark, Keep keep) {
    return Slab.text(PITCH, List.of(new RuleFrame(0, 0, mark, 1, Ink.BLACK)), keep);
  }

  private static List<Slab> lines(int count) {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      slabs.add(line(i, Keep.FREE));
    }
    return slabs;
  }

  private static Flow flow(Piece... pieces) {
    Flow flow = new Flow(STYLE, 1);
    flow.item(List.of(pieces), true);
    return flow;
  }

  private static List<Integer> marks(PageDraft page, int column) {
    int left = new Geometry(STYLE).left(page.number(), column);
    return page.body().stream()
        .filter(frame -> frame.x() == left)
        .map(frame -> ((RuleFrame) frame).width())
        .toList();
  }

  @Test
  void columnsAtTheEndAreEvenTheRightOneShorter() {
    Flow flow = flow(new Piece.Columns(lines(21)));
    assertEquals(11, marks(flow.pages().getFirst(), 0).size());
    assertEquals(10, marks(flow.pages().getFirst(), 1).size());
  }

  @Test
  void threeLinesStayInTheLeftColumn() {
    Flow flow = flow(new Piece.Columns(lines(3)));
    assertEquals(3, marks(flow.pages().getFirst(), 0).size());
    assertEquals(0, marks(flow.pages().getFirst(), 1).size());
  }

  @Test
  void fullPagesAreFilledToTheFoot() {
    Flow flow = flow(new Piece.Columns(lines(2 * LINES + 10)));
    assertEquals(LINES, marks(flow.pages().getFirst(), 0).size());
    assertEquals(LINES, marks(flow.pages().getFirst(), 1).size());
    assertEquals(5, marks(flow.pages().get(1), 0).size());
  }

  @Test
  void keepRulesWinOverBalance() {
    List<Slab> slabs = new ArrayList<>(lines(20));
    for (int i = 8; i < 14; i++) {
      slabs.set(i, slabs.get(i).with(Keep.NEVER));
    }
    Flow flow = flow(new Piece.Columns(slabs));
    assertEquals(8, marks(flow.pages().getFirst(), 0).size());
    assertEquals(4, flow.forced().getFirst().difference());
  }

  @Test
  void aHeadingNeverEndsAColumn() {
    List<Slab> slabs = new ArrayList<>(lines(2 * LINES));
    slabs.set(LINES - 1, slabs.get(LINES - 1).with(Keep.NEVER));
    Flow flow = flow(new Piece.Columns(slabs));
    assertEquals(LINES - 1, marks(flow.pages().getFirst(), 0).size());
  }

  @Test
  void whatIsSetAgainComesBeforeTheRest() {
    Slab again = line(1000, Keep.NEVER);
    List<Slab> slabs = new ArrayList<>();
    for (int i = 1; i <= LINES + 5; i++) {
      slabs.add(
          new Slab(
              PITCH,
              false,
              List.of(new RuleFrame(0, 0, i, 1, Ink.BLACK)),
              Keep.FREE,
              List.of(again),
              List.of()));
    }
    Flow flow = flow(new Piece.Across(slabs, false));
    List<Integer> second = marks(flow.pages().get(1), 0);
    assertEquals(List.of(1000, LINES + 1), second.subList(0, 2));
  }

  @Test
  void anItemFollowsOnlyWhereAThirdOfThePageIsLeft() {
    for (int first = 2; first <= 2 * LINES; first++) {
      Flow flow = new Flow(STYLE, 1);
      flow.item(List.of(new Piece.Columns(lines(first))), true);
      flow.item(
          List.of(
              new Piece.Across(List.of(line(500, Keep.NEVER)), true), new Piece.Columns(lines(30))),
          false);
      int used = marks(flow.pages().getFirst(), 0).stream().filter(m -> m < 500).toList().size();
      boolean together = marks(flow.pages().getFirst(), 0).contains(500);
      int left = LINES - Math.min(first <= 3 ? first : (first + 1) / 2, LINES) - 2;
      assertEquals(left >= STYLE.flow().followOnLines(), together, first + " " + used);
    }
  }

  @Test
  void turnedPagesHaveTheirHeadAtTheLeft() {
    Flow flow = flow(new Piece.OwnPages(lines(3), true), new Piece.Columns(lines(2)));
    assertEquals(org.gongbao.layout.frame.Page.Turn.LEFT, flow.pages().getFirst().turn());
    assertEquals(2, flow.pages().size());
  }

  /// Whatever the keeps: all slabs come out, once and in order, and none over the foot of a column.
  @Test
  void nothingIsLostWhateverMustBeKept() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      List<Slab> slabs = new ArrayList<>();
      int count = 1 + random.nextInt(300);
      for (int i = 1; i <= count; i++) {
        Keep keep = Keep.values()[random.nextInt(4)];
        slabs.add(line(i, random.nextInt(3) == 0 ? keep : Keep.FREE));
      }
      Flow flow = flow(new Piece.Columns(slabs));
      List<Integer> all = new ArrayList<>();
      for (PageDraft page : flow.pages()) {
        all.addAll(marks(page, 0));
        all.addAll(marks(page, 1));
        for (Frame frame : page.body()) {
          assertTrue(frame.y() + PITCH <= new Geometry(STYLE).bottom() + 1);
        }
      }
      assertEquals(slabs.size(), all.size());
      for (int i = 0; i < all.size(); i++) {
        assertEquals(i + 1, all.get(i));
      }
    }
  }
}
