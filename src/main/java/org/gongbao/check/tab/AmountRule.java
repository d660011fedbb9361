package org.gongbao.check.tab;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;

/// TAB-06 单元格文本金额与金额列一致: the 总投资 a cell tells of is the amount of its row, whatever the units.
/// Amounts of a phase, a year or a part are not held against the whole; rows that drifted are for
/// TAB-02.
final class AmountRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("TAB-06", Severity.WARNING, Nature.CORRECTNESS);
  private static final String PHASE = "(?s).*[一二三四首]期.*";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Grid grid : item.fact(Grid.ALL)) {
      Amounts.of(grid)
          .ifPresent(
              amounts ->
                  grid.rows()
                      .filter(row -> Drift.in(item, grid).stream().noneMatch(d -> d.holds(row)))
                      .forEach(row -> row(amounts, row, out)));
    }
  }

  private static void row(Amounts amounts, int row, Reporter out) {
    Optional<BigDecimal> amount = amounts.at(row);
    Grid grid = amounts.grid();
    boolean phase =
        grid.columns().stream()
            .map(column -> grid.chars(row, column.index()))
            .anyMatch(chars -> chars.length() < 40 && chars.matches(PHASE));
    if (amount.isEmpty() || phase) {
      return;
    }
    for (Column column : grid.columns()) {
      Optional<Passage> passage = grid.passage(row, column.index());
      List<Investment> told = passage.map(Amounts::told).orElse(List.of());
      boolean fits = told.stream().anyMatch(one -> one.fits(amount.get()));
      if (!told.isEmpty() && !fits) {
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
}
