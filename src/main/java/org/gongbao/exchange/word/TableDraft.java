package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.CellSpan;
import org.jspecify.annotations.Nullable;

/// A table as its rows and cells come in.
final class TableDraft implements Block {
  static final int MOST_COLUMNS = 1024;

  private final List<Row> rows = new ArrayList<>();

  /// Cells that go on downward, by their first column.
  private final Map<Integer, Cell> falling = new HashMap<>();

  private @Nullable Row row;

  /// One row.
  static final class Row {
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Cell> held = new HashMap<>();
    private int column;
    private int after;
    private boolean head;
    private boolean deleted;

    List<Cell> cells() {
      return cells;
    }

    boolean isHead() {
      return head;
    }

    boolean isDeleted() {
      return deleted;
    }
  }

  /// One cell, or what a cell that is covered by another still holds.
  static final class Cell {
    private final Flow flow;
    private int columns = 1;
    private int rows = 1;
    private boolean covered;

    Cell(Flow flow) {
      this.flow = flow;
    }

    Flow flow() {
      return flow;
    }

    CellSpan span() {
      return new CellSpan(columns, rows);
    }

    /// True when another cell covers it.
    boolean isCovered() {
      return covered;
    }
  }

  List<Row> rows() {
    return rows;
  }

  /// Rows at the top that the file calls head.
  int headRows() {
    int count = 0;
    while (count < rows.size() && rows.get(count).isHead()) {
      count++;
    }
    return count == rows.size() ? 0 : count;
  }

  void openRow() {
    row = new Row();
    rows.add(row);
  }

  private Row current() {
    if (row == null) {
      openRow();
    }
    return java.util.Objects.requireNonNull(row);
  }

  /// @param node a `w:trPr`
  void rowProps(XmlNode node, Flow empty) {
    Row open = current();
    open.head = node.toggle("w:tblHeader").orElse(open.head);
    open.deleted = node.child("w:del").isPresent();
    open.after = columns(node, "w:gridAfter", 0);
    int before = columns(node, "w:gridBefore", 0);
    if (before > 0) {
      pad(open, before, empty);
    }
  }

  private static void pad(Row row, int columns, Flow empty) {
    Cell cell = new Cell(empty);
    cell.columns = columns;
    row.cells.add(cell);
    row.column += columns;
  }

  /// @return where the paragraphs of the cell go
  Flow openCell(Flow flow) {
    current().cells.add(new Cell(flow));
    return flow;
  }

  /// @param node a `w:tcPr` of the cell opened last
  void cellProps(XmlNode node) {
    Row open = current();
    if (open.cells.isEmpty()) {
      return;
    }
    Cell cell = open.cells.getLast();
    cell.columns = columns(node, "w:gridSpan", 1);
    XmlNode down = node.child("w:vMerge").orElse(null);
    if (down != null && !open.deleted) {
      merge(open, cell, down.get("w:val").orElse("continue").equals("restart"));
    }
    XmlNode along = node.child("w:hMerge").orElse(null);
    boolean goesOn = along != null && !along.get("w:val").orElse("continue").equals("restart");
    if (goesOn && open.cells.size() > 1) {
      cell.covered = true;
      open.cells.get(open.cells.size() - 2).columns += cell.columns;
    }
  }

  private void merge(Row open, Cell cell, boolean restart) {
    Cell above = restart ? null : falling.get(open.column);
    if (above == null) {
      open.held.put(open.column, cell);
    } else {
      above.rows++;
      cell.covered = true;
      open.held.put(open.column, above);
    }
  }

  void closeCell() {
    Row open = current();
    if (!open.cells.isEmpty()) {
      open.column += open.cells.getLast().columns;
    }
  }

  void closeRow(Flow empty) {
    Row open = current();
    if (open.after > 0) {
      pad(open, open.after, empty);
    }
    if (!open.deleted) {
      falling.clear();
      falling.putAll(open.held);
    }
    row = null;
  }

  private static int columns(XmlNode node, String name, int least) {
    return node.number(name).filter(n -> n >= least && n <= MOST_COLUMNS).orElse(least);
  }
}
