package org.gongbao.check.tab;

import java.util.List;
import org.gongbao.check.Rule;

/// The family TAB.
public final class TabRules {
  private TabRules() {}

  public static List<Rule> all() {
    return List.of(
        new SerialRule(),
        new DriftRule(),
        new UnfinishedRule(),
        new NumberFormatRule(),
        new TotalRule(),
        new AmountRule(),
        new RepeatRule(),
        new PeriodRule(),
        new HeadInBodyRule());
  }
}
