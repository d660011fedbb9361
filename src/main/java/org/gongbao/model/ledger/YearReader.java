package org.gongbao.model.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Judges the numbers of one series in one year.
final class YearReader {
  private final List<LedgerLine> lines;
  private final Map<LedgerLine, List<Verdict>> verdicts = new IdentityHashMap<>();

  private YearReader(List<LedgerLine> lines) {
    this.lines = lines;
  }

  /// @param lines in order of the issues
  static LedgerYear read(int year, List<LedgerLine> lines) {
    List<LedgerEntry> entries = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (List<LedgerLine> count : year == 0 ? Counts.of(lines) : List.of(lines)) {
      List<LedgerLine> sorted = new ArrayList<>(count);
      // The sort is stable: of one serial the earlier issue comes first.
      sorted.sort(Comparator.comparingInt(line -> line.number().serial()));
      new YearReader(sorted).read(entries, gaps);
    }
    return new LedgerYear(year, entries, gaps);
  }

  private void read(List<LedgerEntry> entries, List<Gap> gaps) {
    List<LedgerLine> counted = lines.stream().filter(line -> line.number().isCounted()).toList();
    lines.forEach(this::alone);
    Repeats.of(counted).forEach(this::say);
    // Of a number given twice one is wrong, and nobody knows which: dates are not held against it.
    DateOrder.of(counted.stream().filter(line -> !isClash(line)).toList()).forEach(this::say);
    int before = 0;
    for (LedgerLine line : lines) {
      int serial = line.number().isCounted() ? line.number().serial() : 0;
      if (before > 0 && serial > before + 1) {
        gaps.add(new Gap(entries.size(), before + 1, serial - 1));
      }
      before = serial;
      entries.add(new LedgerEntry(line, verdicts.getOrDefault(line, List.of())));
    }
  }

  private boolean isClash(LedgerLine line) {
    return verdicts.getOrDefault(line, List.of()).stream()
        .anyMatch(Verdict.Clash.class::isInstance);
  }

  private void say(LedgerLine line, Verdict verdict) {
    verdicts.computeIfAbsent(line, none -> new ArrayList<>()).add(verdict);
  }

  private void alone(LedgerLine line) {
    line.number().mended().ifPresent(right -> say(line, new Verdict.Malformed(right)));
    if (line.number().hasYear()) {
      line.day()
          .filter(day -> day.getYear() != line.number().year())
          .ifPresent(day -> say(line, new Verdict.OtherYear(day.getYear())));
    }
  }
}
