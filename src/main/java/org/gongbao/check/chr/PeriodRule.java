package org.gongbao.check.chr;

import java.time.LocalDate;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Period;

/// CHR-01 条目日期在标题时段内: by the first day of each entry; days there are not are told of too.
final class PeriodRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("CHR-01", Severity.ERROR, Nature.DIFFERENCE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.fact(Diary.OF).ifPresent(diary -> check(diary, out));
  }

  private static void check(Diary diary, Reporter out) {
    diary.broken().ifPresent(line -> out.at(line.site()).say("period"));
    for (Diary.Entry entry : diary.entries()) {
      Optional<Passage> lead = entry.lead();
      if (lead.isEmpty()) {
        continue;
      }
      boolean otherMonth = diary.month() > 0 && entry.month() > 0 && entry.month() != diary.month();
      int length = entry.name().length();
      if (entry.isNoDay(diary.period())) {
        out.at(lead.get(), 0, length).say("day", entry.name());
      } else if (otherMonth
          || diary.period().filter(period -> isOutside(period, entry)).isPresent()) {
        out.at(lead.get(), 0, length).say("outside", entry.name());
      }
    }
  }

  private static boolean isOutside(Period period, Diary.Entry entry) {
    LocalDate from = entry.from();
    LocalDate first = period.from();
    LocalDate last = period.to();
    if (from == null || first == null || last == null) {
      return false;
    }
    return from.isBefore(first) || from.isAfter(last);
  }
}
