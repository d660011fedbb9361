package org.gongbao.check.num;

import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// NUM-09 小数点丢失: a number that its own sentence proves wrong: what 提高到 names is less than what was,
/// or a rate and its lead over another do not meet until a decimal point is put back.
final class LostPointRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("NUM-09", Severity.WARNING, Nature.DIFFERENCE);
  private static final Set<Role> ROLES = Role.RUNNING;
  private static final Set<String> RANKS =
      Set.of("级", "类", "位", "名", "期", "号", "年", "月", "日", "届", "章", "节", "条", "层");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    for (Change change : passage.fact(Change.ALL)) {
      boolean wrong = change.rises() ? change.direction() < 0 : change.direction() > 0;
      if (change.isComparable()
          && !change.last().ordinal()
          && !RANKS.contains(change.last().unit())
          && wrong) {
        Numeral last = change.last();
        out.at(passage, last.from(), last.end())
            .with(passage.site(change.first().from(), change.first().end()))
            .say(change.rises() ? "rise" : "fall");
      }
    }
    for (RateGap gap : passage.fact(RateGap.ALL)) {
      if (gap.isPointLost()) {
        out.at(passage, gap.from(), gap.to())
            .with(passage.site(gap.to(), gap.end()))
            .say("point", gap.other(), gap.points());
      }
    }
  }
}
