package org.gongbao.model.register;

import java.util.Optional;

/// What became of one line: made, changed or taken out.
///
/// @param before empty for a new one
/// @param after empty for one taken out
public record EntryChange(Optional<Entry> before, Optional<Entry> after) {
  public EntryChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("no change");
    }
  }

  public static EntryChange added(Entry entry) {
    return new EntryChange(Optional.empty(), Optional.of(entry));
  }

  public static EntryChange removed(Entry entry) {
    return new EntryChange(Optional.of(entry), Optional.empty());
  }

  public static EntryChange of(Entry before, Entry after) {
    return new EntryChange(Optional.of(before), Optional.of(after));
  }

  /// The line changed.
  public Entry entry() {
    return after.or(() -> before).orElseThrow();
  }

  public EntryChange inverse() {
    return new EntryChange(after, before);
  }
}
