package org.gongbao.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.Shared;
import org.gongbao.layout.style.LineRules.Prohibition;
import org.junit.jupiter.api.Test;

/// The tables of W3C clreq: what may not begin or end a line at each level, what is never parted.
class ClreqProhibitionTest {
  @Test
  void everyMarkOfTheTablesIsKept() {
    List<String> broken = new ArrayList<>();
    int seen = 0;
    for (String[] row : Shared.rows("corpus/linebreak/clreq_prohibition_levels.tsv")) {
      if (row.length < 4 || row[0].startsWith("level")) {
        continue;
      }
      seen++;
      Prohibition level =
          switch (row[0]) {
            case "basic" -> Prohibition.BASIC;
            case "guobiao" -> Prohibition.GB;
            case "strict" -> Prohibition.STRICT;
            default -> throw new AssertionError(row[0]);
          };
      String mark =
          Arrays.stream(row[2].split(" "))
              .map(hex -> Character.toString(Integer.parseInt(hex, 16)))
              .collect(Collectors.joining());
      if (!holds(row[1], mark, level)) {
        broken.add(row[0] + " " + row[1] + " " + mark);
      }
    }
    assertTrue(seen > 100, seen + " rows");
    assertEquals(List.of(), broken);
  }

  private static boolean holds(String rule, String mark, Prohibition level) {
    List<Integer> breaks = BreakRules.opportunities("汉" + mark + "字", level);
    return switch (rule) {
      case "not_line_start" -> !breaks.contains(1);
      case "not_line_end" -> !breaks.contains(1 + mark.length());
      case "no_break_inside" -> breaks.stream().noneMatch(at -> at > 1 && at < 1 + mark.length());
      default -> throw new AssertionError(rule);
    };
  }

  @Test
  void pairsOfDashesMayPart() {
    assertEquals(List.of(1, 3, 5), BreakRules.opportunities("甲————乙", Prohibition.GB));
    assertEquals(List.of(1, 4), BreakRules.opportunities("甲———乙", Prohibition.GB));
  }

  @Test
  void aDashAloneConnects() {
    assertEquals(List.of(2), BreakRules.opportunities("甲—乙", Prohibition.GB));
  }

  @Test
  void noneForbidsNothingButPairs() {
    assertEquals(List.of(1, 2), BreakRules.opportunities("甲，乙", Prohibition.NONE));
    assertEquals(List.of(1, 3), BreakRules.opportunities("甲……乙", Prohibition.NONE));
  }

  @Test
  void numbersStayWhole() {
    for (String number :
        List.of("3.14", "1,234,567", "95.5%", "-12", "¥3500", "$20", "25℃", "2020-2023", "A4")) {
      List<Integer> breaks = BreakRules.opportunities("约" + number + "起", Prohibition.GB);
      assertTrue(
          breaks.stream().noneMatch(at -> at > 1 && at < 1 + number.length()), number + breaks);
    }
  }

  @Test
  void surrogatePairsAndSelectorsStayWhole() {
    assertEquals(List.of(2), BreakRules.opportunities("𬭎字", Prohibition.GB));
    assertEquals(List.of(3), BreakRules.opportunities("葛\uDB40\uDD00字", Prohibition.GB));
    assertEquals(List.of(2), BreakRules.opportunities("e\u0301字", Prohibition.GB));
  }
}
