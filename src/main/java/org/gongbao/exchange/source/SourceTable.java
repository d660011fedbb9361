package org.gongbao.exchange.source;

import java.util.List;
import org.gongbao.model.CellSpan;

/// A table of a source. Its rows are lines of the [SourceText], one each, whose cells are parted by
/// tabs; a tab inside a cell has become a space, the end of a paragraph in a cell a line feed.
///
/// @param first line of its first row, from 1
/// @param headRows rows the file itself marks as head; 0 when it does not say
/// @param rows cell by cell; cells covered by a span are absent, here and in the line
public record SourceTable(int first, int headRows, List<List<SourceCell>> rows) {
  public SourceTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// @param from first character in the row's line
  /// @param to end, exclusive
  public record SourceCell(int from, int to, CellSpan span) {}
}
