package org.gongbao.edit.table;

/// A rectangle of a table's grid.
///
/// @param row first row, from 0
/// @param column first column, from 0
public record Area(int row, int column, int rows, int columns) {

  public Area {
    if (row < 0 || column < 0 || rows < 1 || columns < 1) {
      throw new IllegalArgumentException(row + "," + column + " " + rows + "×" + columns);
    }
  }

  public int endRow() {
    return row + rows;
  }

  public int endColumn() {
    return column + columns;
  }

  public boolean isSingle() {
    return rows == 1 && columns == 1;
  }

  public boolean meets(Area other) {
    return row < other.endRow()
        && other.row < endRow()
        && column < other.endColumn()
        && other.column < endColumn();
  }

  public boolean holds(Area other) {
    return row <= other.row
        && other.endRow() <= endRow()
        && column <= other.column
        && other.endColumn() <= endColumn();
  }

  /// The smallest rectangle that holds both.
  public Area with(Area other) {
    int top = Math.min(row, other.row);
    int left = Math.min(column, other.column);
    return new Area(
        top,
        left,
        Math.max(endRow(), other.endRow()) - top,
        Math.max(endColumn(), other.endColumn()) - left);
  }

  public int start(Axis axis) {
    return axis == Axis.ROWS ? row : column;
  }

  public int end(Axis axis) {
    return axis == Axis.ROWS ? endRow() : endColumn();
  }

  /// The same along the other axis, with another start and length along one.
  public Area along(Axis axis, int start, int length) {
    return axis == Axis.ROWS
        ? new Area(start, column, length, columns)
        : new Area(row, start, rows, length);
  }
}
