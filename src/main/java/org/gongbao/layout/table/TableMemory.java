package org.gongbao.layout.table;

import java.util.EnumMap;
import java.util.Map;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Table;

/// What was found out about one table when it was last asked for. When it has changed, the cells
/// that did not are kept.
final class TableMemory {
  private final HouseStyle style;
  private final CellMemory cells;
  private final Map<TableSite, SetTable> set = new EnumMap<>(TableSite.class);
  private Table table;
  private Measured measured;

  TableMemory(Table table, LineSetter setter, HouseStyle style) {
    this.style = style;
    this.table = table;
    cells = new CellMemory(setter, style);
    measured = new Measured(table, cells, style);
  }

  /// The same memory, ready for the table as it is now.
  @SuppressWarnings("ReferenceEquality") // what did not change is the same object in the next tree
  TableMemory turnTo(Table now) {
    if (now != table) {
      cells.turn();
      set.clear();
      table = now;
      measured = new Measured(table, cells, style);
    }
    return this;
  }

  TableSite choose() {
    return new SiteChoice(measured, style).choose();
  }

  SetTable set(TableSite site) {
    return set.computeIfAbsent(
        site, unset -> new TableBuild(table, site, measured, cells, style).build());
  }
}
