package org.gongbao.model.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Orders that say no year are counted on from year to year, until a new government or congress
/// begins again at 1.
final class Counts {
  private static final int A_YEAR = 365;

  private Counts() {}

  /// Lines of each count, the first count first; lines without a date stand in the first.
  static List<List<LedgerLine>> of(List<LedgerLine> lines) {
    List<LedgerLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(line -> line.day().orElse(LocalDate.MIN)));
    List<List<LedgerLine>> counts = new ArrayList<>();
    int highest = 0;
    LocalDate last = LocalDate.MAX;
    for (LedgerLine line : sorted) {
      int serial = line.number().serial();
      LocalDate day = line.day().orElse(LocalDate.MIN);
      boolean again =
          serial * 2 <= highest + 1
              && last.isBefore(LocalDate.MAX)
              && day.isAfter(last.plusDays(A_YEAR));
      if (counts.isEmpty() || again) {
        counts.add(new ArrayList<>());
        highest = 0;
      }
      counts.getLast().add(line);
      if (serial >= highest && line.day().isPresent()) {
        highest = serial;
        last = day;
      }
    }
    return counts;
  }
}
