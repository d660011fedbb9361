package org.gongbao.check.num;

import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// NUM-10 构成、差值、比例校核: sums, shares, areas and gaps that arithmetic proves wrong beyond rounding.
/// What names only some of its parts proves nothing.
final class WrongSumRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("NUM-10", Severity.WARNING, Nature.CORRECTNESS);
  private static final Set<Role> ROLES = Role.RUNNING;

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
    Sum.find(passage, out);
    Parts.find(passage, out);
    LandArea.find(passage, out);
    IndustryShares.find(passage, out);
    for (RateGap gap : passage.fact(RateGap.ALL)) {
      if (gap.isWrong() && !gap.isPointLost()) {
        out.at(passage, gap.from(), gap.to())
            .with(passage.site(gap.to(), gap.end()))
            .say("gap", gap.wanted().stripTrailingZeros().toPlainString() + "%");
      }
    }
  }
}
