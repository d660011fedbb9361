package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Chronicles in the ways they are written.
class ChronicleCorpusTest {
  @TestFactory
  Stream<DynamicTest> readsEveryEntryAndItsDates() {
    Map<String, List<String[]>> byFile =
        Shared.rows("corpus/chronicle.tsv").stream().collect(Collectors.groupingBy(row -> row[0]));
    return byFile.entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file)));
  }

  private static void check(Map.Entry<String, List<String[]>> file) {
    Year year = Year.of(LocalDate.parse(file.getValue().getFirst()[3]).getYear());
    Imported imported =
        Reading.file(
            Shared.file("corpus/chronicle/" + file.getKey()),
            Guidance.NONE.with(Optional.of(year)));
    Chronicle chronicle = Reading.only(imported.issue(), Chronicle.class);
    assertEquals(file.getValue().size(), chronicle.entries().size());
    for (int i = 0; i < chronicle.entries().size(); i++) {
      ChronicleEntry entry = chronicle.entries().get(i);
      String[] row = file.getValue().get(i);
      assertAll(
          () -> assertEquals(row[2], entry.lead().chars().strip()),
          () -> assertEquals(LocalDate.parse(row[3]), entry.date().from()),
          () -> assertEquals(LocalDate.parse(row[4]), entry.date().to()),
          () -> assertTrue(entry.text().chars().startsWith(row[5]), entry.text().chars()));
    }
  }

  @Test
  void aYearNobodyGaveIsAskedForNotGuessed() {
    Imported imported = Reading.text("江州市大事记\n\n7月1日 市长沈砚调研。\n\n7月3日 会议召开。\n");
    Chronicle chronicle = Reading.only(imported.issue(), Chronicle.class);
    assertNull(chronicle.entries().getFirst().date().from());
    assertTrue(imported.decisions().stream().anyMatch(d -> !d.isSure()));
  }

  @Test
  void datesOnLinesOfTheirOwnCountForAllBelowThem() {
    Imported imported =
        Reading.text(
            """
            江州市2026年10月大事记

            10月1日

            市长沈砚到江口区调研。

            副市长陆明远检查景区安全。

            10月3日

            全市防汛会商会召开。

            ▲图为10月3日，会议现场。（梁秋平 摄）

            是月

            粮食收购达3万吨。
            """);
    List<ChronicleEntry> entries = Reading.only(imported.issue(), Chronicle.class).entries();
    assertEquals(
        List.of("2026-10-01", "2026-10-01", "2026-10-03", "2026-10-01"),
        entries.stream().map(e -> String.valueOf(e.date().from())).toList());
    assertEquals(LocalDate.of(2026, 10, 31), entries.getLast().date().to());
    assertEquals("副市长陆明远检查景区安全。", entries.get(1).text().chars());
    assertEquals(1, Conservation.unplaced(imported));
  }
}
