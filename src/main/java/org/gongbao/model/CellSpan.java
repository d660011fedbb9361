package org.gongbao.model;

/// How many columns and rows a cell covers, itself included.
public record CellSpan(int columns, int rows) implements FieldValue {
  public static final CellSpan SINGLE = new CellSpan(1, 1);

  public CellSpan {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException(columns + "×" + rows);
    }
  }
}
