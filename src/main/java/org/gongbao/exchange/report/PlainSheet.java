package org.gongbao.exchange.report;

import java.util.List;

/// A report of facts and tables, in words, ready to be written.
///
/// @param name what it is, such as 编校质量报告
/// @param subject what it is about
/// @param program its name and version
public record PlainSheet(
    String name, String subject, String program, List<Fact> facts, List<Part> parts) {
  public PlainSheet {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  public record Fact(String name, String value) {}

  /// @param rows a value a column
  /// @param notes below the table
  public record Part(
      String heading, List<Column> columns, List<List<String>> rows, List<String> notes) {
    public Part {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      notes = List.copyOf(notes);
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(heading + ": " + row);
        }
      }
    }
  }

  public record Column(String name, Kind kind) {}

  public enum Kind {
    TEXT,
    NUMBER,
    /// A number also shown as a bar as long as it is large.
    BAR
  }
}
