package org.gongbao.check.chr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.model.PartOfDay;

/// CHR-03 同日条目次序合乎体例: of one day morning, noon, afternoon, evening in this order, and those without
/// a time where this chronicle has most of them.
final class TimeOrderRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("CHR-03", Severity.INFO, Nature.DIFFERENCE);
  private static final int CLEARLY = 4;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.fact(Diary.OF).ifPresent(diary -> check(days(diary.entries()), out));
  }

  private static List<List<Diary.Entry>> days(List<Diary.Entry> entries) {
    List<List<Diary.Entry>> days = new ArrayList<>();
    for (Diary.Entry entry : entries) {
      if (entry.from() == null || entry.lead().isEmpty() || entry.isLoose()) {
        continue;
      }
      boolean same =
          !days.isEmpty() && Objects.equals(days.getLast().getFirst().from(), entry.from());
      if (!same) {
        days.add(new ArrayList<>());
      }
      days.getLast().add(entry);
    }
    return days;
  }

  private static void check(List<List<Diary.Entry>> days, Reporter out) {
    int untimedFirst = 0;
    int untimedLast = 0;
    for (List<Diary.Entry> day : days) {
      for (int i = 1; i < day.size(); i++) {
        boolean before = isTimed(day.get(i - 1));
        boolean now = isTimed(day.get(i));
        untimedLast += before && !now ? 1 : 0;
        untimedFirst += !before && now ? 1 : 0;
      }
    }
    boolean lastIsUsual = untimedLast >= CLEARLY * Math.max(1, untimedFirst);
    for (List<Diary.Entry> day : days) {
      PartOfDay latest = PartOfDay.EARLY_MORNING;
      Diary.Entry before = day.getFirst();
      for (Diary.Entry entry : day) {
        if (isTimed(entry) && entry.part().compareTo(latest) < 0) {
          tell(entry, before, "time", out);
        } else if (isTimed(entry) && !isTimed(before) && entry != before && lastIsUsual) {
          tell(entry, before, "untimed", out);
        }
        if (isTimed(entry) && entry.part().compareTo(latest) > 0) {
          latest = entry.part();
        }
        before = entry;
      }
    }
  }

  private static boolean isTimed(Diary.Entry entry) {
    return entry.part() != PartOfDay.NONE;
  }

  private static void tell(Diary.Entry entry, Diary.Entry before, String variant, Reporter out) {
    out.at(entry.lead().orElseThrow(), 0, entry.name().length())
        .with(before.lead().orElseThrow().site())
        .say(variant, entry.name(), before.name());
  }
}
