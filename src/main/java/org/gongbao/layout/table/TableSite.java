package org.gongbao.layout.table;

/// Where on the pages a table stands (domain D.4, D.7).
public enum TableSite {
  /// In a column of the text: what fits there stays there.
  COLUMN,
  /// Across all columns, between text above and below.
  SPAN,
  /// Across all columns on pages of its own.
  PAGES,
  /// 横表: on turned pages of its own.
  LANDSCAPE
}
