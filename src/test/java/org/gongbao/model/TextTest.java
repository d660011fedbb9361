package org.gongbao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void mergesTouchingRangesOfOneStyle() {
    Text text =
        new Text(
            "甲乙丙丁",
            List.of(
                StyledRange.of(1, 2, TextStyle.KAI),
                StyledRange.of(0, 1, TextStyle.KAI),
                StyledRange.of(1, 3, TextStyle.STRONG)));
    assertEquals(
        List.of(StyledRange.of(0, 2, TextStyle.KAI), StyledRange.of(1, 3, TextStyle.STRONG)),
        text.marks());
  }

  @Test
  void replacingAndReplacingBackGivesTheSameText() {
    Text text = Text.of("面积5m").plus(Text.styled("2", TextStyle.SUPERSCRIPT)).plus(Text.of("。"));
    Text inserted = Text.styled("万平方米", TextStyle.STRONG);
    Text removed = text.slice(3, 5);
    Text changed = text.replace(3, 5, inserted);
    assertEquals("面积5万平方米。", changed.chars());
    assertEquals(text, changed.replace(3, 3 + inserted.length(), removed));
  }

  @Test
  void neverCutsASurrogatePair() {
    Text text = Text.of("姓𬭎名");
    assertThrows(IllegalArgumentException.class, () -> text.slice(0, 2));
    assertThrows(IllegalArgumentException.class, () -> Text.of("𬭎".substring(0, 1)));
    assertEquals(Text.of("𬭎"), text.slice(1, 3));
  }

  @Test
  void marksOfASliceStayOnTheirCharacters() {
    Text text = Text.of("甲乙丙").with(StyledRange.of(1, 3, TextStyle.STRONG));
    assertEquals(Text.styled("丙", TextStyle.STRONG), text.slice(2, 3));
  }
}
