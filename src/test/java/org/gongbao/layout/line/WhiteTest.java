package org.gongbao.layout.line;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source.Made;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.Test;

/// The white in and between marks, by glyph positions (domain D.2).
class WhiteTest {
  private static final int EM = 1000 * Emu.PT / 100;
  private static final HouseStyle STYLE = StyleReader.gazette();
  private final LineSetter setter = new LineSetter(new Faces(Fonts.BUNDLED, STYLE), STYLE.lines());

  private List<SetLine> set(String text, int ems, Align align) {
    return setter.set(
        List.of(new Passage(Text.of(text), Made.ALONE, Face.SONG, EM)),
        ParagraphForm.of(ems * EM, align));
  }

  /// Width of a text on one line, in hundredths of an em.
  private int width(String text) {
    return set(text, 100, Align.LEFT).getFirst().width() * 100 / EM;
  }

  @Test
  void marksSideBySideTakeOneAndAHalf() {
    assertEquals(width("甲乙") + 150, width("甲”，乙"));
    assertEquals(width("甲乙") + 150, width("甲）（乙"));
    assertEquals(width("甲乙") + 150, width("甲：“乙"));
    assertEquals(width("甲乙") + 150, width("甲《〈乙"));
    assertEquals(width("甲乙") + 200, width("甲。”）乙"));
  }

  @Test
  void aLineEndsWithoutTheWhiteOfItsMark() {
    assertEquals(150, width("甲，"));
    assertEquals(150, width("（甲"));
    assertEquals(200, width("（甲）"));
  }

  @Test
  void hanAndDigitsStandAQuarterApart() {
    int digits = width("2021");
    assertEquals(200 + digits + 50, width("于2021年"), 1);
    assertEquals(digits + 100 + 25, width("2021年"), 1);
    assertEquals(width("（2021）"), width("（）") + digits, 1);
  }

  @Test
  void aStoredSpaceIsNoSecondGap() {
    assertEquals(width("于2021年"), width("于 2021 年"), 1);
  }

  @Test
  void dashesMakeOneLineTwoEmLong() {
    assertEquals(400, width("甲——乙"));
    Glyphs run =
        set("甲——乙", 10, Align.LEFT).getFirst().runs().stream()
            .filter(glyphs -> glyphs.chars().startsWith("—"))
            .findFirst()
            .orElseThrow();
    assertTrue(run.typeset().stretch() > 1000, run.typeset().toString());
  }

  @Test
  void quotesOfALatinDrawnFontTakeAnEmInChinese() {
    SetLine line =
        setter
            .set(
                List.of(new Passage(Text.of("甲“乙”丙"), Made.ALONE, Face.KAI, EM)),
                ParagraphForm.of(20 * EM, Align.LEFT))
            .getFirst();
    assertEquals(5 * EM, line.width());
  }

  @Test
  void apostrophesOfLatinWordsStayLatin() {
    assertTrue(width("don’t") < width("don") + width("t") + 40);
  }

  @Test
  void superscriptsAreSmallRaisedAndNeverParted() {
    Text text = Text.of("占地面积约12000m2").with(StyledRange.of(11, 12, TextStyle.SUPERSCRIPT));
    for (int ems = 4; ems < 12; ems++) {
      List<SetLine> lines =
          setter.set(
              List.of(new Passage(text, Made.ALONE, Face.SONG, EM)),
              ParagraphForm.of(ems * EM, Align.JUSTIFY));
      assertTrue(lines.stream().noneMatch(line -> line.chars().equals("2")), ems + " em");
    }
    List<Glyphs> runs =
        setter
            .set(
                List.of(new Passage(text, Made.ALONE, Face.SONG, EM)),
                ParagraphForm.of(30 * EM, Align.JUSTIFY))
            .getFirst()
            .runs();
    assertTrue(runs.getLast().typeset().rise() > 0);
    assertTrue(runs.getLast().typeset().size() < EM);
  }

  @Test
  void theLastLineIsNotStretched() {
    List<SetLine> lines = set("一二三四五六七八九十甲乙", 10, Align.JUSTIFY);
    assertEquals(2, lines.size());
    assertEquals(2 * EM, lines.getLast().width());
  }

  @Test
  void noParagraphEndsWithOneCharacterAlone() {
    for (int ems = 8; ems < 30; ems++) {
      String text = "各".repeat(2 * ems + 1) + "。";
      List<SetLine> lines = set(text, ems, Align.JUSTIFY);
      assertTrue(lines.getLast().chars().length() > 2 || lines.size() == 2, ems + " em: " + lines);
    }
  }

  @Test
  void namesAreNeverParted() {
    LineSetter named =
        new LineSetter(
            new Faces(Fonts.BUNDLED, STYLE), STYLE.lines(), new Names(List.of("何砚秋", "周岫")));
    for (int ems = 5; ems < 20; ems++) {
      List<SetLine> lines =
          named.set(
              List.of(
                  new Passage(Text.of("市长何砚秋、副市长周岫和何砚秋出席，周岫主持，何砚秋讲话。"), Made.ALONE, Face.SONG, EM)),
              ParagraphForm.of(ems * EM, Align.JUSTIFY));
      for (SetLine line : lines) {
        assertTrue(!line.chars().endsWith("何") && !line.chars().endsWith("何砚"), line.chars());
        assertTrue(!line.chars().endsWith("周"), line.chars());
      }
    }
  }

  @Test
  void twoCharactersSpreadOverThree() {
    SetLine name =
        setter.spread(List.of(new Passage(Text.of("周岫"), Made.ALONE, Face.SONG, EM)), 0, 3 * EM);
    assertEquals(2 * EM, name.runs().getFirst().x(1));
    assertEquals(3 * EM, name.width());
  }

  @Test
  void rareCharactersComeFromAnotherFace() {
    SetLine line = set("甲\uD862\uDF4C乙", 10, Align.LEFT).getFirst();
    assertEquals("甲𨭌乙", line.chars());
    assertEquals(3 * EM, line.width(), 2);
    assertTrue(
        line.runs().stream()
            .allMatch(
                run -> {
                  boolean all = true;
                  for (int i = 0; i < run.count(); i++) {
                    all &= run.id(i) != 0;
                  }
                  return all;
                }));
  }

  private static void assertEquals(int expected, int actual, int tolerance) {
    assertTrue(Math.abs(expected - actual) <= tolerance, expected + " but was " + actual);
  }

  private static void assertEquals(Object expected, Object actual) {
    org.junit.jupiter.api.Assertions.assertEquals(expected, actual);
  }
}
