package org.gongbao.check.chr;

import java.util.List;
import org.gongbao.check.Rule;

/// The family CHR.
public final class ChrRules {
  private ChrRules() {}

  public static List<Rule> all() {
    return List.of();
  }
}
