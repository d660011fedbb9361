package org.gongbao.check.hed;

import java.util.List;
import org.gongbao.check.Rule;

/// The family HED.
public final class HedRules {
  private HedRules() {}

  public static List<Rule> all() {
    return List.of(
        new LadderRule(),
        new CountingRule(),
        new SkippedLevelRule(),
        new OrdinalShapeRule(),
        new OrdinalPointRule(),
        new HeadingStyleRule(),
        new ChainRule());
  }
}
