package org.gongbao.layout.table;

import java.util.HashMap;
import java.util.Map;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.NodeId;
import org.gongbao.model.Table;

/// Sets tables (domain D.7, CY/T 170—2019).
///
/// It remembers the tables it set in this round and the one before: an unchanged table costs
/// nothing, and in a changed one only cells that changed, or whose column did, are set again.
public final class TableSetter {
  private final LineSetter setter;
  private final HouseStyle style;
  private Map<NodeId, TableMemory> before = new HashMap<>();
  private Map<NodeId, TableMemory> now = new HashMap<>();

  public TableSetter(LineSetter setter, HouseStyle style) {
    this.setter = setter;
    this.style = style;
  }

  /// Where a table stands, by its content and the house style.
  public TableSite site(Table table) {
    return memory(table).choose();
  }

  /// A table as slabs for the room a site gives it. The room of a landscape page is as wide as the
  /// type area is high.
  public SetTable set(Table table, TableSite site) {
    return memory(table).set(site);
  }

  /// Begins a round: what was not asked for in the last one is forgotten.
  public void turn() {
    before = now;
    now = new HashMap<>();
  }

  private TableMemory memory(Table table) {
    TableMemory memory = now.get(table.id());
    if (memory == null) {
      memory = before.get(table.id());
    }
    if (memory == null) {
      memory = new TableMemory(table, setter, style);
    }
    now.put(table.id(), memory);
    return memory.turnTo(table);
  }
}
