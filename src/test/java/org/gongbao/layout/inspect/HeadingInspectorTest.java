package org.gongbao.layout.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Block;
import org.gongbao.model.Heading;
import org.gongbao.model.InnerContents;
import org.gongbao.model.Item;
import org.gongbao.model.Ordinal;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.Test;

/// LAY-09: headings of one level in one item look the same.
class HeadingInspectorTest {
  private static final HouseStyle STYLE = StyleReader.gazette();

  /// A character the bundled 楷 has no glyph for.
  private static final String GAP = "㐀";

  private final Bulletin bulletin = new Bulletin();

  @Test
  void theHeadingMarkedUnlikeTheOthersIsWarnedOf() {
    assertEquals(
        List.of("二、主要任务"),
        odd(heading("一、", "总体要求"), kai(heading("二、", "主要任务"), 0, 4), heading("三、", "保障措施")));
  }

  @Test
  void whereMostAreMarkedTheOthersAreTheOddOnes() {
    assertEquals(
        List.of("三、保障措施"),
        odd(
            kai(heading("一、", "总体要求"), 0, 4),
            kai(heading("二、", "主要任务"), 0, 4),
            heading("三、", "保障措施")));
  }

  @Test
  void oneToOneTheStyleIsRight() {
    assertEquals(List.of("一、总体要求"), odd(kai(heading("一、", "总体要求"), 0, 4), heading("二、", "主要任务")));
  }

  @Test
  void allMarkedAlikeAreEven() {
    assertEquals(
        List.of(), odd(kai(heading("一、", "总体要求"), 0, 4), kai(heading("二、", "主要任务"), 0, 4)));
  }

  @Test
  void aMarkedWordLeavesTheHeadingWhatItIs() {
    assertEquals(List.of(), odd(heading("一、", "总体要求"), kai(heading("二、", "推进某某项目建设"), 2, 4)));
  }

  @Test
  void levelsAreNotComparedWithEachOther() {
    assertEquals(
        List.of(), odd(heading("一、", "总体要求"), heading("（一）", "工作目标"), heading("1．", "近期目标")));
  }

  @Test
  void itemsAreNotComparedWithEachOther() {
    Composition composed =
        compose(
            bulletin.item("甲", heading("一、", "总体要求")),
            bulletin.item("乙", kai(heading("一、", "总体要求"), 0, 4)));
    assertEquals(List.of(), odd(composed));
  }

  @Test
  void lettersAndDigitsDoNotCount() {
    assertEquals(
        List.of(),
        odd(
            heading("（一）", "推进"),
            heading("（二）", "实施5G+AIoT 2026 Pilot Programme"),
            heading("（三）", "ABC")));
  }

  /// The fallback sets the whole heading in another font than the others are in.
  @Test
  void whatTheFontOfTheLevelLacksDoesNotCount() {
    Faces faces = new Faces(Fonts.BUNDLED, STYLE);
    assertNotEquals(STYLE.font(Face.KAI), faces.choose(Face.KAI, GAP.codePointAt(0)).name());
    assertEquals(List.of(), odd(heading("（一）", "总体要求"), heading("（二）", GAP + GAP)));
  }

  /// Its label is printed like a heading but is none.
  @Test
  void theLabelOfInnerContentsIsNoHeading() {
    Block contents = new InnerContents(bulletin.id(), Text.of("目录"), List.of());
    assertEquals(List.of(), odd(contents, heading("一、", "总体要求"), heading("二、", "主要任务")));
  }

  private List<String> odd(Block... blocks) {
    return odd(compose(bulletin.item("更正", blocks)));
  }

  private Composition compose(Item... items) {
    return new Composer(Fonts.BUNDLED).compose(bulletin.issue(items), STYLE);
  }

  private static List<String> odd(Composition composed) {
    List<String> odd = new ArrayList<>();
    for (LayoutFault fault : composed.faults()) {
      if (fault.rule().equals("LAY-09")) {
        assertEquals(LayoutFault.Severity.WARNING, fault.severity());
        odd.addAll(fault.arguments());
      }
    }
    return odd;
  }

  private Heading heading(String ordinal, String text) {
    return new Heading(bulletin.id(), Ordinal.leading(ordinal).orElseThrow(), Text.of(text));
  }

  private static Heading kai(Heading heading, int from, int to) {
    Text text = heading.text().with(StyledRange.of(from, to, TextStyle.KAI));
    return new Heading(heading.id(), heading.ordinal(), text);
  }
}
