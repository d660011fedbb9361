package org.gongbao.check.tab;

import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.TableRule;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;
import org.gongbao.check.read.TableReading;

/// TAB-02 行错位、并格漂移: texts of a table that stand in the row above or below the one they tell of. One
/// finding for each stretch of rows, at the text that begins it.
final class DriftRule implements TableRule {
  private static final RuleCard CARD = RuleCard.of("TAB-02", Severity.ERROR, Nature.DIFFERENCE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(TableReading table, CheckContext context, Reporter out) {
    for (Drift drift : table.fact(Drift.ALL)) {
      Passage first = drift.first();
      List<Site> others =
          IntStream.rangeClosed(1, Math.abs(drift.end() - drift.begin()))
              .map(i -> drift.begin() + i * drift.step())
              .mapToObj(row -> drift.grid().site(row, drift.column()))
              .toList();
      String variant = drift.empty() ? drift.step() > 0 ? "down" : "up" : "two";
      out.at(first, drift.split(), first.length())
          .with(others)
          .say(variant, row(drift, drift.begin()), row(drift, drift.end()));
    }
  }

  /// A row by its serial number, else counted without the head.
  private static String row(Drift drift, int row) {
    Grid grid = drift.grid();
    return grid.columns().stream()
        .filter(Column::isSerial)
        .map(column -> grid.chars(row, column.index()))
        .filter(chars -> !chars.isEmpty())
        .findFirst()
        .orElseGet(() -> Integer.toString(row - grid.first() + 1));
  }
}
