package org.gongbao.model.register;

import java.util.List;

/// Lines of a register that cannot all be right. Rules rely on none of them until it is settled.
///
/// @param key of the message, completed by `arguments`
public record Contradiction(List<EntryId> entries, String key, List<String> arguments) {
  public Contradiction {
    entries = List.copyOf(entries);
    arguments = List.copyOf(arguments);
  }

  /// True when the lines are the same.
  public boolean isTwice() {
    return key.equals(Contradictions.TWICE);
  }
}
