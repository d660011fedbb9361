package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.check.read.Role;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.Test;

/// The office's own words are looked for, and its names left alone.
class OfficeWordsTest {
  private static final String WORD = "我市布署防汛工作。";

  @Test
  void aWordOfTheOfficeIsFound() {
    Entry word = line(Register.WORDS, "易混词", "江洲市", "江州市", "A", "", "", "", "", "", "本市名");
    assertEquals(List.of("江洲市"), found("江洲市水务局召开会议。", Map.of(Register.WORDS, List.of(word))));
  }

  @Test
  void aWordingOnTheWhitelistIsLeftAlone() {
    assertEquals(List.of("布署"), found(WORD, Map.of()));
    Entry white = line(Register.WHITELIST, "布署防汛", "店名");
    assertEquals(List.of(), found(WORD, Map.of(Register.WHITELIST, List.of(white))));
  }

  private static List<String> found(String text, Map<Register, List<Entry>> registers) {
    return Checked.text(Role.BODY, text, RuleCatalog.of("LEX-01"), Office.of(registers))
        .report()
        .findings()
        .stream()
        .map(finding -> text.substring(finding.site().from(), finding.site().to()))
        .toList();
  }

  private static Entry line(Register register, String... fields) {
    return new Entry(new EntryId(String.join("/", fields)), register, Arrays.asList(fields));
  }
}
