package org.gongbao.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Finds numbers that stand at two items. Two states of one issue, and a draft that waits and was
/// copied into its issue, are no repetition; nor is what is printed again for a reason told.
final class Repeats {
  private static final int MOST = 8;
  private final List<LedgerLine> lines;

  private Repeats(List<LedgerLine> lines) {
    this.lines = lines;
  }

  /// @param lines of one series and year, by serial
  static Repeats of(List<LedgerLine> lines) {
    return new Repeats(lines);
  }

  void forEach(BiConsumer<LedgerLine, Verdict> told) {
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || serial(i) != serial(from)) {
        if (i - from > 1) {
          new Group(lines.subList(from, i)).tell(told);
        }
        from = i;
      }
    }
  }

  private int serial(int at) {
    return lines.get(at).number().serial();
  }

  /// Lines of one number.
  private static final class Group {
    private final List<LedgerLine> all;

    /// Documents there are, by their first line: to name another, a few are enough.
    private final List<LedgerLine> apart = new ArrayList<>();

    Group(List<LedgerLine> all) {
      this.all = all;
      for (LedgerLine line : all) {
        if (apart.size() < MOST && apart.stream().noneMatch(one -> isOne(one, line))) {
          apart.add(line);
        }
      }
    }

    void tell(BiConsumer<LedgerLine, Verdict> told) {
      for (LedgerLine line : all) {
        clash(line)
            .<Verdict>map(Verdict.Clash::new)
            .or(() -> again(line).map(Verdict.Reprint::new))
            .ifPresent(verdict -> told.accept(line, verdict));
      }
    }

    private Optional<LedgerLine> clash(LedgerLine line) {
      return apart.stream().filter(one -> isOther(one, line) && !isOne(one, line)).findFirst();
    }

    private Optional<LedgerLine> again(LedgerLine line) {
      return line.explained()
          ? Optional.empty()
          : all.stream()
              .filter(one -> isOther(one, line) && isOne(one, line))
              .filter(one -> one.printed().number().isAssigned() && !one.explained())
              .findFirst();
    }

    private static boolean isOther(LedgerLine one, LedgerLine line) {
      return !one.printed().item().equals(line.printed().item())
          && !one.printed().isTwin(line.printed());
    }

    private static boolean isOne(LedgerLine one, LedgerLine line) {
      return LedgerLine.areOne(one.name(), line.name());
    }
  }
}
