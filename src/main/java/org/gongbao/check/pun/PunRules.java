package org.gongbao.check.pun;

import java.util.List;
import org.gongbao.check.Rule;

/// The family PUN.
public final class PunRules {
  private PunRules() {}

  public static List<Rule> all() {
    return List.of(
        new HalfWidthPointRule(),
        new HalfWidthBracketRule(),
        new UnpairedMarkRule(),
        new QuotationMarkRule(),
        new TitleMarkRule(),
        new ParallelMarkRule(),
        new EnumerationCommaRule(),
        new ListLevelRule(),
        new ColonRule(),
        new SentenceEndRule(),
        new TimeRangeRule(),
        new NumberRangeRule(),
        new DashRule(),
        new OrdinalWordRule(),
        new SpaceRule(),
        new RoughNumberRule());
  }
}
