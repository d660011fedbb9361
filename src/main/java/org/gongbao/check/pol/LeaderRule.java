package org.gongbao.check.pol;

import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// POL-01 党和国家领导人姓名、职务、次序: names and posts come from the office's own list alone; the program
/// brings none, and without one the rule is shown as not run.
final class LeaderRule implements BlockRule {
  private static final RuleCard CARD =
      RuleCard.of("POL-01", Severity.ERROR, Nature.DIFFERENCE, Need.LEADERS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.WORDS;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    // Nothing to compare with until the context carries the office's list.
  }
}
