package org.gongbao.model.register;

import java.util.List;

/// What is wrong with a line of a register.
///
/// @param column where
/// @param key of the message, completed by the column's heading and `arguments`
public record EntryFault(Column column, String key, List<String> arguments) {
  public EntryFault {
    arguments = List.copyOf(arguments);
  }

  static EntryFault of(Column column, String key, String... arguments) {
    return new EntryFault(column, "register.fault." + key, List.of(arguments));
  }
}
