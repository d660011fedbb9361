package org.gongbao.model.ledger;

import java.util.List;

/// One year of a series; all of it where its numbers say no year.
///
/// @param year 0 where the numbers say none
/// @param entries by serial; orders that say no year and began again at 1 count after count
/// @param gaps between the first serial and the last of each count, in order
public record LedgerYear(int year, List<LedgerEntry> entries, List<Gap> gaps) {
  public LedgerYear {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }
}
