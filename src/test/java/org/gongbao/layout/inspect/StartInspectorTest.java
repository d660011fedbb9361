package org.gongbao.layout.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.flow.Geometry;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;
import org.junit.jupiter.api.Test;

/// LAY-14: where an item begins below another there is a rule, and room.
class StartInspectorTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private static final int PITCH = STYLE.area().pitch();
  private static final Page TWO = twoItems();

  private static Page twoItems() {
    Bulletin bulletin = new Bulletin();
    Composition composed =
        new Composer(Fonts.BUNDLED)
            .compose(
                bulletin.issue(
                    bulletin.item("启用新印章", bulletin.paragraph("经市政府同意，即日起启用新印章。")),
                    bulletin.item("更正", bulletin.paragraph("上期第12页的日期有误，特此更正。"))),
                STYLE);
    return composed.pages().getFirst();
  }

  @Test
  void anItemUnderARuleWithRoomIsWell() {
    assertEquals(2, titles(TWO.body()).size());
    assertEquals(List.of(), keys(TWO.body()));
  }

  @Test
  void theFirstItemOfAPageNeedsNoRule() {
    assertEquals(List.of(), keys(TWO.body().subList(0, rule(TWO.body()))));
  }

  @Test
  void anItemWithoutARuleAboveIsReported() {
    List<Frame> body = new ArrayList<>(TWO.body());
    body.remove(rule(body));
    assertEquals(List.of("lay.14"), keys(body));
  }

  /// Nothing but a line of text tells the last rule of a table from that between two items.
  @Test
  void theLastRuleOfATableIsNoRuleBetweenItems() {
    List<Frame> body = new ArrayList<>(TWO.body());
    int at = rule(body);
    Frame rule = body.get(at);
    body.set(at, rule.moved(0, -PITCH, Frame.ACROSS));
    assertEquals(List.of("lay.14"), keys(body));
  }

  @Test
  void aRuleAcrossOneColumnIsNone() {
    List<Frame> body = new ArrayList<>(TWO.body());
    int at = rule(body);
    Frame rule = body.get(at);
    body.set(
        at, new RuleFrame(rule.x(), rule.y(), STYLE.area().columnWidth(), PITCH / 20, Ink.BLACK));
    assertEquals(List.of("lay.14"), keys(body));
  }

  @Test
  void anItemThatBeginsNearTheFootIsReportedWithTheLinesLeft() {
    List<Frame> body = new ArrayList<>(TWO.body());
    int at = rule(body);
    int top = body.get(at).y() + PITCH;
    int lines = (new Geometry(STYLE).bottom() - top) / PITCH;
    int least = STYLE.flow().followOnLines();
    assertTrue(lines > least, lines + " lines");
    for (int left = least - 1; left <= least; left++) {
      List<Frame> lower = new ArrayList<>(body.subList(0, at));
      int down = (lines - left) * PITCH;
      body.subList(at, body.size()).forEach(frame -> lower.add(frame.moved(0, down, Frame.ACROSS)));
      List<LayoutFault> faults = faults(lower);
      List<List<String>> said = faults.stream().map(LayoutFault::arguments).toList();
      List<List<String>> reported = List.of(List.of(left + "", least + ""));
      assertEquals(left < least ? reported : List.of(), said);
    }
  }

  private static List<String> titles(List<Frame> body) {
    return body.stream()
        .filter(frame -> frame instanceof TextFrame text && text.role() == TextRole.TITLE)
        .map(frame -> Found.place((TextFrame) frame).orElseThrow().node().value())
        .distinct()
        .toList();
  }

  private static int rule(List<Frame> body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof RuleFrame) {
        return i;
      }
    }
    throw new AssertionError("no rule between the items");
  }

  private static List<String> keys(List<Frame> body) {
    return faults(body).stream().map(LayoutFault::key).toList();
  }

  private static List<LayoutFault> faults(List<Frame> body) {
    Page page =
        new Page(1, Page.Kind.TEXT, TWO.width(), TWO.height(), Page.Turn.NONE, body, List.of());
    return new StartInspector(STYLE, new Geometry(STYLE)).inspect(page, LineNumbers.of(page));
  }
}
