package org.gongbao.exchange.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.style.HouseStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"gazette", "document", "report"})
  void whatIsWrittenIsReadBack(String name) {
    HouseStyle style = StyleReader.bundled(name);
    assertEquals(style, StyleReader.read(StyleWriter.write(style)));
  }

  @Test
  void gazetteHasTwoColumnsOf22CharactersAnd36Lines() {
    HouseStyle style = StyleReader.gazette();
    assertEquals(22 * Emu.milliPoints(10_500), style.area().columnWidth());
    assertEquals(36, style.area().lines());
    assertEquals(210 * Emu.MM, style.paper().width());
  }

  /// GB/T 9704—2012: 28 characters a line are 156 mm wide, 22 lines 225 mm high.
  @Test
  void documentPageIsThatOfTheStandard() {
    HouseStyle style = StyleReader.bundled("document");
    assertTrue(Math.abs(style.area().width() - 156 * Emu.MM) < Emu.MM);
    assertTrue(Math.abs(style.area().height() - 225 * Emu.MM) < Emu.MM);
  }

  @Test
  void whatIsMissingIsNamed() {
    String json = StyleWriter.write(StyleReader.gazette()).replace("\"pitch\"", "\"pitsch\"");
    ProblemException refused = assertThrows(ProblemException.class, () -> StyleReader.read(json));
    assertEquals("GB-L10", refused.problem().code());
    assertTrue(refused.problem().toString().contains("pitch"));
  }

  @Test
  void noJsonIsRefused() {
    assertThrows(ProblemException.class, () -> StyleReader.read("{"));
    assertThrows(ProblemException.class, () -> StyleReader.read("[]"));
  }
}
