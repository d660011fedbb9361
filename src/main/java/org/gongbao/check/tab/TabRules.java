package org.gongbao.check.tab;

import java.util.List;
import org.gongbao.check.Rule;

/// The family TAB.
public final class TabRules {
  private TabRules() {}

  public static List<Rule> all() {
    return List.of();
  }
}
