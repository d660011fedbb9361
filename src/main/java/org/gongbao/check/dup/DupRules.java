package org.gongbao.check.dup;

import java.util.List;
import org.gongbao.check.Rule;

/// The family DUP.
public final class DupRules {
  private DupRules() {}

  public static List<Rule> all() {
    return List.of(new RepeatedWordRule(), new RepeatedItemRule(), new RepeatedSentenceRule());
  }
}
