package org.gongbao.model.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of a register.
///
/// @param id stays the same when the line is changed
/// @param fields in the order of the register's columns, empty where nothing is known
public record Entry(EntryId id, Register register, List<String> fields) {
  public Entry {
    fields = List.copyOf(fields);
    if (fields.size() != register.columns().size()) {
      throw new IllegalArgumentException(register + " with " + fields.size() + " fields");
    }
  }

  /// A line with nothing in it.
  public static Entry blank(EntryId id, Register register) {
    return new Entry(id, register, register.columns().stream().map(column -> "").toList());
  }

  /// A field; empty also where the register has no such column.
  public String get(Column column) {
    int at = register.columns().indexOf(column);
    return at < 0 ? "" : fields.get(at);
  }

  /// Each of several words in one field.
  public List<String> words(Column column) {
    String written = get(column);
    return written.isEmpty() ? List.of() : List.of(written.split("\\|", -1));
  }

  /// Days of a field that holds one.
  public Optional<Days> days(Column column) {
    return Days.parse(get(column));
  }

  /// The days from the first to the last this line holds for.
  public Holding holding() {
    return new Holding(days(Column.FROM).map(Days::first), days(Column.TO).map(Days::last));
  }

  public Entry with(Column column, String value) {
    List<String> next = new ArrayList<>(fields);
    next.set(register.columns().indexOf(column), value);
    return new Entry(id, register, next);
  }
}
