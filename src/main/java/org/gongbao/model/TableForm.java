package org.gongbao.model;

import java.util.List;

/// Columns of a table and how many of its rows are the head.
public record TableForm(List<Column> columns, int headRows) implements FieldValue {
  public static final TableForm PLAIN = new TableForm(List.of(), 0);

  public TableForm {
    columns = List.copyOf(columns);
    if (headRows < 0) {
      throw new IllegalArgumentException("head rows " + headRows);
    }
  }

  /// @param unit 计量单位 of a number column, or empty
  public record Column(Kind kind, String unit) {}

  /// What a column holds; decides alignment and checks.
  public enum Kind {
    SERIAL,
    NUMBER,
    PERIOD,
    TEXT
  }
}
