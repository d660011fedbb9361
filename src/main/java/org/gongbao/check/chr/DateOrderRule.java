package org.gongbao.check.chr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;

/// CHR-02 日期升序: days do not go back from entry to entry. Of a row in disorder those are told of
/// that would have to move, the fewest there are. 本月 and 上旬 have no day.
final class DateOrderRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("CHR-02", Severity.ERROR, Nature.DIFFERENCE);
  private static final int MOST = 2_000;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.fact(Diary.OF).ifPresent(diary -> check(diary.entries(), out));
  }

  private static void check(List<Diary.Entry> all, Reporter out) {
    List<Diary.Entry> dated =
        all.stream()
            .filter(one -> one.from() != null && one.lead().isPresent())
            .filter(one -> !one.isLoose() && !isBelated(one))
            .limit(MOST)
            .toList();
    List<LocalDate> days = dated.stream().map(one -> Objects.requireNonNull(one.from())).toList();
    boolean[] kept = ascending(days);
    for (int i = 0; i < dated.size(); i++) {
      if (!kept[i]) {
        Diary.Entry entry = dated.get(i);
        Diary.Entry after = before(dated, days, kept, i);
        out.at(entry.lead().orElseThrow(), 0, entry.name().length())
            .with(after.lead().orElseThrow().site())
            .say(
                after == dated.getFirst() && days.get(i).isBefore(days.getFirst())
                    ? "first"
                    : "order",
                entry.name(),
                after.name());
      }
    }
  }

  /// 补登 and noted as such.
  private static boolean isBelated(Diary.Entry entry) {
    String all = entry.name() + entry.text().map(text -> text.chars()).orElse("");
    return all.contains("补登") || all.contains("补记") || all.contains("补录");
  }

  /// The entry it belongs behind.
  private static Diary.Entry before(
      List<Diary.Entry> dated, List<LocalDate> days, boolean[] kept, int at) {
    Diary.Entry found = dated.getFirst();
    for (int i = 0; i < dated.size(); i++) {
      if (kept[i] && !days.get(i).isAfter(days.get(at))) {
        found = dated.get(i);
      }
    }
    return found;
  }

  /// The longest row of days that does not go back; of two as long, the one that begins earlier in
  /// print.
  private static boolean[] ascending(List<LocalDate> days) {
    int size = days.size();
    int[] length = new int[size];
    int[] previous = new int[size];
    Arrays.fill(previous, -1);
    int last = -1;
    for (int i = 0; i < size; i++) {
      length[i] = 1;
      for (int j = i - 1; j >= 0; j--) {
        if (!days.get(j).isAfter(days.get(i)) && length[j] + 1 >= length[i] && length[j] + 1 > 1) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    List<Integer> row = new ArrayList<>();
    for (int i = last; i >= 0; i = previous[i]) {
      row.add(i);
    }
    boolean[] kept = new boolean[size];
    row.forEach(i -> kept[i] = true);
    return kept;
  }
}
