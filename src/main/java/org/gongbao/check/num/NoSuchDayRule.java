package org.gongbao.check.num;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.num.BackwardPeriods.Period;
import org.gongbao.check.read.DayMention;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// NUM-12 日期与星期合法: days no calendar has, days of the week and festivals that are not those of the
/// date, and periods that end before they begin.
final class NoSuchDayRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("NUM-12", Severity.ERROR, Nature.DIFFERENCE);
  private static final Set<Role> ROLES = roles();

  private static final Fact<Passage, List<Dated>> DATED = Fact.of(NoSuchDayRule::dated);

  private static Set<Role> roles() {
    Set<Role> roles = EnumSet.copyOf(Role.WORDS);
    roles.addAll(Set.of(Role.DATE, Role.LEAD, Role.PERIOD));
    return Set.copyOf(roles);
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Dated dated : item.all(DATED)) {
      Passage passage = dated.passage();
      dated.periods().forEach(one -> out.at(passage, one.from(), one.to()).say("period"));
      days(passage, dated.days(), item, out);
    }
  }

  /// A passage with days or periods that may be wrong.
  private record Dated(Passage passage, List<Period> periods, List<DayMention> days) {}

  private static List<Dated> dated(Passage passage) {
    if (!ROLES.contains(passage.role())) {
      return List.of();
    }
    Dated dated = new Dated(passage, BackwardPeriods.in(passage), passage.fact(DayMention.ALL));
    return dated.periods().isEmpty() && dated.days().isEmpty() ? List.of() : List.of(dated);
  }

  private static void days(Passage passage, List<DayMention> days, ItemReading item, Reporter out) {
    OptionalInt year = OptionalInt.empty();
    for (DayMention day : days) {
      year = day.year().isPresent() ? day.year() : year;
      if (!day.exists()) {
        out.at(passage, day.from(), day.to()).say(day.month() > 12 ? "month" : "day");
      } else {
        Festival.check(passage, day, out);
        Weekday.check(passage, day, years(day, year, item), out);
      }
    }
  }

  /// Years a day may be of: as written with it; else that of the day before it in the passage or of
  /// the item, or one beside.
  private static List<Integer> years(DayMention day, OptionalInt before, ItemReading item) {
    if (day.year().isPresent()) {
      return List.of(day.year().getAsInt());
    }
    OptionalInt likely = before.isPresent() ? before : item.fact(ItemYear.OF);
    List<Integer> years = new ArrayList<>();
    if (likely.isPresent()) {
      years.add(likely.getAsInt());
      years.add(likely.getAsInt() - 1);
      years.add(likely.getAsInt() + 1);
    }
    return years;
  }
}
