package org.gongbao.model.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/// Finds dates against the order of the serials. As few lines as possible are told of: those left
/// when the longest run of dates in order is taken as right, each with the next line of that run it
/// disagrees with.
final class DateOrder {
  private final List<LedgerLine> lines;

  private DateOrder(List<LedgerLine> lines) {
    this.lines = lines;
  }

  /// @param all of one series and year
  static DateOrder of(List<LedgerLine> all) {
    return new DateOrder(
        all.stream()
            .filter(line -> line.day().isPresent())
            .sorted(
                Comparator.<LedgerLine>comparingInt(line -> line.number().serial())
                    .thenComparing(DateOrder::day))
            .toList());
  }

  private static LocalDate day(LedgerLine line) {
    return line.day().orElseThrow();
  }

  void forEach(BiConsumer<LedgerLine, Verdict> told) {
    BitSet right = run();
    for (int i = right.nextClearBit(0); i < lines.size(); i = right.nextClearBit(i + 1)) {
      LedgerLine line = lines.get(i);
      int before = right.previousSetBit(i);
      int behind = right.nextSetBit(i);
      if (before >= 0 && disagrees(lines.get(before), line)) {
        told.accept(line, new Verdict.Early(lines.get(before)));
      } else if (behind >= 0 && disagrees(line, lines.get(behind))) {
        told.accept(line, new Verdict.Late(lines.get(behind)));
      }
    }
  }

  /// The same number twice is told of as that.
  private static boolean disagrees(LedgerLine lower, LedgerLine higher) {
    return lower.number().serial() < higher.number().serial() && day(lower).isAfter(day(higher));
  }

  /// The longest run of dates in order, from the last serial down so that of two that disagree the
  /// lower is kept: patience sorting.
  private BitSet run() {
    int[] next = new int[lines.size()];
    List<Integer> piles = new ArrayList<>();
    Arrays.fill(next, -1);
    for (int i = lines.size() - 1; i >= 0; i--) {
      int pile = pile(piles, day(lines.get(i)));
      next[i] = pile == 0 ? -1 : piles.get(pile - 1);
      if (pile == piles.size()) {
        piles.add(i);
      } else {
        piles.set(pile, i);
      }
    }
    BitSet run = new BitSet(lines.size());
    for (int i = piles.isEmpty() ? -1 : piles.getLast(); i >= 0; i = next[i]) {
      run.set(i);
    }
    return run;
  }

  /// The first pile whose day is before this one; days of piles never rise.
  private int pile(List<Integer> piles, LocalDate day) {
    int low = 0;
    int high = piles.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (day(lines.get(piles.get(middle))).isBefore(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
