package org.gongbao.check.tab;

import java.math.BigDecimal;
import java.util.List;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.TableRule;
import org.gongbao.check.read.TableReading;

/// TAB-05 合计校核: what stands in a row or column of 合计, 小计, 总计 or 共计 is the sum of its parts, the
/// rounding of the parts apart. Silent where it is not plain what the parts are.
final class TotalRule implements TableRule {
  private static final RuleCard CARD = RuleCard.of("TAB-05", Severity.ERROR, Nature.CORRECTNESS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(TableReading table, CheckContext context, Reporter out) {
    Grid grid = table.fact(Grid.OF);
    TotalRows.wrong(grid).forEach(wrong -> tell(grid, wrong, out));
    TotalColumns.wrong(grid).forEach(wrong -> tell(grid, wrong, out));
  }

  /// A cell that says another number than its parts add up to.
  record Wrong(int row, int column, CellNumber said, BigDecimal sum) {}

  private static void tell(Grid grid, Wrong wrong, Reporter out) {
    BigDecimal off = wrong.said().value().subtract(wrong.sum());
    out.at(grid.site(wrong.row(), wrong.column()))
        .say(
            off.signum() > 0 ? "more" : "less",
            wrong.sum().toPlainString(),
            off.abs().toPlainString());
  }

  static BigDecimal sum(List<CellNumber> parts) {
    return parts.stream().map(CellNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// True when a total is the sum of its parts within what rounding them can do: half a unit of the
  /// last place each, where they have decimals or a note says that they are rounded.
  static boolean fits(Grid grid, CellNumber total, List<CellNumber> parts) {
    int scale = parts.stream().mapToInt(CellNumber::scale).max().orElse(0);
    BigDecimal off = total.value().subtract(sum(parts)).abs();
    if (off.signum() == 0) {
      return true;
    }
    int least = Math.min(scale, total.scale());
    boolean rounded =
        scale > 0 || total.scale() > 0 || grid.around().matches("(?s).*(?:舍入|四舍五入|尾数|取整|约数).*");
    BigDecimal unit = BigDecimal.ONE.movePointLeft(least);
    BigDecimal most =
        unit.multiply(BigDecimal.valueOf(Math.max(2, parts.size()))).divide(BigDecimal.TWO);
    return rounded && off.compareTo(most) <= 0;
  }
}
