package org.gongbao.check.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The columns of a file of words, by their names in its first line.
record Columns(List<String> names) {
  static final String WRONG = "误";
  static final String RIGHT = "正";
  static final String CLASS = "类";
  static final String BEFORE = "前有";
  static final String AFTER = "后有";
  static final String NOT_BEFORE = "前无";
  static final String NOT_AFTER = "后无";
  static final String UNLESS = "除外";
  static final String NOTE = "说明";
  static final String SOURCE = "来源";
  static final Columns NONE = new Columns(List.of());

  private static final Set<String> KNOWN =
      Set.of(WRONG, RIGHT, CLASS, BEFORE, AFTER, NOT_BEFORE, NOT_AFTER, UNLESS, NOTE, SOURCE);

  Columns {
    names = List.copyOf(names);
  }

  /// What is amiss with a first line.
  static Optional<LexiconFault> fault(Csv.Row header) {
    Set<String> seen = new HashSet<>();
    for (String name : header.fields()) {
      if (!KNOWN.contains(name)) {
        return Optional.of(LexiconFault.of(header.line(), "lexicon.fault.column", name));
      }
      if (!seen.add(name)) {
        return Optional.of(LexiconFault.of(header.line(), "lexicon.fault.columnTwice", name));
      }
    }
    return seen.contains(RIGHT)
        ? Optional.empty()
        : Optional.of(LexiconFault.of(header.line(), "lexicon.fault.noColumn", RIGHT));
  }

  int count() {
    return names.size();
  }

  /// False for a list of right names alone.
  boolean hasWrong() {
    return names.contains(WRONG);
  }

  /// What a row looks for: in a list of right names the name itself.
  String wrong(Csv.Row row) {
    return of(row, hasWrong() ? WRONG : RIGHT);
  }

  /// A field of a row, empty where the file has no such column.
  String of(Csv.Row row, String column) {
    int at = names.indexOf(column);
    return at < 0 || at >= row.fields().size() ? "" : row.fields().get(at);
  }

  List<String> list(Csv.Row row, String column) {
    String written = of(row, column);
    return written.isEmpty() ? List.of() : List.of(written.split("\\|", -1));
  }
}
