package org.gongbao.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gongbao.model.IssueNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @Test
  void allKindsOfNumbersAreReadAsTheyAreWritten() {
    for (IssueNumber number :
        new IssueNumber[] {
          new IssueNumber(2026, 22, 22, 604, null),
          new IssueNumber(2026, 3, 4, 0, null),
          new IssueNumber(2026, 0, 0, 0, null, 2)
        }) {
      assertEquals(
          Optional.of(number),
          NumberText.read(2026, NumberText.write(number), number.total(), null));
    }
    assertEquals(NumberText.read(2026, "3—4", 0, null), NumberText.read(2026, " 第3-4期 ", 0, null));
    assertEquals(NumberText.read(2026, "增1", 0, null), NumberText.read(2026, "增刊1", 0, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "4—3", "增0", "二十二", "22.5", "-1", "99999"})
  void whatIsNoNumberIsNotRead(String text) {
    assertEquals(Optional.empty(), NumberText.read(2026, text, 0, null));
  }
}
