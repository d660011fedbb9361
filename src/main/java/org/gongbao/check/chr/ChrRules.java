package org.gongbao.check.chr;

import java.util.List;
import org.gongbao.check.Rule;

/// The family CHR.
public final class ChrRules {
  private ChrRules() {}

  public static List<Rule> all() {
    return List.of(
        new PeriodRule(),
        new DateOrderRule(),
        new TimeOrderRule(),
        new MeetingNumberRule(),
        new EntryShapeRule(),
        new OneNameRule(),
        new GuardedWordRule());
  }
}
