package org.gongbao.check.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;

/// A line a register could have.
///
/// @param fields in the order of the register's columns
/// @param before the line it would take the place of; empty for a new one
/// @param evidence the first few
/// @param times how often it is said
public record Proposal(
    Register register,
    List<String> fields,
    Optional<Entry> before,
    List<Evidence> evidence,
    int times) {
  public Proposal {
    fields = List.copyOf(fields);
    evidence = List.copyOf(evidence);
  }

  /// By which a refused one is known again.
  public String key() {
    List<String> parts = new ArrayList<>(List.of(register.name()));
    parts.addAll(fields);
    return String.join("\t", parts);
  }

  /// What accepting it does.
  ///
  /// @param blank a new line of the register
  public EntryChange change(Entry blank) {
    return before
        .map(line -> EntryChange.of(line, new Entry(line.id(), register, fields)))
        .orElseGet(() -> EntryChange.added(new Entry(blank.id(), register, fields)));
  }
}
