package org.gongbao.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerEntry;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerSeries;
import org.gongbao.model.ledger.LedgerYear;

/// What of the ledger is shown.
final class LedgerRows {
  /// However brackets and spaces of a number are typed, it is found.
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]");

  private LedgerRows() {}

  /// What is asked for.
  ///
  /// @param series all when empty
  /// @param year all when empty
  /// @param sought in numbers and titles
  /// @param told only what there is something to say of; what is picked out so needs no heads, for
  ///   each number says its code and year
  /// @param gaps shown between the numbers, unless only a part of these is shown
  record Wish(
      Optional<SeriesKey> series, OptionalInt year, String sought, boolean told, boolean gaps) {
    static final Wish ALL = new Wish(Optional.empty(), OptionalInt.empty(), "", false, true);

    boolean isPart() {
      return told || !sought.isBlank();
    }
  }

  /// What a series is known by when the ledger was read again.
  record SeriesKey(String code, boolean order) {
    static SeriesKey of(LedgerSeries series) {
      return new SeriesKey(series.code(), series.order());
    }
  }

  static List<LedgerRow> of(Ledger ledger, Wish wish) {
    List<LedgerRow> rows = new ArrayList<>();
    String sought = plain(wish.sought());
    for (LedgerSeries series : chosen(ledger, wish.series())) {
      for (LedgerYear year : series.years()) {
        if (wish.year().isEmpty() || wish.year().getAsInt() == year.year()) {
          add(series, year, wish, sought, rows);
        }
      }
    }
    long heads = rows.stream().filter(LedgerRow.Head.class::isInstance).count();
    if (heads == 1 && wish.series().isPresent()) {
      rows.removeFirst();
    }
    return rows;
  }

  private static void add(
      LedgerSeries series, LedgerYear year, Wish wish, String sought, List<LedgerRow> rows) {
    int head = rows.size();
    int gap = 0;
    for (int i = 0; i < year.entries().size(); i++) {
      for (; gap < year.gaps().size() && year.gaps().get(gap).at() == i; gap++) {
        if (wish.gaps() && !wish.isPart()) {
          rows.add(new LedgerRow.Missing(year.gaps().get(gap)));
        }
      }
      LedgerEntry entry = year.entries().get(i);
      boolean shown = !wish.told() || !entry.verdicts().isEmpty();
      if (shown && isSought(entry.line(), sought)) {
        rows.add(new LedgerRow.Line(series, entry));
      }
    }
    if (rows.size() > head && !wish.isPart()) {
      rows.add(head, new LedgerRow.Head(series, year, wish.series().isEmpty()));
    }
  }

  private static boolean isSought(LedgerLine line, String sought) {
    return sought.isEmpty()
        || plain(line.number().written()).contains(sought)
        || plain(line.title()).contains(sought);
  }

  private static String plain(String text) {
    return SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  static List<LedgerSeries> chosen(Ledger ledger, Optional<SeriesKey> wanted) {
    return wanted
        .map(key -> ledger.series().stream().filter(s -> SeriesKey.of(s).equals(key)).toList())
        .orElse(ledger.series());
  }

  /// Years there are numbers of, the last first.
  static List<Integer> years(Ledger ledger, Optional<SeriesKey> wanted) {
    TreeSet<Integer> years = new TreeSet<>();
    for (LedgerSeries series : chosen(ledger, wanted)) {
      series.years().stream().map(LedgerYear::year).filter(year -> year > 0).forEach(years::add);
    }
    return List.copyOf(years.descendingSet());
  }

  /// The next row there is something to say of, round the end.
  ///
  /// @param by 1, or -1 for the one before
  /// @return -1 when there is none
  static int nextTold(List<LedgerRow> rows, int from, int by) {
    for (int i = 1; i <= rows.size(); i++) {
      int at = Math.floorMod(from + by * i, rows.size());
      if (rows.get(at) instanceof LedgerRow.Line line && line.isTold()) {
        return at;
      }
    }
    return -1;
  }
}
