package org.gongbao.model.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryCheckTest {
  @Test
  void daysArePutIntoOneForm() {
    Entry tidied = EntryCheck.tidied(official(" 林一舟 ", "", "副市长", "2026年3月1日", "2027.5", "", ""));
    assertEquals(List.of("林一舟", "", "副市长", "2026-03-01", "2027-05", "", ""), tidied.fields());
    assertEquals(List.of(), EntryCheck.faults(tidied));
  }

  @Test
  void shortNamesArePartedByAnyMark() {
    Entry tidied =
        EntryCheck.tidied(line(Register.ORGANISATIONS, "江州市水务局", "市水务局、水务局；市水务局", "", "", "", ""));
    assertEquals(List.of("市水务局", "水务局"), tidied.words(Column.SHORT_NAMES));
  }

  @Test
  void eachFaultIsNamed() {
    assertEquals(List.of("blank"), faults(official("", "", "市长", "", "", "", "")));
    assertEquals(List.of("day"), faults(official("林一舟", "", "", "2026-02-30", "", "", "")));
    assertEquals(List.of("number"), faults(official("林一舟", "", "", "", "", "0", "")));
    assertEquals(List.of("choice"), faults(official("林一舟", "", "", "", "", "", "省级")));
    assertEquals(
        List.of("backward"), faults(official("林一舟", "", "", "2026-05", "2026-04-30", "", "")));
  }

  @Test
  void aMonthHoldsFromItsFirstDayToItsLast() {
    Holding holding = official("林一舟", "", "", "2026-02", "2026-02", "", "").holding();
    assertEquals("2026-02-01", holding.from().orElseThrow().toString());
    assertEquals("2026-02-28", holding.to().orElseThrow().toString());
  }

  @Test
  void twoHoldersOfOnePostAtATimeContradictEachOther() {
    Entry one = official("林一舟", "江州市人民政府", "市长", "2024-01", "2026-03", "", "");
    Entry next = official("方远", "江州市人民政府", "市长", "2026-04", "", "", "");
    Entry early = official("方远", "江州市人民政府", "市长", "2026-03-01", "", "", "");
    assertEquals(List.of(), Contradictions.of(List.of(one, next)));
    assertEquals(1, Contradictions.of(List.of(one, early)).size());
    assertEquals(
        List.of(),
        Contradictions.of(
            List.of(
                official("林一舟", "江州市人民政府", "副市长", "", "", "", ""),
                official("方远", "江州市人民政府", "副市长", "", "", "", ""))));
  }

  @Test
  void theSameLineTwiceIsTold() {
    Entry one = official("林一舟", "江州市人民政府", "副市长", "2024-01", "", "", "");
    List<Contradiction> found = Contradictions.of(List.of(one, one));
    assertEquals("register.twice", found.getFirst().key());
  }

  private static List<String> faults(Entry entry) {
    return EntryCheck.faults(entry).stream()
        .map(fault -> fault.key().substring("register.fault.".length()))
        .toList();
  }

  private static Entry official(String... fields) {
    return line(Register.OFFICIALS, fields);
  }

  private static Entry line(Register register, String... fields) {
    return new Entry(new EntryId(String.join("/", fields)), register, Arrays.asList(fields));
  }
}
