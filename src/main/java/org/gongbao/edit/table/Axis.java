package org.gongbao.edit.table;

/// Rows lie one below the other, columns side by side; what can be done to the ones can be done to
/// the others.
public enum Axis {
  ROWS,
  COLUMNS
}
