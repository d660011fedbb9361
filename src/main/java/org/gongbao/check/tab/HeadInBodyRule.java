package org.gongbao.check.tab;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.PageRule;
import org.gongbao.check.Printed;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.TableRule;
import org.gongbao.check.read.PagesReading;
import org.gongbao.check.read.TableReading;
import org.gongbao.edit.table.Spot;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.model.NodeId;
import org.gongbao.model.Table;

/// TAB-09 跨页表. In the text: the head that a page of the original repeated, left standing among the
/// rows, alike or with a difference. On the pages: each part of a table after the first stands
/// below 续表 and the same head. A head too high to be repeated is LAY-10's, a table turned the wrong
/// way LAY-11's.
final class HeadInBodyRule implements TableRule, PageRule {
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

  @Override
  public void check(PagesReading pages, CheckContext context, Reporter out) {
    for (PrintedParts.Printing table : PrintedParts.of(pages)) {
      String head = repeats(table.table(), pages) ? table.parts().getFirst().head() : "";
      for (PrintedParts.Part part : table.parts().subList(1, table.parts().size())) {
        part(part, head, pages, out);
      }
    }
  }

  /// False when layout said itself that it does not repeat a head.
  private static boolean repeats(Table table, PagesReading pages) {
    Set<NodeId> high = new HashSet<>();
    for (LayoutFault fault : pages.composition().faults()) {
      if (fault.key().equals("lay.10.head")) {
        fault.place().ifPresent(place -> high.add(place.node()));
      }
    }
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .noneMatch(cell -> high.contains(cell.id()));
  }

  private static void part(PrintedParts.Part part, String head, PagesReading pages, Reporter out) {
    boolean same = part.head().equals(head);
    if (!part.cells().isEmpty() && !(same && part.isContinued())) {
      out.at(pages.text(part.cells().getFirst()))
          .on(new Printed(part.page(), part.column(), 0))
          .say(same ? "label" : part.head().isEmpty() ? "headless" : "other");
    }
  }

  private static void row(Grid grid, int row, Reporter out) {
    List<Spot> cells =
        grid.starting(row).stream().filter(spot -> grid.passage(spot).isPresent()).toList();
    List<Spot> others =
        cells.stream()
            .filter(
                spot ->
                    !CellNumber.isPlainly(
                        spot.cell().text().chars(),
                        grid.columns().get(spot.area().column()).head()))
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
