package org.gongbao.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.register.Problems;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.RegisterDone;

/// A register as it is shown.
///
/// @param entries in the order they were made; a new one with nothing in it yet is the last
/// @param done what was done last and can be taken back
record Lines(List<Entry> entries, Problems problems, Optional<RegisterDone> done) {
  static final Lines NONE = new Lines(List.of(), Problems.NONE, Optional.empty());

  Lines {
    entries = List.copyOf(entries);
  }

  /// With what a step does, before it is in the file.
  Lines after(List<EntryChange> changes) {
    Map<EntryId, EntryChange> by = new HashMap<>();
    changes.forEach(change -> by.put(change.entry().id(), change));
    List<Entry> next = new ArrayList<>();
    for (Entry entry : entries) {
      EntryChange change = by.remove(entry.id());
      if (change == null) {
        next.add(entry);
      } else {
        change.after().ifPresent(next::add);
      }
    }
    changes.stream()
        .filter(change -> by.containsKey(change.entry().id()))
        .forEach(change -> change.after().ifPresent(next::add));
    return new Lines(next, problems, done);
  }

  Lines with(Problems other) {
    return new Lines(entries, other, done);
  }

  /// True for a line that is not kept yet: nothing is in it.
  static boolean isBlank(Entry entry) {
    return entry.fields().stream().allMatch(String::isEmpty);
  }

  Optional<Entry> blank() {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(entries.getLast()).filter(Lines::isBlank);
  }
}
