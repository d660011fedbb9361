package org.gongbao.check.num;

import java.util.List;
import org.gongbao.check.Rule;

/// The family NUM.
public final class NumRules {
  private NumRules() {}

  public static List<Rule> all() {
    return List.of(
        new MixedDigitsRule(),
        new UnevenDigitsRule(),
        new WrongZeroRule(),
        new VagueYearRule(),
        new ShortenedRangeRule(),
        new DoubledAboutRule(),
        new TimesFewerRule(),
        new PercentPointRule(),
        new LostPointRule(),
        new WrongSumRule(),
        new ListedCountRule(),
        new NoSuchDayRule());
  }
}
