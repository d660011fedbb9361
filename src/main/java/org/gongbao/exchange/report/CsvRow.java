package org.gongbao.exchange.report;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of a table for spreadsheets (RFC 4180). A value a spreadsheet would take for a formula has
/// an apostrophe before it.
public final class CsvRow {
  /// A byte order mark: tells spreadsheets that the file is UTF-8.
  public static final String MARK = "\uFEFF";

  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private CsvRow() {}

  public static void add(List<String> cells, StringBuilder out) {
    out.append(cells.stream().map(CsvRow::cell).collect(Collectors.joining(",")));
    out.append("\r\n");
  }

  private static String cell(String value) {
    String text = SheetChars.plain(value);
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String guarded = formula ? "'" + text : text;
    boolean quoted = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
    return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }
}
