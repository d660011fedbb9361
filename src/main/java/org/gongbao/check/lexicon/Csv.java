package org.gongbao.check.lexicon;

import java.util.ArrayList;
import java.util.List;

/// Rows of comma separated values (RFC 4180): fields may stand in double quotes, a quote in them is
/// doubled. Spaces around a field and blank lines are left out.
public final class Csv {
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private int at;
  private int line = 1;

  private Csv(String text) {
    this.text = text;
  }

  /// @param line on which it begins, from 1
  /// @param closed false when a quote is still open at the end of the file, or something stands
  ///   behind it: then it swallowed what was not meant to stand in it
  public record Row(int line, List<String> fields, boolean closed) {
    public Row {
      fields = List.copyOf(fields);
    }
  }

  public static List<Row> rows(String text) {
    Csv csv = new Csv(text.replace("\r\n", "\n").replace('\r', '\n'));
    while (csv.at < csv.text.length()) {
      csv.row();
    }
    return csv.rows;
  }

  private void row() {
    int begun = line;
    boolean closed = true;
    fields.clear();
    field.setLength(0);
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      if (c == '"' && field.isEmpty()) {
        closed &= quoted() && isEnd();
      } else if (c == ',') {
        endField();
      } else {
        field.append(c);
      }
    }
    at++;
    line++;
    endField();
    if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
      rows.add(new Row(begun, fields, closed));
    }
  }

  /// True when the quote ends.
  private boolean quoted() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && at < text.length() && text.charAt(at) == '"') {
        at++;
      } else if (c == '"') {
        return true;
      } else if (c == '\n') {
        line++;
      }
      field.append(c);
    }
    return false;
  }

  private boolean isEnd() {
    return at == text.length() || ",\n ".indexOf(text.charAt(at)) >= 0;
  }

  private void endField() {
    fields.add(field.toString().strip());
    field.setLength(0);
  }
}
