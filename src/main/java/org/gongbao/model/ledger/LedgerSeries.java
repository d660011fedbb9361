package org.gongbao.model.ledger;

import java.util.List;
import java.util.stream.Stream;

/// The numbers of one 代字, or the orders of one office.
///
/// @param code empty for orders nobody can be told of
/// @param agency of the register, else as most titles have it; empty where neither tells
/// @param unregistered true when there is a register of codes, and this one is not in it
/// @param years the last first
public record LedgerSeries(
    String code, boolean order, String agency, boolean unregistered, List<LedgerYear> years) {
  public LedgerSeries {
    years = List.copyOf(years);
  }

  public Stream<LedgerEntry> entries() {
    return years.stream().flatMap(year -> year.entries().stream());
  }

  public int count() {
    return years.stream().mapToInt(year -> year.entries().size()).sum();
  }

  /// How many lines there is something to say of.
  public int told() {
    return (int) entries().filter(entry -> !entry.verdicts().isEmpty()).count();
  }
}
