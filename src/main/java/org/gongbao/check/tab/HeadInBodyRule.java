package org.gongbao.check.tab;

import java.util.List;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.TableRule;
import org.gongbao.check.read.TableReading;
import org.gongbao.edit.table.Spot;

/// TAB-09 跨页表, as far as it needs no pages: the head that a page of the original repeated, left
/// standing among the rows, alike or with a difference. (Continued heads of the own pages are made
/// by layout.)
final class HeadInBodyRule implements TableRule {
  private static final RuleCard CARD = RuleCard.of("TAB-09", Severity.ERROR, Nature.DIFFERENCE);
  private static final int LEAST_CELLS = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(TableReading table, CheckContext context, Reporter out) {
    Grid grid = table.fact(Grid.OF);
    // A group may have a head of its own below its name.
    grid.rows()
        .filter(row -> row > grid.first() && grid.first() > 0 && !grid.isGroup(row - 1))
        .forEach(row -> row(grid, row, out));
  }

  private static void row(Grid grid, int row, Reporter out) {
    List<Spot> cells =
        grid.starting(row).stream().filter(spot -> grid.passage(spot).isPresent()).toList();
    List<Spot> others =
        cells.stream()
            .filter(
                spot ->
                    !CellNumber.plain(spot.cell().text().chars())
                        .equals(grid.columns().get(spot.area().column()).head()))
            .toList();
    if (cells.size() < LEAST_CELLS || others.size() > 1) {
      return;
    }
    if (others.isEmpty()) {
      out.at(grid.passage(cells.getFirst()).orElseThrow().site()).say("again");
    } else if (cells.size() > LEAST_CELLS) {
      Spot other = others.getFirst();
      out.at(grid.passage(other).orElseThrow().site())
          .say("differs", grid.head(other.area().column()));
    }
  }
}
