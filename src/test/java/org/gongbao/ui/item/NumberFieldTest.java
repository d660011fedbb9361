package org.gongbao.ui.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gongbao.model.DocumentNumbers;
import org.junit.jupiter.api.Test;

class NumberFieldTest {

  @Test
  void keepsTheWrittenForm() {
    DocumentNumbers numbers = NumberField.read("江府发[2026] 19号、江财规〔2026〕5号").orElseThrow();
    assertEquals("江府发[2026] 19号、江财规〔2026〕5号", NumberField.written(numbers));
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertTrue(NumberField.read("江府发〔2026〕").isEmpty());
  }

  @Test
  void emptyIsNoNumbers() {
    assertEquals(DocumentNumbers.NONE, NumberField.read("  ").orElseThrow());
  }
}
