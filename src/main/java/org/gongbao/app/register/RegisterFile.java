package org.gongbao.app.register;

import java.util.List;
import java.util.Set;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;

/// What a file has for a register.
///
/// @param columns it has
/// @param rows in its order; none of them is taken when there is a fault
/// @param faults by line, the first [#MOST_FAULTS]
/// @param more how many faults there are beyond these
public record RegisterFile(Set<Column> columns, List<Row> rows, List<Fault> faults, int more) {
  public static final int MOST_FAULTS = 200;

  public RegisterFile {
    columns = Set.copyOf(columns);
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  /// @param line on which it begins, from 1
  /// @param entry not of the register yet: its id means nothing
  public record Row(int line, Entry entry) {}

  /// @param line on which the row with it begins, from 1
  public record Fault(int line, LineFault fault) {}
}
