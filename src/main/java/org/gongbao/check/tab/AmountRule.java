package org.gongbao.check.tab;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.TableRule;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.TableReading;

/// TAB-06 单元格文本金额与金额列一致: the 总投资 a cell tells of is the amount of its row, whatever the units.
/// Amounts of a phase, a year or a part are not held against the whole; rows that drifted are for
/// TAB-02.
final class AmountRule implements TableRule {
  private static final RuleCard CARD = RuleCard.of("TAB-06", Severity.WARNING, Nature.CORRECTNESS);
  private static final int LONGEST_NAME = 60;
  private static final Pattern PHASE = Pattern.compile("[一二三四首]期");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(TableReading table, CheckContext context, Reporter out) {
    Grid grid = table.fact(Grid.OF);
    List<Drift> drifts = table.fact(Drift.ALL);
    Amounts.of(grid)
        .ifPresent(
            amounts ->
                grid.rows()
                    .filter(row -> drifts.stream().noneMatch(d -> d.holds(row)))
                    .forEach(row -> row(amounts, row, out)));
  }

  private static void row(Amounts amounts, int row, Reporter out) {
    Optional<BigDecimal> amount = amounts.at(row);
    Grid grid = amounts.grid();
    if (amount.isEmpty()) {
      return;
    }
    for (Column column : grid.columns()) {
      Optional<Passage> passage = grid.passage(row, column.index());
      List<Investment> told = passage.map(Amounts::told).orElse(List.of());
      if (told.isEmpty()) {
        continue;
      }
      // The column may have what a phase costs.
      boolean fits =
          passage.orElseThrow().fact(Investment.ALL).stream()
              .anyMatch(one -> one.fits(amount.get()));
      if (!fits && !isPhase(grid, row, column.index())) {
        Investment first = told.getFirst();
        out.at(passage.orElseThrow(), first.from(), first.to())
            .with(grid.site(row, amounts.column().index()))
            .say(
                "differs",
                first.yuan().divide(amounts.yuan()).stripTrailingZeros().toPlainString(),
                grid.chars(row, amounts.column().index()));
      }
    }
  }

  private static boolean isPhase(Grid grid, int row, int told) {
    return grid.columns().stream()
        .filter(column -> column.index() != told)
        .map(column -> grid.chars(row, column.index()))
        .anyMatch(chars -> chars.length() < LONGEST_NAME && PHASE.matcher(chars).find());
  }
}
