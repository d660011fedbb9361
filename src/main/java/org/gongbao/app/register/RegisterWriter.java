package org.gongbao.app.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;

/// Writes a register as comma separated values (RFC 4180): the headings of all its columns, then
/// its lines. UTF-8 with a byte-order mark, for spreadsheets take it for another encoding without
/// one.
public final class RegisterWriter {
  private static final String LINE_END = "\r\n";

  private RegisterWriter() {}

  public static byte[] write(Register register, List<Entry> lines) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(register.columns().stream().map(Column::heading).toList());
    lines.forEach(line -> rows.add(line.fields()));
    return rows(rows);
  }

  /// Any rows, in the same form.
  public static byte[] rows(List<List<String>> rows) {
    StringBuilder out = new StringBuilder("\uFEFF");
    rows.forEach(row -> row(row, out));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(List<String> fields, StringBuilder out) {
    out.append(fields.stream().map(RegisterWriter::field).collect(Collectors.joining(",")))
        .append(LINE_END);
  }

  private static String field(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
