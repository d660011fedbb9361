package org.gongbao.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CaretStepsTest {
  private static final String VARIANT = "葛\uDB40\uDD00";

  /// What people see as one character is stepped over as one, both ways.
  @Test
  void neverSplitsWhatIsOneCharacter() {
    for (String one :
        new String[] {
          "中",
          "𬭎",
          "𠮷",
          "☎\uFE0F",
          "辻\uFE00",
          VARIANT,
          "𠮷\uDB40\uDDEF",
          "e\u0301",
          "a\u0308\u0323",
          "👩\u200D🌾",
        }) {
      String text = "前" + one + "后";
      assertEquals(1 + one.length(), CaretSteps.next(text, 1), one);
      assertEquals(1, CaretSteps.previous(text, 1 + one.length()), one);
    }
  }

  @Test
  void staysInsideTheText() {
    assertEquals(0, CaretSteps.previous("", 0));
    assertEquals(0, CaretSteps.next("", 0));
    assertEquals(2, CaretSteps.next("𬭎", 0));
    assertEquals(3, CaretSteps.next(VARIANT, 0));
    assertEquals(0, CaretSteps.previous(VARIANT, 3));
  }
}
