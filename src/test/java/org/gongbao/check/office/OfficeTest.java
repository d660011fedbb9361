package org.gongbao.check.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Need;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.Test;

class OfficeTest {
  @Test
  void emptyRegistersAreAsGoodAsNone() {
    assertSame(Office.NONE, Office.of(Map.of(Register.CODES, List.of())));
  }

  @Test
  void linesInDoubtAreNotReliedOn() {
    Office office =
        office(
            Register.OFFICIALS,
            line(Register.OFFICIALS, "林一舟", "江州市人民政府", "市长", "2026-01", "", "", ""),
            line(Register.OFFICIALS, "方远", "江州市人民政府", "市长", "2026-02", "", "", ""),
            line(Register.OFFICIALS, "何苗", "江州市水务局", "局长", "", "", "3", ""));
    assertEquals(List.of("何苗"), office.officials().stream().map(Tenure::name).toList());
  }

  @Test
  void ofTheSameLineTwiceOneHolds() {
    Entry line = line(Register.CODES, "江府发", "江州市人民政府", "");
    Entry again = new Entry(new EntryId("again"), Register.CODES, line.fields());
    assertEquals(1, office(Register.CODES, line, again).codes().size());
  }

  @Test
  void aRegisterMeetsTheNeedOfRules() {
    CheckContext context =
        CheckContext.ISSUE.with(office(Register.CODES, line(Register.CODES, "江府发", "江州市人民政府", "")));
    assertTrue(context.knows(Need.AGENCY_CODES));
    assertTrue(context.isIssue());
    assertFalse(context.knows(Need.OFFICIALS));
    assertFalse(context.with(Office.NONE).knows(Need.AGENCY_CODES));
  }

  @Test
  void workdaysAreCountedByTheTable() {
    Office office =
        office(
            Register.HOLIDAYS,
            line(Register.HOLIDAYS, "2026-10-01", "休", ""),
            line(Register.HOLIDAYS, "2026-10-02", "休", ""),
            line(Register.HOLIDAYS, "2026-10-10", "班", ""));
    LocalDate last = LocalDate.of(2026, 9, 30);
    assertEquals(0, office.calendar().workdaysAfter(last, last));
    assertEquals(0, office.calendar().workdaysAfter(last, LocalDate.of(2026, 10, 4)));
    assertEquals(6, office.calendar().workdaysAfter(last, LocalDate.of(2026, 10, 11)));
  }

  private static Office office(Register register, Entry... lines) {
    return Office.of(Map.of(register, List.of(lines)));
  }

  private static Entry line(Register register, String... fields) {
    return new Entry(new EntryId(String.join("/", fields)), register, Arrays.asList(fields));
  }
}
