package org.gongbao.check.num;

import java.util.List;
import org.gongbao.check.Rule;

/// The family NUM.
public final class NumRules {
  private NumRules() {}

  public static List<Rule> all() {
    return List.of();
  }
}
