package org.gongbao.model.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberingTest {

  @Test
  void numbersAreCountedWithinTheYear() {
    List<String> given = List.of("收-2026-191", "收-2025-400", "收-2026-99", "旧号7", "");
    assertEquals("收-2026-192", Numbering.next(2026, given).written());
    assertEquals("收-2027-001", Numbering.next(2027, given).written());
  }

  @Test
  void oneNumberMayBeWrittenInSeveralWays() {
    Optional<Numbering> seven = Optional.of(new Numbering(2026, 7));
    for (String written : List.of("收-2026-007", "收-2026-7", " 收—2026—07 ")) {
      assertEquals(seven, Numbering.parse(written));
    }
    for (String wrong : List.of("收-2026-0", "收-26-1", "2026-001", "收-2026-")) {
      assertEquals(Optional.empty(), Numbering.parse(wrong));
    }
    assertTrue(Numbering.next(2026, List.of("收-2026-999")).written().endsWith("-1000"));
  }
}
