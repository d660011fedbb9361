package org.gongbao.check.ing;

import java.util.List;
import org.gongbao.check.Rule;

/// The family ING.
public final class IngRules {
  private IngRules() {}

  public static List<Rule> all() {
    return List.of(new BrokenParagraphRule(), new ResidueRule(), new LookalikeRule());
  }
}
