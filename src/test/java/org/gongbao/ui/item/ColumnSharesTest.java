package org.gongbao.ui.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnSharesTest {
  private static final List<Double> PROJECTS = List.of(2.0, 14.0, 4.0, 5.0, 26.0);

  @Test
  void takesTheWholeWidth() {
    assertEquals(600, ColumnShares.before(PROJECTS, 5, 600, 13), 0.001);
    assertEquals(600, ColumnShares.before(List.of(2.0, 3.0), 2, 600, 13), 0.001);
  }

  @Test
  void shortColumnsHoldTheirText() {
    double years =
        ColumnShares.before(PROJECTS, 4, 600, 13) - ColumnShares.before(PROJECTS, 3, 600, 13);
    assertTrue(years >= 5 * 13 + 17, "column of years is " + years);
  }
}
