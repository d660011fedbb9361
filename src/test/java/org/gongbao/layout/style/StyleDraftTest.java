package org.gongbao.layout.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.exchange.style.StyleWriter;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.StyleDraft.Fault;
import org.junit.jupiter.api.Test;

/// A style changed part by part.
class StyleDraftTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private static final int EM = STYLE.type(TextRole.BODY).size();
  private final StyleDraft draft = new StyleDraft(STYLE);

  @Test
  void whatIsNotChangedStays() {
    assertEquals(Optional.of(STYLE), draft.style());
  }

  @Test
  void columnsAreWholeCharactersOfTheBody() {
    draft.columns(2, 20, 2);
    assertEquals(20 * EM, draft.area().columnWidth());
    assertEquals(2 * EM, draft.area().gap());
    draft.columns(1, 40, 2);
    assertEquals(40 * EM, draft.area().width());
  }

  @Test
  void outerAndFootMarginsFollow() {
    int outer = draft.outer();
    int bottom = draft.bottom();
    draft.margins(draft.area().top() + Emu.MM, draft.area().inner() + 2 * Emu.MM);
    assertEquals(outer - 2 * Emu.MM, draft.outer());
    assertEquals(bottom - Emu.MM, draft.bottom());
  }

  @Test
  void aTypeAreaWiderThanThePaperIsNoStyle() {
    draft.columns(2, 40, 2);
    assertFault(Fault.TOO_WIDE);
  }

  @Test
  void moreLinesThanThePaperHasRoomForAreNoStyle() {
    draft.lines(60, draft.area().pitch());
    assertFault(Fault.TOO_HIGH);
  }

  @Test
  void textTooNearTheBindingIsNoStyle() {
    draft.margins(draft.area().top(), 4 * Emu.MM);
    assertFault(Fault.TOO_WIDE);
  }

  @Test
  void threeCharactersMakeNoColumnFourDo() {
    draft.columns(2, 3, 2);
    assertFault(Fault.NARROW_COLUMN);
    draft.columns(2, 4, 2);
    assertEquals(List.of(), draft.faults());
  }

  @Test
  void bodyTypeGrowingOutOfItsLinesAndColumnsIsNoStyle() {
    draft.columns(2, 4, 2);
    Type body = draft.type(TextRole.BODY);
    draft.type(
        TextRole.BODY,
        new Type(
            body.face(),
            20 * Emu.PT,
            body.before(),
            body.after(),
            body.pitch(),
            body.indent(),
            body.align()));
    assertEquals(List.of(Fault.NARROW_COLUMN, Fault.TIGHT_LINES), draft.faults());
  }

  @Test
  void anEditedStyleIsWrittenAndReadBack() {
    draft.paper(184 * Emu.MM, 260 * Emu.MM);
    draft.margins(20 * Emu.MM, 18 * Emu.MM + Emu.MM / 3);
    draft.columns(2, 19, 2);
    draft.lines(33, Emu.milliPoints(18_250));
    draft.type(TextRole.HEADING_1, draft.type(TextRole.HEADING_1).with(Face.KAI));
    draft.font(Face.FANGSONG, new FontName("FandolFang-Regular"));
    draft.lineRules(new LineRules(LineRules.Prohibition.STRICT, false, 120, 125));
    FlowRules flow = draft.flowRules();
    draft.flowRules(
        new FlowRules(0, flow.ruleWeight(), 1, true, flow.front(), FlowRules.Folio.DASHED));
    HouseStyle edited = draft.style().orElseThrow();
    assertNotEquals(STYLE, edited);
    assertEquals(edited, StyleReader.read(StyleWriter.write(edited)));
  }

  private void assertFault(Fault fault) {
    assertEquals(List.of(fault), draft.faults());
    assertEquals(Optional.empty(), draft.style());
  }
}
