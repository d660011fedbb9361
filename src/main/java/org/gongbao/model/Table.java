package org.gongbao.model;

import java.util.List;

/// 表. The first `form.headRows()` rows are the head, repeated by layout on every page.
public record Table(
    NodeId id, Text caption, Text unit, TableForm form, List<TableRow> rows, Text notes)
    implements Block {
  public Table {
    rows = List.copyOf(rows);
  }
}
