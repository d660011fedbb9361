package org.gongbao.check.per;

import java.util.List;
import org.gongbao.check.Rule;

/// The family PER.
public final class PerRules {
  private PerRules() {}

  public static List<Rule> all() {
    return List.of(
        new AlikeNamesRule(),
        new OneHolderRule(),
        new PostConflictRule(),
        new PostFormRule(),
        new PaddedNameRule(),
        new NameOrderRule(),
        new RosterRule(),
        new TenureRule(),
        new PlacePrefixRule());
  }
}
